package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;

/**
 * The sample with a secret for keys of people: what rests on people is that which DuckDB counts in
 * the files themselves.
 */
class PersonKeyTest {

  /** Lines as they are, so that a short one is seen; what counts, as analysts are told. */
  private static final String COUNTED =
      """
      WITH lines AS (
        SELECT string_split(line, ',') AS c FROM read_csv('data/sample/ae/*.csv.gz',
          delim = '\u0001', quote = '', escape = '', header = false, columns = {'line': 'VARCHAR'})),
      sound AS (
        SELECT c[1] AS id, try_cast(c[2] AS DATE) AS day, c[6] AS department, c[7] AS category,
          c[10] AS practice, c[14] AS status, nullif(c[17], '') AS person,
          coalesce(try_cast(c[8] AS INT), -1) AS age, c[8] AS age_text
        FROM lines
        WHERE len(c) = 17 AND c[1] NOT IN ('', 'attendance_id')
          AND c[9] IN ('', '0', '1', '2', '9')),
      kept AS (
        SELECT any_value(day) AS day, any_value(department) AS department,
          any_value(CASE WHEN practice = 'V81997' THEN 'no_registered_practice'
            WHEN practice = 'V81998' THEN 'practice_not_applicable'
            WHEN practice IN ('', 'V81999') THEN 'unknown_practice' ELSE practice END) AS practice,
          any_value(person) AS person
        FROM sound
        WHERE day IS NOT NULL AND (age_text = '' OR age BETWEEN 0 AND 149)
          AND category NOT IN ('4', 'X') AND department <> '05'
          AND status NOT IN ('63238001', '1077031000000103', '1077781000000101')
        GROUP BY id),
      visits AS (
        SELECT date_trunc('month', day)::DATE AS month, practice, person,
          CASE department WHEN '01' THEN 'type 1' WHEN '02' THEN 'type 2'
            WHEN '03' THEN 'type 3 and 4' WHEN '04' THEN 'type 3 and 4' END AS department_group
        FROM kept),
      grouped AS (
        SELECT month, practice, person, department_group FROM visits
        WHERE department_group IS NOT NULL
        UNION ALL SELECT month, practice, person, 'all' FROM visits),
      persons AS (
        SELECT p.month, p.period, p.practice_code, p.department_group, g.person,
          count(g.practice) AS visits
        FROM $practice_presentation_rates p LEFT JOIN grouped g
          ON g.practice = p.practice_code AND g.department_group = p.department_group
          AND g.month <= p.month AND g.month > p.month - to_months(
            CASE p.period WHEN 'month' THEN 1 ELSE 12 END)
        GROUP BY ALL),
      counted AS (
        SELECT month, period, practice_code, department_group,
          coalesce(sum(visits), 0)::BIGINT AS all_visits,
          coalesce(sum(visits) FILTER (person IS NOT NULL), 0)::BIGINT AS with_key,
          count(person) AS people,
          sum(visits * visits) FILTER (person IS NOT NULL) AS squares
        FROM persons GROUP BY ALL),
      factors AS (
        SELECT *, CASE WHEN all_visits >= 100 AND with_key >= 0.9 * all_visits
          THEN round(squares / with_key, 1) END AS factor
        FROM counted),
      limits AS (
        SELECT *, 1.959963984540054 AS z,
          all_visits * pow(1 - 1 / (9 * all_visits) - 1.959963984540054 / (3 * sqrt(all_visits)), 3)
            AS low,
          (all_visits + 1) * pow(1 - 1 / (9 * (all_visits + 1))
            + 1.959963984540054 / (3 * sqrt(all_visits + 1)), 3) AS high
        FROM factors WHERE all_visits > 0
        UNION ALL SELECT *, NULL, NULL, NULL FROM factors WHERE all_visits = 0)
      """;

  @Test
  void everyCellThatRestsOnPeopleIsThatOfTheFiles() {
    Map<String, String> counted = new TreeMap<>();
    counted.put("attendances", "all_visits");
    counted.put("attendances_with_person_key", "with_key");
    counted.put("people_attending", "people");
    counted.put("repeat_attendance_factor", "factor");
    counted.put("rate_lower_repeat_attenders", limit("low"));
    counted.put("rate_upper_repeat_attenders", limit("high"));
    counted.forEach((column, value) -> assertThat(differing(column, value)).as(column).isEmpty());
  }

  @Test
  void thereIsMuchToCompare() {
    List<String> found =
        Duck.query(
                KeyedSample.exact(),
                "SELECT count(people_attending) > 200, sum(people_attending) > 10000,"
                    + " sum(people_attending) < sum(attendances_with_person_key),"
                    + " count(DISTINCT repeat_attendance_factor) > 2,"
                    + " count(rate_upper_repeat_attenders) > 100"
                    + " FROM $practice_presentation_rates")
            .get(0);
    assertThat(found).containsOnly("true");
  }

  @Test
  void neitherTheSecretNorAKeyOfAFileIsInWhatWasSaid() throws Exception {
    String key =
        Duck.rows(
                "SELECT max(person_key) FROM read_csv('data/sample/ae/*2026-07.csv.gz',"
                    + " all_varchar = true, ignore_errors = true)")
            .get(0)
            .get(0);
    String said = KeyedSample.said();
    try (Stream<Path> files = Files.walk(KeyedSample.exact())) {
      for (Path file : files.filter(f -> f.toString().matches(".*[.](txt|json|md)")).toList()) {
        said += Files.readString(file);
      }
    }
    assertThat(said).doesNotContain(KeyedSample.SECRET).doesNotContain(key);
  }

  private static String limit(String limit) {
    return "CASE WHEN factor IS NOT NULL THEN greatest(all_visits + sqrt(factor) * ("
        + limit
        + " - all_visits), 0) / registered_patients * 1000 END";
  }

  /**
   * Rows of which a column is not what is counted here: of each practice of the area, and of people
   * without one. Who is of a practice elsewhere is for the registers to say.
   */
  private static List<List<String>> differing(String column, String counted) {
    return Duck.query(
        KeyedSample.exact(),
        COUNTED
            + " SELECT month, period, practice_code, department_group, p."
            + column
            + ", ("
            + counted
            + ") FROM $practice_presentation_rates p LEFT JOIN limits l"
            + " USING (month, period, practice_code, department_group)"
            + " WHERE (practice_code LIKE 'Y99%' OR practice_code IN"
            + " ('no_registered_practice', 'practice_not_applicable',"
            + " 'unknown_practice')) AND ((p."
            + column
            + " IS NULL) <> (("
            + counted
            + ") IS NULL) OR abs(p."
            + column
            + " - ("
            + counted
            + ")) > 1e-6)");
  }
}
