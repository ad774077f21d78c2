package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days from a first to a last one, of which either may not be known. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    // one, other, the days of both, from the first to the last of both
    "2020-01-01 2020-06-30, 2020-04-01 2020-12-31, 2020-04-01 2020-06-30, 2020-01-01 2020-12-31",
    "2020-01-01 2020-12-31, 2020-04-01 2020-06-30, 2020-04-01 2020-06-30, 2020-01-01 2020-12-31",
    "2020-01-01 2020-01-01, 2020-01-01 2020-01-01, 2020-01-01 2020-01-01, 2020-01-01 2020-01-01",
    "2020-01-01 ?, ? 2020-06-30, 2020-01-01 2020-06-30, ? ?",
    "? ?, 2020-01-01 2020-06-30, 2020-01-01 2020-06-30, ? ?",
  })
  void meetsAnother(String one, String other, String both, String whole) {
    assertThat(span(one).and(span(other))).isEqualTo(span(both));
    assertThat(span(other).and(span(one))).isEqualTo(span(both));
    assertThat(span(one).with(span(other))).isEqualTo(span(whole));
    assertThat(span(other).with(span(one))).isEqualTo(span(whole));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01 2020-01-02, 2019-12-31, false",
    "2020-01-01 2020-01-02, 2020-01-01, true",
    "2020-01-01 2020-01-02, 2020-01-02, true",
    "2020-01-01 2020-01-02, 2020-01-03, false",
    "2020-01-01 ?, 2999-01-01, true",
    "? 2020-01-02, 0500-01-01, true",
    "2020-01-02 2020-01-01, 2020-01-01, false",
  })
  void holdsItsFirstAndItsLastDay(String span, String day, boolean holds) {
    assertThat(span(span).holds(Said.day(day))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01 2020-01-01, false, false",
    "2020-01-02 2020-01-01, true, false",
    "2020-01-01 ?, false, true",
    "? ?, false, true",
  })
  void isEmptyWithoutADayAndOpenWithoutAnEnd(String span, boolean isEmpty, boolean isOpen) {
    assertThat(span(span).isEmpty()).isEqualTo(isEmpty);
    assertThat(span(span).isOpen()).isEqualTo(isOpen);
  }

  private static Span span(String text) {
    String[] days = text.replace("?", "").split(" ", -1);
    return Span.of(Said.day(days[0]), Said.day(days[1]));
  }
}
