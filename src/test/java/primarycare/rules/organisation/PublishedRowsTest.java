package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.layout.Sources;
import primarycare.model.DeprivationScores;
import primarycare.support.SourceRows;

/** Rows whose texts could be anybody's name, as tables may hold them. */
class PublishedRowsTest {

  private static final Set<String> AREAS = Set.of("Eldermere", "03W");

  private static List<Row> of(String source, String text) {
    return PublishedRows.of(Sources.named(source), SourceRows.of(source, text), AREAS);
  }

  private static List<String> lines(String source, String text) {
    return of(source, text).stream().map(row -> row.mkString(" ")).toList();
  }

  @Test
  void addsUpTheRowsOfAnAreaWhoseRolesAreInNoList() {
    assertThat(
            lines(
                "vacancies",
                """
                date        area_code  role        posts  published_percent  published_base
                2026-07-01  03W        Zebedee     2      20                 10
                2026-07-01  03W        SMITH       3      30                 10
                2026-07-01  03W        other       1      10                 10
                2026-07-01  03W        Partner GP  3      30                 10
                2026-08-01  03W        SMITH       4      40                 10
                """))
        .containsExactlyInAnyOrder(
            "2026-07-01 03W other 6 null null",
            "2026-07-01 03W Partner GP 3 30.000000000 10",
            "2026-08-01 03W other 4 40.000000000 10");
  }

  @Test
  void knowsAnAreaByTheJobByItsPatternOrAsTheCountry() {
    assertThat(
            lines(
                "vacancies",
                """
                date        area_code  role   posts
                2026-07-01  Eldermere  Nurse  2
                2026-07-01  england    Nurse  3
                2026-07-01  SMITH      Nurse  1
                2026-07-01  ANNE       Nurse  1
                2026-07-01  QOP        Nurse  4
                2026-07-01  E54000015  Nurse  5
                """))
        .containsExactlyInAnyOrder(
            "2026-07-01 Eldermere Nurse 2 null null",
            "2026-07-01 england Nurse 3 null null",
            "2026-07-01 unknown Nurse 2 null null",
            "2026-07-01 QOP Nurse 4 null null",
            "2026-07-01 E54000015 Nurse 5 null null");
  }

  @Test
  void addsUpDecimalsOfRowsWhoseKeysAreAlikeAlsoInWhatTheyLack() {
    assertThat(
            lines(
                "consultations",
                """
                year        area_code  age_band   sex     consultations  person_years
                2025-01-01  ANNE       0-4                1.1            10
                2025-01-01  SMITH      0-4                2.2            20
                2025-01-01  SMITH      0-4        female  4.4            40
                2025-01-01  03W        Old Smith          8.8            80
                """))
        .containsExactlyInAnyOrder(
            "2025-01-01 unknown 0-4 null 3.300000000 30.000000000",
            "2025-01-01 unknown 0-4 female 4.400000000 40.000000000",
            "2025-01-01 03W other null 8.800000000 80.000000000");
  }

  @Test
  void keepsWhatASourceWithoutSuchTextsSays() {
    String text =
        """
        practice_code  imd_year  imd_score
        ANNE           2025      31.25
        """;

    assertThat(lines(DeprivationScores.SOURCE, text))
        .hasSize(1)
        .first()
        .asString()
        .contains("ANNE");
  }

  @Test
  void keepsTheColumnsOfTheRows() {
    List<Row> rows =
        of(
            "vacancies",
            """
            date        area_code  role     posts
            2026-07-01  ANNE       Zebedee  1
            2026-07-01  SMITH      Zebedee  2
            """);

    assertThat(rows).hasSize(1);
    assertThat(List.of(rows.get(0).schema().fields()))
        .isEqualTo(Sources.named("vacancies").columns());
  }
}
