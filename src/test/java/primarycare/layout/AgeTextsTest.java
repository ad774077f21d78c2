package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ages as local extracts write them: in words, with decimals, and of those under one year. */
class AgeTextsTest {

  private static final Map<String, Long> AGES =
      Map.ofEntries(
          Map.entry("45", 45L),
          Map.entry("45.0", 45L),
          Map.entry("45.9", 45L),
          Map.entry("45 years", 45L),
          Map.entry("45 Years old", 45L),
          Map.entry("45y", 45L),
          Map.entry("101 YRS", 101L),
          Map.entry("2 years 11 months", 2L),
          Map.entry("2y 3m", 2L),
          Map.entry("1 year and 6 months", 1L),
          Map.entry("6 months", 0L),
          Map.entry("11 mths", 0L),
          Map.entry("18 months", 1L),
          Map.entry("3 weeks", 0L),
          Map.entry("104 weeks", 1L),
          Map.entry("105 weeks", 2L),
          Map.entry("1 day", 0L),
          Map.entry("400 days", 1L),
          Map.entry("5 hours", 0L),
          Map.entry("<1", 0L),
          Map.entry("< 1", 0L),
          Map.entry("<1 year", 0L),
          Map.entry("Under 1", 0L));

  private static final List<String> NONE =
      List.of(
          "", "months", "45 yards", "years 45", "<2", "<", "90+", "45-49", "6/12", "old", "4 5");

  @Test
  void areYearsCompleted() {
    assertThat(AGES)
        .allSatisfy((text, age) -> assertThat(FieldType.AGE.parse(text)).as(text).contains(age));
  }

  @Test
  void areNotGuessedFromWhatTellsNone() {
    assertThat(NONE).allSatisfy(text -> assertThat(FieldType.AGE.parse(text)).as(text).isEmpty());
  }

  @Test
  void areHeldToTheRangeOfTheField() {
    Field age = Sources.named("ae_attendance").field("age_at_arrival");
    assertThat(age.read("-2")).isEqualTo(new Cell.Broken(Rule.RANGE, "-2"));
    assertThat(age.read("150 years")).isEqualTo(new Cell.Broken(Rule.RANGE, "150 years"));
    assertThat(age.read(" 3 weeks\u00A0")).isEqualTo(new Cell.Value(0L, true));
    for (String mark : List.of("", ".", "NULL", "null", "NA")) {
      assertThat(age.read(mark)).as(mark).isEqualTo(new Cell.Missing("not_reported"));
    }
  }
}
