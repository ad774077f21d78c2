package primarycare.table.workforce;

import java.util.List;
import java.util.Optional;
import primarycare.figure.Column;
import primarycare.job.Target;
import primarycare.table.column.TargetBasis;

/** GPs per 1,000 patients of an area beside the target that a job names. */
record GpTarget(
    @Column(
            value =
                "The job's target for this definition, else its figure that is of none of the"
                    + " table's definitions.",
            unit = "FTE per 1,000 patients",
            whenEmpty = NONE)
        Double targetGpsPer1000,
    @Column(
            value = "What the target counts, whose it is and its date: read it before comparing.",
            whenEmpty = NONE)
        String targetDefinition,
    @Column(
            value =
                "of this definition where the job gives the name of the row's definition as that of"
                    + " the target; else on another basis, as a figure of its date that"
                    + " gps_per_1000 neither meets nor misses.",
            whenEmpty = NONE)
        String targetBasis,
    @Column(
            value = "FTE GPs that the patients covered would need at the target, less gp_fte.",
            unit = "FTE",
            whenEmpty = "there is no rate, no target, or it is on another basis")
        Double fteGapToTarget) {

  static final String NONE = "the job names no target for the definition";

  static GpTarget of(List<Target> targets, String definition, GpTotals area) {
    Optional<Target> found = of(targets, definition);
    if (found.isEmpty()) {
      return new GpTarget(null, null, null, null);
    }
    Target target = found.get();
    return new GpTarget(
        target.value(),
        target.caption(),
        TargetBasis.of(target, definition),
        TargetBasis.isSame(target, definition) ? gap(target.value(), area) : null);
  }

  /** The target of a definition, else the first that is of none of the table's. */
  static Optional<Target> of(List<Target> targets, String definition) {
    return targets.stream()
        .filter(target -> TargetBasis.isSame(target, definition))
        .findFirst()
        .or(
            () ->
                targets.stream()
                    .filter(
                        target ->
                            GpTotals.DEFINITIONS.stream()
                                .noneMatch(d -> TargetBasis.isSame(target, d)))
                    .findFirst());
  }

  /** FTE that the patients covered would need at a rate, less those there are; null for no rate. */
  static Double gap(Double per1000, GpTotals area) {
    return per1000 == null || area.gpsPer1000() == null
        ? null
        : (Double) (per1000 * area.patientsCovered() / 1000.0 - area.gpFte().doubleValue());
  }
}
