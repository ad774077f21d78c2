package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Each check of organisations has a case here in which it fails. */
class OrganisationChecksTest {

  private static final String DAY = "DATE'2026-07-01'";

  @Test
  void failsAMapThatPutsAPracticeInTwoPlaces() {
    Dataset<Row> practices = practices("C82001 true", "C82002 true");
    String columns = "issue, practice_code, first_date";

    assertThat(
            told(
                OrganisationChecks.mappedOnce(
                    practices,
                    Frames.of(columns, "('practice mapped twice', 'C82002', " + DAY + ")"))))
        .containsExactly("2026-07-01 false practices such as C82002");
    assertThat(
            told(
                OrganisationChecks.mappedOnce(
                    practices, Frames.of(columns, "('unknown practice', 'C82002', " + DAY + ")"))))
        .containsExactly("2026-07-01 true ");
  }

  @Test
  void failsAListOfAPracticeThatHasClosedOrNotOpenedYet() {
    assertThat(open("DATE(NULL)", "DATE(NULL)")).containsExactly("2026-07-01 true ");
    assertThat(open("DATE'2026-07-01'", "DATE'2026-07-01'")).containsExactly("2026-07-01 true ");
    assertThat(open("DATE(NULL)", "DATE'2026-06-15'"))
        .containsExactly("2026-07-01 false practices such as C82001");
    assertThat(open("DATE'2026-07-02'", "DATE(NULL)"))
        .containsExactly("2026-07-01 false practices such as C82001");
  }

  @Test
  void failsAPracticeOfTheAreaThatTheListDropped() {
    assertThat(same(false, List.of("C82001"), "C82001 true", "C82002 true"))
        .containsExactly("2026-07-01 false practices such as C82002");
  }

  @Test
  void passesAPracticeElsewhereThatTheListDoesNotHave() {
    assertThat(same(false, List.of("C82001"), "C82001 true", "A81001 false"))
        .containsExactly("2026-07-01 true ");
  }

  @Test
  void failsAPracticeOfTheListThatAWholeMapDropped() {
    assertThat(same(false, List.of("C82001", "C82002"), "C82001 true", "A81001 false"))
        .containsExactly("2026-07-01 false practices such as C82002");
    assertThat(same(true, List.of("C82001", "C82002"), "C82001 true"))
        .containsExactly("2026-07-01 false practices such as C82002");
  }

  @Test
  void passesAPracticeOfTheListWhereTheMapIsCutToTheArea() {
    assertThat(same(false, List.of("C82001", "A81001"), "C82001 true"))
        .containsExactly("2026-07-01 true ");
  }

  @Test
  void comparesOnlyListsAndMapsOfTheSameDay() {
    Dataset<Row> lists = Frames.of("practice_code, extract_date", "('C82001', DATE'2026-06-01')");
    assertThat(told(OrganisationChecks.same(lists, practices("C82001 true"), true))).isEmpty();
  }

  private static List<String> open(String opened, String closed) {
    return told(
        OrganisationChecks.open(
            lists(List.of("C82001")),
            Frames.of(
                "practice_code, open_date, close_date",
                "('C82001', " + opened + ", " + closed + ")")));
  }

  private static List<String> same(boolean everywhere, List<String> listed, String... mapped) {
    return told(OrganisationChecks.same(lists(listed), practices(mapped), everywhere));
  }

  private static Dataset<Row> lists(List<String> codes) {
    return Frames.of(
        "practice_code, extract_date",
        codes.stream().map(code -> "('" + code + "', " + DAY + ")").toArray(String[]::new));
  }

  private static Dataset<Row> practices(String... mapped) {
    return Frames.of(
        "practice_code, in_area, extract_date",
        List.of(mapped).stream()
            .map(text -> text.split(" "))
            .map(p -> "('" + p[0] + "', " + p[1] + ", " + DAY + ")")
            .toArray(String[]::new));
  }

  private static List<String> told(Dataset<Row> checks) {
    assertThat(checks.where("NOT enforced").count()).isZero();
    return Frames.lines(checks.orderBy("month").select("month", "passed", "explanation"));
  }
}
