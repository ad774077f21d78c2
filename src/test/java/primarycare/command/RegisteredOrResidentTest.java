package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;

/** How many patients there are beside residents, as the sample's own files say it in SQL. */
class RegisteredOrResidentTest {

  private static final String FROM_FILES =
      """
      WITH look_up AS (FROM read_csv('data/sample/lsoa-areas.csv.gz', header = true)),
      homes AS (
        SELECT scheme, lsoa_code, area_code FROM look_up WHERE scheme IN ('place', 'sub_icb_location')
        UNION SELECT 'all', lsoa_code, 'all' FROM look_up),
      map AS (FROM read_csv('data/sample/map/*2026-07.csv', header = true)),
      practices AS (
        SELECT 'sub_icb_location' AS scheme, PRACTICE_CODE AS practice, SUB_ICB_LOCATION_CODE AS area_code
        FROM map WHERE SUB_ICB_LOCATION_CODE IN ('Z1A', 'Z1B')
        UNION ALL SELECT 'all', PRACTICE_CODE, 'all' FROM map
        WHERE SUB_ICB_LOCATION_CODE IN ('Z1A', 'Z1B')
        UNION ALL SELECT 'place', practice_code, area_code
        FROM read_csv('data/sample/areas.csv', header = true) WHERE scheme = 'place'),
      list AS (
        SELECT PRACTICE_CODE AS practice, LSOA_CODE AS lsoa, NUMBER_OF_PATIENTS AS people
        FROM read_csv('data/sample/lsoa/*-all-2026-07.csv.gz', header = true)),
      registered AS (
        SELECT scheme, area_code, sum(people) AS people
        FROM list JOIN practices USING (practice) GROUP BY ALL),
      living AS (
        SELECT h.scheme, h.area_code, sum(people) AS people,
          sum(people) FILTER (p.area_code IS DISTINCT FROM h.area_code AND practice <> 'CLOSED')
            AS elsewhere
        FROM list l JOIN homes h ON l.lsoa = h.lsoa_code
        LEFT JOIN practices p USING (practice, scheme) GROUP BY ALL),
      population AS (
        SELECT scheme, area_code, sum("Total") AS people
        FROM read_csv('data/sample/population/Mid-2024 LSOA 2021.csv.gz', header = true)
        JOIN homes ON lsoa_code = "LSOA 2021 Code" WHERE scheme <> 'place' GROUP BY ALL
        UNION ALL SELECT 'place', area_code, sum(residents)
        FROM read_csv('data/sample/population/places.csv', header = true) GROUP BY ALL)
      SELECT r.people::BIGINT, n.people::BIGINT, round(100.0 * r.people / n.people, 1)::DOUBLE,
        l.people::BIGINT, coalesce(l.elsewhere, 0)::BIGINT
      FROM registered r JOIN living l USING (scheme, area_code)
      JOIN population n USING (scheme, area_code) ORDER BY scheme, area_code
      """;

  @Test
  void isAnsweredAsTheFilesSay() {
    Question question =
        Questions.all().stream()
            .filter(one -> one.asked().startsWith("Registered or resident"))
            .findFirst()
            .orElseThrow();
    String query =
        QuestionsText.onFiles(question.query(), Catalogue.specs())
            .replaceAll("'out/current/tables/(\\w+)\\.parquet'", "\\$$1");
    List<List<String>> answered =
        Duck.query(Sample.byDefault(), query).stream().map(row -> row.subList(1, 6)).toList();
    assertThat(answered).hasSize(6).isEqualTo(Duck.rows(FROM_FILES));
  }
}
