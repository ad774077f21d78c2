package primarycare.table.trend;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

/** The rows that areas of a world have month by month. */
public final class TrendRows {

  private TrendRows() {}

  public static Stream<Record> of(World world, Said said, Protection protection) {
    List<RollingPeriod> months = world.periods(Span.MONTH);
    return world.all().values().stream()
        .filter(area -> !area.isPractice())
        .flatMap(
            area ->
                IntStream.range(0, months.size())
                    .boxed()
                    .flatMap(
                        AttendanceTrend.rows(
                                    TrendSeries.of(
                                        Job.Trend.DEFAULT,
                                        world.calendar(),
                                        Placement.of(said.history(), world.calendar()),
                                        AreaProviders.NOTHING_SAID))
                                .of(area, months, protection)
                            ::apply));
  }
}
