package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;
import primarycare.table.OrganisationChecks.Mapped;

/** Each check of organisations has a case here in which it fails. */
class OrganisationChecksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @Test
  void failsAMapThatPutsAPracticeInTwoPlaces() {
    Mapped mapped = practices("C82001 true", "C82002 true");

    assertThat(told(OrganisationChecks.mappedOnce(mapped, issues("practice mapped twice"))))
        .containsExactly("2026-07-01 false practices such as C82002");
    assertThat(told(OrganisationChecks.mappedOnce(mapped, issues("unknown practice"))))
        .containsExactly("2026-07-01 true ");
  }

  private static List<Row> issues(String issue) {
    return Frames.of(
            "issue, practice_code, first_date", "('" + issue + "', 'C82002', DATE'2026-07-01')")
        .collectAsList();
  }

  @Test
  void failsAListOfAPracticeThatWasNotOpenOnItsDay() {
    assertThat(open((practice, day) -> day.equals(DAY))).containsExactly("2026-07-01 true ");
    assertThat(open((practice, day) -> false))
        .containsExactly("2026-07-01 false practices such as C82001");
  }

  @Test
  void looksAtNoListOfAPracticeElsewhere() {
    assertThat(told(OrganisationChecks.open(lists(List.of("C82001")), Set.of(), (p, d) -> false)))
        .isEmpty();
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
    Map<LocalDate, Set<String>> lists = Map.of(DAY.minusMonths(1), Set.of("C82001"));
    assertThat(told(OrganisationChecks.same(lists, practices("C82001 true"), true))).isEmpty();
  }

  private static List<String> open(BiPredicate<String, LocalDate> isOpen) {
    return told(
        OrganisationChecks.open(lists(List.of("C82001", "A81001")), Set.of("C82001"), isOpen));
  }

  private static List<String> same(boolean everywhere, List<String> listed, String... mapped) {
    return told(OrganisationChecks.same(lists(listed), practices(mapped), everywhere));
  }

  private static Map<LocalDate, Set<String>> lists(List<String> codes) {
    return Map.of(DAY, Set.copyOf(codes));
  }

  private static Mapped practices(String... mapped) {
    Map<String, Boolean> practices = new TreeMap<>();
    for (String text : mapped) {
      practices.put(text.replaceFirst(" .*", ""), text.endsWith(" true"));
    }
    return new Mapped(Map.of(DAY, practices));
  }

  private static List<String> told(Stream<Row> checks) {
    List<String> columns = List.of(Check.SCHEMA.fieldNames());
    List<Row> rows = checks.toList();
    assertThat(rows).allMatch(row -> row.getBoolean(columns.indexOf("enforced")));
    return rows.stream()
        .map(
            row ->
                Stream.of("month", "passed", "explanation")
                    .map(name -> row.get(columns.indexOf(name)).toString())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
