package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.organisation.ListSizes;
import primarycare.support.Frames;

class ListRowsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static Dataset<Row> lists() {
    return Frames.of(
        "practice_code, extract_date, registered_patients",
        "('C82001', DATE'2026-06-01', 1000L)",
        "('C82001', DATE'2026-07-01', 1100L)",
        "('C82002', DATE'2026-07-01', 0L)");
  }

  @Test
  void collectsTheListsOfEveryDay() {
    ListSizes sizes = ListRows.all(lists());
    assertThat(sizes.at("C82001", JUNE)).hasValue(1000);
    assertThat(sizes.at("C82001", JULY)).hasValue(1100);
    assertThat(sizes.at("C82002", JULY)).hasValue(0);
    assertThat(sizes.at("C82002", JUNE)).isEmpty();
  }

  @Test
  void collectsTheListsOfSomeDays() {
    ListSizes sizes = ListRows.of(Set.of(JULY), lists());
    assertThat(sizes.has(JUNE)).isFalse();
    assertThat(sizes.at("C82001", JULY)).hasValue(1100);
  }
}
