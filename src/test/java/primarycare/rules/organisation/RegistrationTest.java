package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class RegistrationTest {

  private static final Dataset<Row> CODES =
      Frames.of(
          "practice_code",
          "('C82001')",
          "('Y00009')",
          "('V81997')",
          "('V81998')",
          "('V81999')",
          "(NULL)");

  @Test
  void knowsTheCodesThatStandForNoPractice() {
    assertThat(Frames.lines(CODES.where(Registration.isDefault(col("practice_code")))))
        .containsExactly("V81997", "V81998", "V81999")
        .allMatch(Registration::isDefault);
    assertThat(Registration.isDefault("C82001")).isFalse();
  }
}
