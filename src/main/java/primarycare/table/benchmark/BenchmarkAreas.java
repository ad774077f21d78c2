package primarycare.table.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Period;
import primarycare.model.AreasCompared;
import primarycare.model.ReferenceModel;

/**
 * The areas that are compared with each other, those of a measure and period together.
 *
 * @param baseline that the job names; empty for none
 * @param display below what two figures are not told apart, and how many areas are ranked
 */
record BenchmarkAreas(
    Optional<Period> baseline, Display display, List<List<ComparedArea>> compared) {

  private record Like(String measure, LocalDate month, String period) {

    private static Like of(ComparedArea area) {
      return new Like(area.measure(), area.month(), area.period());
    }
  }

  static BenchmarkAreas of(Optional<Period> baseline, Display display, Stream<ComparedArea> areas) {
    return new BenchmarkAreas(
        baseline,
        display,
        List.copyOf(
            areas
                .collect(Collectors.groupingBy(Like::of, LinkedHashMap::new, Collectors.toList()))
                .values()));
  }

  /** The same where each area has a row. */
  BenchmarkAreas withEveryRow() {
    return new BenchmarkAreas(
        baseline,
        display,
        compared.stream()
            .map(areas -> areas.stream().map(ComparedArea::withRow).toList())
            .toList());
  }

  static BenchmarkAreas collected(
      ReferenceModel model, Job.Breakdown breakdown, Optional<Period> baseline, Display display) {
    Stream<ComparedArea> attendances =
        new BenchmarkAttendances(AreasCompared.of(model), baseline).in(breakdown);
    Stream<ComparedArea> gps =
        model.isGiven("gp_workforce")
            ? new BenchmarkGps(model.publicFacts(), baseline).areas()
            : Stream.empty();
    return of(baseline, display, Stream.concat(attendances, gps));
  }
}
