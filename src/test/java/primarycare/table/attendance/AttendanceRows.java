package primarycare.table.attendance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Said;
import primarycare.table.column.ProviderCover;
import primarycare.table.trend.TrendRows;

/** The rows that tables of attendances have of the dossiers of a world. */
public final class AttendanceRows {

  private AttendanceRows() {}

  public static Stream<Record> of(World world, Said said, Protection protection) {
    List<RollingPeriod> periods = world.periods(Span.MONTH);
    Stream<Record> ofAreas =
        world.all().values().stream()
            .flatMap(area -> periods.stream().flatMap(period -> of(area, period, protection)));
    Stream<Record> ofEverybody =
        world.groups(new RegistrationGroups(Set.of(), true)).stream()
            .flatMap(
                people ->
                    periods.stream()
                        .flatMap(
                            period ->
                                AttendanceByRegistration.rows(
                                    people,
                                    period,
                                    ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                                    Display.DEFAULT,
                                    protection)));
    return Stream.of(ofAreas, TrendRows.of(world, said, protection), ofEverybody)
        .flatMap(rows -> rows);
  }

  private static Stream<Record> of(Dossier area, RollingPeriod period, Protection protection) {
    return Stream.of(
            AttendanceByAgeBand.rows(
                area, period, ProviderCover.of(AreaProviders.Cover.NOT_KNOWN), protection),
            AttendanceNeed.rows(area, period, Display.DEFAULT, protection),
            CareHomeUse.rows(
                area,
                period,
                new CareHomes(List.of(), List.of()),
                ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                Display.DEFAULT,
                protection))
        .flatMap(rows -> rows);
  }
}
