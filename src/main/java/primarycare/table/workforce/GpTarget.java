package primarycare.table.workforce;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import primarycare.figure.Column;
import primarycare.job.Job;

/** GPs per 1,000 patients of an area beside the target that a job names. */
record GpTarget(
    @Column(
            value =
                "The job's target for this definition, else its target that names no definition.",
            unit = "FTE per 1,000 patients",
            whenEmpty = NONE)
        Double targetGpsPer1000,
    @Column(
            value = "What the target counts, whose it is and its date: read it before comparing.",
            whenEmpty = NONE)
        String targetDefinition,
    @Column(
            value = "FTE GPs that the patients covered would need at the target, less gp_fte.",
            unit = "FTE",
            whenEmpty = "there is no rate or no target")
        Double fteGapToTarget) {

  static final String NONE = "the job names no target";

  static GpTarget of(List<Job.Target> targets, String definition, GpTotals area) {
    return of(targets, definition)
        .map(target -> new GpTarget(target.value(), target.caption(), gap(target.value(), area)))
        .orElse(new GpTarget(null, null, null));
  }

  /** The target of a definition: the first that names it, else the first that names none. */
  static Optional<Job.Target> of(List<Job.Target> targets, String definition) {
    return targets.stream()
        .filter(target -> names(target, definition))
        .findFirst()
        .or(
            () ->
                targets.stream()
                    .filter(t -> GpTotals.DEFINITIONS.stream().noneMatch(d -> names(t, d)))
                    .findFirst());
  }

  private static boolean names(Job.Target target, String definition) {
    return Pattern.compile("\\b" + definition + "\\b").matcher(target.definition()).find();
  }

  /** FTE that the patients covered would need at a rate, less those there are; null for no rate. */
  static Double gap(Double per1000, GpTotals area) {
    return per1000 == null || area.gpsPer1000() == null
        ? null
        : (Double) (per1000 * area.patientsCovered() / 1000.0 - area.gpFte().doubleValue());
  }
}
