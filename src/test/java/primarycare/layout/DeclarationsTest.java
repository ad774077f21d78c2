package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

  private static final String CHANGE =
      "\"changes\": [{ \"before\": \"2023-02\", \"field\": \"%s\", \"marks\": { \"0\": \"none\" } }]";
  private static final String MONTH = "\"fileMonth\": { \"field\": \"month\", \"patterns\": [] }";

  @Test
  void readsATextAsItWasMeantInTheMonthOfTheFile() throws Exception {
    Source source = source("[\"code\"]", MONTH + ", " + CHANGE.formatted("value"));
    assertThat(value(source, Optional.of(LocalDate.of(2023, 1, 1))))
        .isEqualTo(new Cell.Missing("none"));
    assertThat(value(source, Optional.of(LocalDate.of(2023, 2, 1))))
        .isEqualTo(new Cell.Value(0L, true));
    assertThat(value(source, Optional.empty())).isEqualTo(new Cell.Value(0L, true));
  }

  @Test
  void declaresAFileOfAnEarlierMonthByAnotherText() throws Exception {
    Source source = source("[\"code\"]", MONTH + ", " + CHANGE.formatted("value"));
    Layout layout = source.layouts().get(0);
    Source before = source.asOf(layout, Optional.of(LocalDate.of(2023, 1, 1)));
    Source after = source.asOf(layout, Optional.of(LocalDate.of(2023, 2, 1)));
    assertThat(before.declaration(layout)).isNotEqualTo(after.declaration(layout));
    assertThat(before.columns()).isEqualTo(after.columns());
  }

  @Test
  void putsRecordsThatDateThemselvesOutOfRangeBeforeTheChange() throws Exception {
    Source source = source("[\"code\"]", MONTH + ", " + CHANGE.formatted("value"));
    Source each = source.asOf(source.layouts().get(0), Optional.empty());
    assertThat(each.field("month").read("2023-01"))
        .isEqualTo(new Cell.Broken(Rule.RANGE, "2023-01"));
    assertThat(each.field("month").read("2023-02")).isInstanceOf(Cell.Value.class);
  }

  @Test
  void leavesASourceWithoutChangesAsItIs() {
    Source map = Sources.named("practice_map");
    assertThat(map.asOf(map.layouts().get(0), Optional.empty())).isSameAs(map);
  }

  @Test
  void refusesAChangeOfAFieldThatHasNoMarksOrIsNotThere() {
    assertRefused("[\"code\"]", MONTH + ", " + CHANGE.formatted("code"), "no such column: code");
    assertRefused("[\"code\"]", MONTH + ", " + CHANGE.formatted("worth"), "no such column: worth");
  }

  @Test
  void refusesAChangeWhereFilesHaveNoMonth() {
    assertRefused("[\"code\"]", CHANGE.formatted("value"), "changes need the month of a file");
  }

  @Test
  void refusesAChangeAtNoMonth() {
    String change = CHANGE.formatted("value").replace("2023-02", "February 2023");
    assertRefused("[\"code\"]", MONTH + ", " + change, "could not be parsed");
  }

  @Test
  void refusesFactsOfASourceWithoutAKey() {
    String facts = "\"facts\": [{ \"header\": [\"FTE\"], \"into\": \"value\" }]";
    assertRefused("[]", facts, "facts need a key to tell their rows apart");
  }

  @Test
  void refusesJoinedAndPartialColumnsThatAreNotThere() {
    assertRefused(
        "[]", "\"joined\": { \"census\": [[\"YEAR\"], [\"MONTH\"]] }", "no such column: census");
    assertRefused("[]", "\"within\": { \"census\": \"(?<text>.*)\" }", "no such column: census");
  }

  @Test
  void refusesAHeaderThatNoPositionHas() {
    assertRefused(
        "[]",
        "\"positional\": { \"columns\": [\"Status\"], \"patterns\": {} }",
        "by position: no such column: CODE");
  }

  @Test
  void takesThePartOfATextThatCounts() {
    Source activity = Sources.named("ae_provider_activity");
    Layout layout = activity.layouts().get(0);
    assertThat(layout.translated("month", " MSitAE-APRIL-2025 ")).isEqualTo("APRIL-2025");
    assertThat(layout.translated("month", "Total ")).isEqualTo("Total ");
    assertThat(layout.exclude().get(0).excludes(layout.translated("month", "Total "))).isTrue();
    assertThat(activity.field("month").read("Weekly-APRIL-2025")).isInstanceOf(Cell.Broken.class);
  }

  @Test
  void acceptsAFactUnderAnyNameItsColumnHasHad() throws Exception {
    Source source =
        source(
            "[\"code\"]",
            "\"facts\": [{ \"header\": [\"FTE\", \"TOTAL_FTE\"], \"into\": \"value\" }]",
            "[\"code\", \"FTE\"]");
    assertThat(new Header(List.of("CODE", "total_fte")).match(source)).isPresent();
    assertThat(new Header(List.of("CODE", "HC")).match(source)).isEmpty();
  }

  private static Cell value(Source source, Optional<LocalDate> month) {
    return source.asOf(source.layouts().get(0), month).field("value").read("0");
  }

  private static void assertRefused(String key, String more, String message) {
    assertThatThrownBy(() -> source(key, more)).hasMessageContaining(message);
  }

  private static Source source(String key, String more) throws JsonProcessingException {
    return source(key, more, "[\"code\"]");
  }

  private static Source source(String key, String more, String requires)
      throws JsonProcessingException {
    String json =
        """
        { "name": "staff", "title": "Staff", "key": %s, "period": "month",
          "fields": [ { "name": "code", "type": "TEXT" }, { "name": "month", "type": "MONTH" },
                      { "name": "value", "type": "WHOLE", "marks": { "NA": "none" } } ],
          "layouts": [ { "name": "staff", "headers": { "code": ["CODE"] }, "requires": %s, %s } ] }
        """;
    return new ObjectMapper().readValue(json.formatted(key, requires, more), Source.class);
  }
}
