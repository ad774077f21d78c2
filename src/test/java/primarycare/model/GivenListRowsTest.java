package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.organisation.GivenLists.GivenList;
import primarycare.support.Frames;

class GivenListRowsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void collectsEachListOfAPracticeFromAllPartitions() {
    Dataset<Row> sizes =
        Frames.of(
            "practice_code, extract_date, `five-year bands`, band_cells, `single years`, totals,"
                + " patients_aged_18_to_25, patients_aged_65_and_over",
            "('C82001', DATE'2026-07-01', 10L, 40L, 11L, NULL, 2L, 3L)",
            "('C82001', DATE'2026-06-01', NULL, 0L, NULL, 0L, NULL, NULL)",
            "('C82002', DATE'2026-07-01', NULL, 0L, 7L, 8L, NULL, 0L)");

    assertThat(GivenListRows.of(sizes.repartition(3)).inOrder())
        .containsExactly(
            new GivenList("C82001", JUNE, null, 0, null, 0L, null, null),
            new GivenList("C82001", JULY, 10L, 40, 11L, null, 2L, 3L),
            new GivenList("C82002", JULY, null, 0, 7L, 8L, null, 0L));
  }
}
