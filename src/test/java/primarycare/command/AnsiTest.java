package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What the session promises: ANSI on, UTC, whatever the machine's own zone is. */
class AnsiTest {

  @Test
  void refusesACastThatDoesNotFit() {
    SparkSession spark = Runs.spark();
    assertThat(spark.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
    assertThatThrownBy(() -> spark.sql("SELECT cast('many' AS int)").collectAsList())
        .hasMessageContaining("CAST_INVALID_INPUT");
  }

  @Test
  void keepsDatesInUtc() {
    assertThat(Runs.spark().conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
    assertThat(java.util.TimeZone.getDefault().getID()).isEqualTo("Europe/London");
  }
}
