package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** People of a shared practice go where they live, where that is known, and by weight else. */
class AllocationByHomeTest {

  private static final String HALF = "0.5";

  @Test
  void givesPeopleToTheAreaTheyLiveInWhateverTheWeights() {
    assertThat(shared("'E01000001', 7L", "'E01000002', 1L"))
        .containsExactly("N00 7 false", "N01 1 false");
  }

  @Test
  void givesPeopleWhoseHomeIsNotKnownByWeight() {
    assertThat(shared("'E01000001', 3L", "STRING(NULL), 4L"))
        .containsExactly("N00 2 true", "N00 3 false", "N01 2 true");
  }

  @Test
  void givesPeopleByWeightWhoLiveInNoneOfTheAreasThatShareTheirPractice() {
    assertThat(shared("'E01000009', 2L", "'E01000003', 2L"))
        .containsExactly("N00 2 true", "N01 2 true");
  }

  @Test
  void leavesAPracticeOfOneAreaWholeWhereverItsPatientsLive() {
    Dataset<Row> members = Members.frame(List.of(Members.member("C1", 0, BigDecimal.ONE)));
    assertThat(told(members, "'E01000002', 5L")).containsExactly("N00 5 false");
  }

  private static List<String> shared(String... cells) {
    return told(
        Members.frame(
            List.of(
                Members.member("C1", 0, new BigDecimal(HALF)),
                Members.member("C1", 1, new BigDecimal(HALF)))),
        cells);
  }

  /** E01000001 lies in N00, E01000002 in N01, E01000003 in an area of another practice. */
  private static List<String> told(Dataset<Row> members, String... cells) {
    Dataset<Row> homes =
        Frames.of(
            "area_type, lsoa_code, area_code",
            "('place', 'E01000001', 'N00')",
            "('place', 'E01000002', 'N01')",
            "('place', 'E01000003', 'N07')",
            "('other', 'E01000009', 'N00')");
    Dataset<Row> given =
        Frames.of(
            "month, practice_code, lsoa_code, people",
            List.of(cells).stream()
                .map(cell -> "(DATE'2026-07-01', 'C1', " + cell + ")")
                .toArray(String[]::new));
    return Frames.lines(
        Allocation.share(given, members, homes, "people", Allocation.Line.OF_ONE)
            .select("area_code", "people", "allocated")
            .orderBy("area_code", "people"));
  }
}
