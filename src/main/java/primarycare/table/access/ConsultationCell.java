package primarycare.table.access;

import static primarycare.job.Columns.ALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import primarycare.figure.Figures;

/**
 * Consultations of a year, area, age band and sex, as the input states them or summed.
 *
 * @param parts of what they are the sum; blank for stated ones
 */
record ConsultationCell(StatedConsultations row, String origin, String parts) {

  private static final String AGE_BANDS = "age bands";

  /** Those stated, then sums over age bands, over both, and over sexes. */
  static Stream<ConsultationCell> of(List<StatedConsultations> rows) {
    return Stream.concat(
        rows.stream().map(row -> new ConsultationCell(row, "stated", "")), sums(rows));
  }

  /** Sums of rows that are no sum themselves. */
  static Stream<ConsultationCell> sums(List<StatedConsultations> rows) {
    List<StatedConsultations> bands =
        rows.stream().filter(row -> !row.ageBand().equals(ALL)).toList();
    List<StatedConsultations> ofOneSex = rows.stream().filter(row -> isOfOneSex(row)).toList();
    return Stream.of(
            summed(bands.stream(), row -> of(row, ALL, row.sex()), AGE_BANDS),
            summed(
                bands.stream().filter(row -> isOfOneSex(row)),
                row -> of(row, ALL, ALL),
                "age bands and sexes"),
            summed(ofOneSex.stream(), row -> of(row, row.ageBand(), ALL), "sexes"))
        .flatMap(sums -> sums);
  }

  private static boolean isOfOneSex(StatedConsultations row) {
    return !row.sex().equals(ALL);
  }

  private static Stream<ConsultationCell> summed(
      Stream<StatedConsultations> rows, UnaryOperator<StatedConsultations> widened, String parts) {
    Map<List<Object>, StatedConsultations> sums = new LinkedHashMap<>();
    rows.map(widened).forEach(row -> sums.merge(key(row), row, ConsultationCell::plus));
    return sums.values().stream().map(sum -> new ConsultationCell(sum, "summed", parts));
  }

  /** What a row is of. */
  static List<Object> key(StatedConsultations row) {
    return List.of(row.year(), row.areaCode(), row.ageBand(), row.sex());
  }

  private static StatedConsultations of(StatedConsultations row, String ageBand, String sex) {
    return new StatedConsultations(
        row.year(), row.areaCode(), ageBand, sex, row.consultations(), row.personYears());
  }

  private static StatedConsultations plus(StatedConsultations one, StatedConsultations other) {
    return new StatedConsultations(
        one.year(),
        one.areaCode(),
        one.ageBand(),
        one.sex(),
        one.consultations().add(other.consultations()),
        one.personYears().add(other.personYears()));
  }

  /** Null of nobody. */
  Double rate() {
    return Figures.ofPublic(1, row.consultations(), row.personYears());
  }
}
