package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class PackedTest {

  private static final Column PACKED =
      Packed.of(col("period"), col("area"), col("department"), col("sex"), col("scheme"));

  @Test
  void sortsAsItsNumbersDoOneAfterTheOther() {
    List<String> rows = new ArrayList<>();
    for (int period : new int[] {0, 1, 50_423}) {
      for (int area : new int[] {1, 7_000, Integer.MAX_VALUE}) {
        for (int department = 0; department < 4; department++) {
          for (int sex = 0; sex < 4; sex++) {
            for (int scheme : new int[] {1, 63}) {
              rows.add(
                  "(" + period + "," + area + "," + department + "," + sex + "," + scheme + ")");
            }
          }
        }
      }
    }
    List<Row> packed =
        Frames.of("period, area, department, sex, scheme", rows.toArray(String[]::new))
            .orderBy("period", "area", "department", "sex", "scheme")
            .select(PACKED.as("packed"))
            .collectAsList();
    assertThat(packed.stream().map(row -> row.getLong(0)))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(number -> number > 0)
        .hasSize(rows.size());
  }
}
