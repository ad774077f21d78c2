package primarycare.table.benchmark;

import primarycare.figure.ComparedRate;
import primarycare.figure.Count;
import primarycare.figure.Figures;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.table.column.NoRate;

/**
 * What a measure of an area is made of, in a period or in the baseline.
 *
 * @param attendances null for GPs, and where there are none to compare
 * @param gpFte null for attendances, and where there is none
 * @param patients null where nothing divides these
 * @param unlisted those of the attendances whose practices are not on the list, so that patients do
 *     not divide them; null where that does not matter
 * @param whyNot why there is no value; null where there is one
 */
record BenchmarkFigure(
    Count attendances, Double gpFte, Double patients, Count unlisted, String whyNot) {

  static BenchmarkFigure none(String whyNot) {
    return new BenchmarkFigure(null, null, null, null, whyNot);
  }

  /** Whether some may be of practices that are not on the list, and there is no rate. */
  boolean mayBeUnlisted(Protection protection) {
    return unlisted != null && protection.mayBeSomebody(unlisted);
  }

  /** The same without a rate, of practices that are not on the list. */
  BenchmarkFigure ofUnlisted() {
    return new BenchmarkFigure(attendances, gpFte, null, null, NoRate.NOT_ON_LIST);
  }

  Shown shown(Protection protection) {
    return attendances == null ? Shown.NOT_AVAILABLE : protection.show(attendances);
  }

  /** The value of what is shown; null where there is none. */
  Double value(Shown shown) {
    return attendances == null
        ? Figures.ofPublic(Benchmark.PER, gpFte, patients)
        : Figures.per(Benchmark.PER, shown, patients);
  }

  /** The same to be compared. GPs need no limits, for a census is no sample. */
  ComparedRate rate(Shown shown) {
    return attendances == null
        ? ComparedRate.ofPublic(Figures.ofPublic(Benchmark.PER, gpFte, patients))
        : ComparedRate.of(Benchmark.PER, shown, patients);
  }
}
