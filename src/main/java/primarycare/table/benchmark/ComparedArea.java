package primarycare.table.benchmark;

import java.time.LocalDate;
import primarycare.dossier.AreaProviders;
import primarycare.figure.Protection;
import primarycare.table.column.NoRate;

/**
 * An area in a period, of which a measure is compared with others.
 *
 * @param now in the period
 * @param base in the baseline
 * @param england its rate; null where England is not given
 * @param expected attendances of the area at England's rates by age and sex; null where they are
 *     not known, and for GPs
 * @param caveat what it must be read with
 * @param published whether it has a row; no other is compared with it
 */
record ComparedArea(
    String measure,
    LocalDate month,
    String period,
    String areaType,
    String areaCode,
    String areaName,
    BenchmarkFigure now,
    BenchmarkFigure base,
    Double england,
    Double expected,
    Caveat caveat,
    boolean published) {

  /**
   * What an area must be read with.
   *
   * @param monthsCovered of the period
   * @param patientsCoveredPercent patients whose practice reported its GPs; null for attendances
   * @param notRanked why it is compared with nothing; null where it is
   */
  record Caveat(
      long monthsCovered,
      Double patientsCoveredPercent,
      AreaProviders.Cover cover,
      String notRanked) {}

  /** The same where it has a row. */
  ComparedArea withRow() {
    return new ComparedArea(
        measure, month, period, areaType, areaCode, areaName, now, base, england, expected, caveat,
        true);
  }

  /** The same with rates alone that may be known; of an area without a row nothing is. */
  ComparedArea known(Protection protection) {
    return published
        ? new ComparedArea(
            measure,
            month,
            period,
            areaType,
            areaCode,
            areaName,
            now.mayBeUnlisted(protection) ? now.ofUnlisted() : now,
            base.mayBeUnlisted(protection) ? BenchmarkFigure.none(NoRate.NOT_ON_LIST) : base,
            england,
            expected,
            caveat,
            true)
        : this;
  }

  boolean isOfAttendances() {
    return measure.equals(Benchmark.AE);
  }

  boolean isRanked() {
    return caveat.notRanked() == null;
  }
}
