package primarycare.rules.lsoa;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Patients of the area's practices are counted where they live, and of others only where. */
class LsoaPeopleTest {

  private static Dataset<Row> lists(String... rows) {
    return LsoaPeople.of(
        "lists",
        Frames.of("entry, lsoa_code, practice, patients", rows),
        col("practice"),
        col("patients"));
  }

  private static Map<String, Map<String, Map<String, Long>>> of(Dataset<Row> counted) {
    return LsoaPeople.of(List.of(counted), Set.of("C82001", "C82002"));
  }

  @Test
  void areAddedUpOfThePracticesAndAreZeroOfOthers() {
    assertThat(
            of(
                lists(
                    "('e1', 'E01000001', 'C82001', 5L)",
                    "('e1', 'E01000001', 'C82002', 7L)",
                    "('e1', 'E01000001', 'Y00009', 100L)",
                    "('e1', 'E01000002', 'Y00009', 100L)",
                    "('e1', 'E01000002', NULL, 100L)",
                    "('e2', 'E01000001', 'C82001', 1L)")))
        .isEqualTo(
            Map.of(
                "lists",
                Map.of(
                    "e1",
                    Map.of("E01000001", 12L, "E01000002", 0L),
                    "e2",
                    Map.of("E01000001", 1L))));
  }

  @Test
  void countWhateverTheirPracticeWhereEverybodyIsTold() {
    assertThat(of(lists("('e1', 'E01000001', '" + LsoaPeople.ANY + "', 5L)")))
        .isEqualTo(Map.of("lists", Map.of("e1", Map.of("E01000001", 5L))));
  }

  @Test
  void areNowhereWhereNoCodeSaysWhere() {
    assertThat(of(lists("('e1', NULL, 'C82001', 5L)", "('e1', 'E01000001', 'C82001', NULL)")))
        .isEqualTo(Map.of("lists", Map.of("e1", Map.of("E01000001", 0L))));
  }

  @Test
  void areOfNoSourceWhereNoneIsCounted() {
    assertThat(LsoaPeople.of(List.of(), Set.of("C82001"))).isEmpty();
  }
}
