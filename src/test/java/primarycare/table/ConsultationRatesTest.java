package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class ConsultationRatesTest {

  /** 390 per 100 in 1995 and 433 in 2008: the rise of the strategy's chart over 13 years. */
  @Test
  void tellsTheChangeOverTheWholeSpan() {
    assertThat(
            lines(
                ConsultationRates.of(
                    source(row(1995, "all", "all", 39000), row(2008, "all", "all", 43290))),
                "year(month)",
                "first_year",
                "years_since_first",
                "round(rate_index, 6)",
                "round(change_percent, 6)",
                "origin"))
        .containsExactlyInAnyOrder(
            "1995 1995 0 100.0 0.0 stated", "2008 1995 13 111.0 11.0 stated");
  }

  @Test
  void sumsAgeBandsAndSexesWhereTheInputHasNoTotal() {
    assertThat(
            cells(
                row(1995, "0-14", "female", 100),
                row(1995, "0-14", "male", 90),
                row(1995, "15+", "female", 400),
                row(1995, "15+", "male", 300)))
        .contains(
            "all all 890.0 40000.0 summed",
            "all female 500.0 20000.0 summed",
            "15+ all 700.0 20000.0 summed",
            "0-14 male 90.0 10000.0 stated")
        .hasSize(9);
  }

  @Test
  void believesAStatedTotalAndNotesThatItsPartsDiffer() {
    Dataset<Row> rows =
        source(
            row(1995, "0-14", "all", 190),
            row(1995, "15+", "all", 700),
            row(1995, "all", "all", 891));
    assertThat(
            lines(
                ConsultationRates.of(rows).where("age_band = 'all'"),
                "CAST(consultations AS DOUBLE)",
                "origin"))
        .containsExactly("891.0 stated");
    assertThat(lines(ConsultationRates.totals(rows), "passed", "enforced", "explanation"))
        .containsExactly("false false for example X all all age bands");
  }

  @Test
  void passesAStatedTotalOfItsParts() {
    Dataset<Row> rows =
        source(
            row(1995, "0-14", "all", 190),
            row(1995, "15+", "all", 700),
            row(1995, "all", "all", 890));
    assertThat(lines(ConsultationRates.totals(rows), "passed")).containsExactly("true");
  }

  @Test
  void comparesWithTheFirstYearOfTheAgeBand() {
    assertThat(
            lines(
                ConsultationRates.of(
                        source(
                            row(1995, "15+", "all", 400),
                            row(1998, "75+", "all", 600),
                            row(2000, "75+", "all", 900)))
                    .where("age_band = '75+'"),
                "year(month)",
                "first_year",
                "rate_index"))
        .containsExactlyInAnyOrder("1998 1998 100.0", "2000 1998 150.0");
  }

  @Test
  void hasNoRateOfNobody() {
    Dataset<Row> rows =
        Frames.of(
            "year, area_code, age_band, sex, consultations, person_years",
            "(DATE'1995-01-01', 'X', '75+', 'all', 5.0, 0.0)");
    assertThat(lines(ConsultationRates.of(rows).where("age_band = '75+'"), "rate_index"))
        .containsExactly("null");
  }

  private static String row(int year, String band, String sex, int consultations) {
    return String.format(
        "(DATE'%d-01-01', 'X', '%s', '%s', CAST(%d AS DECIMAL(18,9)), CAST(10000 AS"
            + " DECIMAL(18,9)))",
        year, band, sex, consultations);
  }

  private static Dataset<Row> source(String... rows) {
    return Frames.of("year, area_code, age_band, sex, consultations, person_years", rows);
  }

  private static List<String> cells(String... rows) {
    return lines(
        ConsultationRates.of(source(rows)),
        "age_band",
        "sex",
        "CAST(consultations AS DOUBLE)",
        "CAST(person_years AS DOUBLE)",
        "origin");
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    return Frames.lines(rows.selectExpr(columns));
  }
}
