package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.organisation.WithoutPractice;
import primarycare.support.Frames;

class RegistrationTest {

  private static final Dataset<Row> CODES =
      Frames.of(
          "practice_code, in_area",
          "('C82001', true)",
          "('A81001', false)",
          "('Y00009', NULL)",
          "('V81997', NULL)",
          "('V81998', true)",
          "('V81999', NULL)",
          "(NULL, NULL)");

  @Test
  void givesEveryCodeOnePlaceWhateverTheMapSaysOfADefault() {
    assertThat(column(CODES.select(Registration.place())))
        .containsExactly(
            "C82001",
            "registered_elsewhere",
            "unlisted_practice",
            "no_registered_practice",
            "no_registered_practice",
            "unknown_practice",
            "unknown_practice");
  }

  @Test
  void knowsTheCodesThatStandForNoPractice() {
    assertThat(
            column(
                CODES.where(Registration.isDefault(col("practice_code"))).select("practice_code")))
        .containsExactly("V81997", "V81998", "V81999");
  }

  @Test
  void knowsItsOwnPlacesFromPracticesAndAreas() {
    Dataset<Row> places =
        Frames.of(
            "code",
            WithoutPractice.codes().stream()
                .map(code -> "('" + code + "')")
                .toArray(String[]::new));
    assertThat(places.where(Registration.isPlace(col("code"))).count()).isEqualTo(4);
    assertThat(CODES.where(Registration.isPlace(col("practice_code"))).count()).isZero();
  }

  private static List<String> column(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.getString(0)).toList();
  }
}
