package primarycare.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.support.Shared;

/**
 * A&amp;E attendances at ages 0 to 4 as Fingertips publishes them: England's from exact counts,
 * those of PCNs and practices from counts that are rounded to 5.
 */
class UnderFivesTest {

  private static final double SEVEN_DECIMALS = 5e-8;
  private static final double FIVE_DECIMALS = 5.0001e-6;

  @Test
  void reproducesEnglandsRateAndLimitsFromItsCountAndDenominator() {
    Dataset<Row> england = rows("`Area Type` = 'England' AND Category IS NULL");
    assertThat(england.count()).as("three sexes in two years").isEqualTo(6);
    assertThat(england.where("Count = 2332838 AND Denominator = 3059096").count()).isEqualTo(1);
    Column count = number("Count");
    assertThat(astray(england, count, "Value", SEVEN_DECIMALS)).isZero();
    assertThat(astray(england, Poisson.P95.lower(count), "Lower CI 95_0 limit", SEVEN_DECIMALS))
        .isZero();
    assertThat(astray(england, Poisson.P95.upper(count), "Upper CI 95_0 limit", SEVEN_DECIMALS))
        .isZero();
  }

  @Test
  void reproducesTheRatesOfNetworksAndPracticesToTheRoundingOfTheFile() {
    Dataset<Row> networks = rows("`Area Type` LIKE 'PCN%'");
    assertThat(networks.count()).isEqualTo(1191);
    assertThat(astray(networks, number("Count"), "Value", FIVE_DECIMALS)).isZero();
    Dataset<Row> practices = rows("`Area Type` = 'GPs' AND Value IS NOT NULL");
    assertThat(practices.count()).as("one of 6,343 is suppressed").isEqualTo(6342);
    assertThat(astray(practices, number("Count"), "Value", FIVE_DECIMALS)).isZero();
  }

  @Test
  void wouldTellARateOfOneAttendanceMore() {
    Dataset<Row> networks = rows("`Area Type` LIKE 'PCN%'");
    assertThat(astray(networks, number("Count").plus(lit(1)), "Value", FIVE_DECIMALS))
        .isEqualTo(1191);
  }

  /** How many rows have another figure than the file, or none. */
  private static long astray(Dataset<Row> rows, Column events, String published, double most) {
    Column rate = Ratio.of(events, number("Denominator"), 1000);
    Column agrees = abs(rate.minus(number(published))).leq(lit(most));
    return rows.where(coalesce(agrees, lit(false)).equalTo(lit(false))).count();
  }

  private static Column number(String name) {
    return col(name).cast("double");
  }

  private static Dataset<Row> rows(String which) {
    Path file = Shared.file("real/ae/practice-under5-2021-22.csv");
    Dataset<Row> all =
        Runs.spark().read().option("header", true).option("multiLine", true).csv(file.toString());
    for (String side : new String[] {"Lower", "Upper"}) {
      all = all.withColumnRenamed(side + " CI 95.0 limit", side + " CI 95_0 limit");
    }
    return all.where(which);
  }
}
