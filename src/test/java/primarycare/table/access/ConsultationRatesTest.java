package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Said;
import primarycare.organisation.StatedAreas;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.kind.StatedRows;
import primarycare.table.spec.RecordTable;

class ConsultationRatesTest {

  private static final String ORIGINS = "consultations  person_years  origin";

  private static List<StatedConsultations> stated(String text) {
    return TextRecords.of(StatedConsultations.class, text);
  }

  private static RowTable rows(String text) {
    return RowTable.of(
        RecordTable.of(ConsultationRates.class),
        ConsultationRates.rows(
            new StatedRows<>(stated(text), StatedAreas.of(new Said().history()))));
  }

  private static RowTable totals(String text) {
    return RowTable.of(
        RecordTable.of(Reconciliation.class), ConsultationRates.totals(stated(text)));
  }

  /** 390 per 100 in 1995 and 433 in 2008: the rise of the strategy's chart over 13 years. */
  @Test
  void tellsTheChangeOverTheWholeSpan() {
    rows("""
    year        area_code  age_band  sex  consultations  person_years
    1995-01-01  England    all       all  40000          10000
    2008-01-01  England    all       all  45000          10000
    """)
        .hasRows(
            """
            month       period  area_code  consultations_per_person  first_year  years_since_first  rate_index  change_percent  origin
            1995-01-01  year    ENGLAND    4.0                       1995        0                  100.0       0.0             stated
            2008-01-01  year    ENGLAND    4.5                       1995        13                 112.5       12.5            stated
            """);
  }

  @Test
  void sumsAgeBandsAndSexesWhereTheInputHasNoTotal() {
    rows("""
    year        area_code  age_band  sex     consultations  person_years
    1995-01-01  X          0-14      female  100            10000.5
    1995-01-01  X          0-14      male    90             10000
    1995-01-01  X          15+       female  400            10000
    1995-01-01  X          15+       male    300            10000
    """)
        .hasRows(
            """
            age_band  sex     consultations  person_years  origin
            0-14      female  100.0          10000.5       stated
            0-14      male    90.0           10000.0       stated
            15+       female  400.0          10000.0       stated
            15+       male    300.0          10000.0       stated
            all       female  500.0          20000.5       summed
            all       male    390.0          20000.0       summed
            all       all     890.0          40000.5       summed
            0-14      all     190.0          20000.5       summed
            15+       all     700.0          20000.0       summed
            """);
  }

  /**
   * Of all ages it states the sexes alone: bands of both sexes come first, then bands, then sexes.
   */
  @Test
  void sumsWhatIsNearestToTheWhole() {
    String sexes =
        """
        year        area_code  age_band  sex     consultations  person_years
        1995-01-01  X          all       female  6              1
        1995-01-01  X          all       male    5              1
        """;
    String parts = sexes + "1995-01-01  X          15+       female  4              1\n";
    rows(sexes).with("sex", "all").hasRows(ORIGINS + "\n11.0           2.0           summed");
    rows(parts)
        .with("sex", "all")
        .with("age_band", "all")
        .hasRows(ORIGINS + "\n4.0            1.0           summed");
    rows(parts + "1995-01-01  X          15+       all     9              1\n")
        .with("sex", "all")
        .with("age_band", "all")
        .hasRows(ORIGINS + "\n9.0            1.0           summed");
  }

  @Test
  void believesAStatedTotalAndNotesThatItsPartsDiffer() {
    String text =
        """
        year        area_code  age_band  sex  consultations  person_years
        1995-01-01  X          0-14      all  190            10000
        1995-01-01  X          15+       all  700            10000
        1995-01-01  X          all       all  891            10000
        """;
    rows(text).with("age_band", "all").hasRows(ORIGINS + "\n891.0          10000.0       stated");
    totals(text)
        .hasRows(
            """
            level          month       passed  enforced  left_value  right_value  explanation
            consultations  1995-01-01  false   false     0.0         1.0          for example X all all age bands
            """);
  }

  @Test
  void passesAStatedTotalOfItsParts() {
    assertThat(
            totals(
                    """
                    year        area_code  age_band  sex  consultations  person_years
                    1995-01-01  X          0-14      all  190            10000
                    1995-01-01  X          15+       all  700            10000
                    1995-01-01  X          all       all  890.0          10000
                    """)
                .distinct("passed"))
        .containsExactly("true");
  }

  @Test
  void comparesWithTheFirstYearOfTheAgeBand() {
    rows("""
    year        area_code  age_band  sex  consultations  person_years
    2000-01-01  X          75+       all  900            10000
    1995-01-01  X          15+       all  400            10000
    1998-01-01  X          75+       all  600            10000
    """)
        .with("age_band", "75+")
        .hasRows(
            """
            month       first_year  rate_index
            1998-01-01  1998        100.0
            2000-01-01  1998        150.0
            """);
  }

  @Test
  void hasNoRateOfNobody() {
    rows("""
    year        area_code  age_band  sex  consultations  person_years
    1995-01-01  X          75+       all  5              0
    """)
        .with("age_band", "75+")
        .hasRows(
            """
            consultations  person_years  consultations_per_person  rate_index  change_percent
            5.0            0.0
            """);
  }
}
