package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;

class SignificanceTest {

  private static final Column NONE = lit(null);

  @Test
  void isInTheWordsOfTheFunnelPlots() {
    assertThat(Arrays.stream(Significance.values()).map(Significance::label))
        .containsExactly(
            "Low (0.001)", "Low (0.025)", "Not significant", "High (0.025)", "High (0.001)");
  }

  @Test
  void isNullWithoutEitherLine() {
    assertThat(outside(lit(1.0), lit(3.0))).isEqualTo("Not significant");
    assertThat(outside(NONE, lit(3.0))).isNull();
    assertThat(outside(lit(1.0), NONE)).isNull();
    assertThat(apart(lit(1.0), lit(3.0))).isEqualTo("Not significant");
    assertThat(apart(NONE, lit(3.0))).isNull();
    assertThat(apart(lit(1.0), NONE)).isNull();
  }

  private static Object outside(Column lower, Column upper) {
    return of(Significance.outside(lit(2.0), level -> lower, level -> upper));
  }

  private static Object apart(Column lower, Column upper) {
    return of(Significance.apart(lit(2.0), level -> lower, level -> upper));
  }

  private static Object of(Column label) {
    List<Object> found = Cells.values(Cells.literals(), label);
    return found.get(0);
  }
}
