package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

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
    assertThat(lines(Timeline.merged(spans("A 2020-01-01 2020-12-31", "A 2021-01-02 2021-02-01"))))
        .hasSize(2);
  }

  private static List<String> settled(String... spans) {
    return lines(Timeline.settled(spans(spans)));
  }

  private static List<String> lines(Dataset<Row> spans) {
    return Frames.lines(spans.orderBy("start_date").select("area_code", "start_date", "end_date"));
  }

  private static Dataset<Row> spans(String... spans) {
    return Frames.of(
        "practice_code, area_code, area_name, start_date, end_date",
        List.of(spans).stream()
            .map(span -> span.split(" "))
            .map(s -> "('P', '" + s[0] + "', 'Area', DATE'" + s[1] + "', DATE'" + s[2] + "')")
            .toArray(String[]::new));
  }
}
