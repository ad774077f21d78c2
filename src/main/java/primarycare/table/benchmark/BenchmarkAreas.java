package primarycare.table.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.job.Period;
import primarycare.model.AreasCompared;
import primarycare.model.ReferenceModel;

/**
 * The areas that are compared with each other, those of a measure and period together.
 *
 * @param baseline that the job names; empty for none
 */
record BenchmarkAreas(Optional<Period> baseline, List<List<ComparedArea>> compared) {

  private record Like(String measure, LocalDate month, String period) {

    private static Like of(ComparedArea area) {
      return new Like(area.measure(), area.month(), area.period());
    }
  }

  static BenchmarkAreas of(Optional<Period> baseline, Stream<ComparedArea> areas) {
    return new BenchmarkAreas(
        baseline,
        List.copyOf(
            areas
                .collect(Collectors.groupingBy(Like::of, LinkedHashMap::new, Collectors.toList()))
                .values()));
  }

  /** The same where each area has a row. */
  BenchmarkAreas withEveryRow() {
    return new BenchmarkAreas(
        baseline,
        compared.stream()
            .map(areas -> areas.stream().map(ComparedArea::withRow).toList())
            .toList());
  }

  static BenchmarkAreas collected(
      ReferenceModel model, Job.Breakdown breakdown, Optional<Period> baseline) {
    Stream<ComparedArea> attendances =
        new BenchmarkAttendances(AreasCompared.of(model), baseline).in(breakdown);
    Stream<ComparedArea> gps =
        model.isGiven("gp_workforce")
            ? new BenchmarkGps(model.publicFacts(), baseline).areas()
            : Stream.empty();
    return of(baseline, Stream.concat(attendances, gps));
  }
}
