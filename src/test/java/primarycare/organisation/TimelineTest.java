package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days that two memberships claim, and spans that follow each other. */
class TimelineTest {

  @Test
  void givesADayToTheMembershipThatBeganLast() {
    assertThat(settled("A 2020-01-01 9999-12-31", "B 2021-04-01 9999-12-31"))
        .containsExactly("A 2020-01-01 2021-03-31", "B 2021-04-01 9999-12-31");
  }

  @Test
  void givesTheDaysBackWhereTheLaterMembershipEnds() {
    assertThat(settled("A 2020-01-01 9999-12-31", "B 2021-04-01 2021-06-30"))
        .containsExactly(
            "A 2020-01-01 2021-03-31", "B 2021-04-01 2021-06-30", "A 2021-07-01 9999-12-31");
  }

  @Test
  void givesADayOnWhichTwoBeganToTheOpenOne() {
    assertThat(settled("Z 2024-07-01 9999-12-31", "A 2024-07-01 2024-07-02"))
        .containsExactly("Z 2024-07-01 9999-12-31");
  }

  @Test
  void givesADayOnWhichTwoOpenOnesBeganToTheFirstByCode() {
    assertThat(settled("B 2024-07-01 9999-12-31", "A 2024-07-01 9999-12-31"))
        .containsExactly("A 2024-07-01 9999-12-31");
  }

  @Test
  void leavesAGapThatNothingClaims() {
    assertThat(settled("A 2020-01-01 2020-12-31", "A 2021-02-01 9999-12-31"))
        .containsExactly("A 2020-01-01 2020-12-31", "A 2021-02-01 9999-12-31");
  }

  @Test
  void makesOneSpanOfTwoThatFollowEachOther() {
    assertThat(settled("A 2020-01-01 2020-12-31", "A 2021-01-01 9999-12-31"))
        .containsExactly("A 2020-01-01 9999-12-31");
    assertThat(Timeline.merged(spans("A 2020-01-01 2020-12-31", "A 2021-01-02 2021-02-01")))
        .hasSize(2);
  }

  @Test
  void ordersSpansByAreaAndThenByDay() {
    assertThat(
            Timeline.merged(
                spans(
                    "B 2020-01-01 2020-12-31",
                    "A 2023-01-01 2023-12-31",
                    "B 2024-01-01 2024-12-31",
                    "A 2021-01-01 2021-12-31")))
        .extracting(stay -> stay.area().code() + " " + stay.span().first())
        .containsExactly("A 2021-01-01", "A 2023-01-01", "B 2020-01-01", "B 2024-01-01");
  }

  @Test
  void keepsTheNameThatTheLastOfJoinedSpansBears() {
    Span first = new Span(Said.day("2020-01-01"), Said.day("2020-12-31"));
    Span then = new Span(Said.day("2021-01-01"), Span.END);
    assertThat(
            Timeline.merged(
                List.of(
                    new Stay(new Area("A", "New"), then), new Stay(new Area("A", "Old"), first))))
        .containsExactly(new Stay(new Area("A", "New"), new Span(first.first(), Span.END)));
  }

  private static List<String> settled(String... spans) {
    return Timeline.settled(spans(spans)).stream()
        .sorted(Comparator.comparing(stay -> stay.span().first()))
        .map(s -> s.area().code() + " " + s.span().first() + " " + s.span().last())
        .toList();
  }

  private static List<Stay> spans(String... spans) {
    return Stream.of(spans)
        .map(span -> span.split(" "))
        .map(s -> new Stay(new Area(s[0], "Area"), new Span(Said.day(s[1]), Said.day(s[2]))))
        .toList();
  }
}
