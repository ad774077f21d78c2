package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ImprovementTest {

  @Test
  void saysWhetherASpecialCauseIsAnImprovement() {
    assertThat(variation(Improvement.INCREASE)).containsExactly("improvement", "concern", null);
    assertThat(variation(Improvement.DECREASE)).containsExactly("concern", "improvement", null);
    assertThat(variation(Improvement.NEUTRAL)).containsExactly("high", "low", null);
  }

  private static List<Object> variation(Improvement improvement) {
    return Cells.values(
        Cells.rows("v STRING", create("high"), create("low"), create((Object) null)),
        improvement.variation(col("v")));
  }

  @Test
  void saysWhetherATargetIsMetByTheLimitsAndNotOnThem() {
    assertThat(assurance(Improvement.INCREASE))
        .containsExactly(
            "consistent pass", "inconsistent", "inconsistent", "consistent fail", null, null, null);
    assertThat(assurance(Improvement.DECREASE))
        .containsExactly(
            "consistent fail", "inconsistent", "inconsistent", "consistent pass", null, null, null);
    assertThat(assurance(Improvement.NEUTRAL)).containsOnlyNulls();
  }

  private static List<Object> assurance(Improvement improvement) {
    Row[] rows = {
      create(5.0, 7.0, 4.9),
      create(5.0, 7.0, 5.0),
      create(5.0, 7.0, 7.0),
      create(5.0, 7.0, 7.1),
      create(null, 7.0, 8.0),
      create(5.0, null, 4.0),
      create(5.0, 7.0, null)
    };
    return Cells.values(
        Cells.rows("lower DOUBLE, upper DOUBLE, target DOUBLE", rows),
        improvement.assurance(col("lower"), col("upper"), col("target")));
  }
}
