package primarycare.table.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.model.AreasCompared;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;

/** The rows that areas of a world have beside each other. */
public final class BenchmarkRows {

  private static final Job.Breakdown MONTHS =
      new Job.Breakdown(List.of(Span.MONTH), List.of(Job.Breakdown.QUINARY), true);

  private BenchmarkRows() {}

  public static Stream<Benchmark> of(
      World world, Said said, ListSizes lists, Period baseline, Protection protection) {
    PracticesByMonth practices =
        new PracticesByMonth(
            world.calendar(), Placement.of(said.history(), world.calendar()), lists);
    AreasCompared known =
        new AreasCompared(
            world.all().values().stream().map(AttendedMonths::of).toList(),
            practices,
            null,
            PublishedAreas.EVERY,
            AreaProviders.NOTHING_SAID);
    Optional<Period> base = Optional.of(baseline);
    return Benchmark.rows(
        BenchmarkAreas.of(base, Display.DEFAULT, new BenchmarkAttendances(known, base).in(MONTHS)),
        protection);
  }
}
