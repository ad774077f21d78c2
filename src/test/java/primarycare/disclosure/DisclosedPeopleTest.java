package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import primarycare.conform.ReferenceModel;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.support.Frames;
import primarycare.table.Measured;
import primarycare.table.PublishedTable;

/** Limits of rates made of protected counts. */
class DisclosedPeopleTest {

  private static final double BYAR_OF_TEN =
      10 * Math.pow(1 - 1 / 90.0 - 1.959963984540054 / (3 * Math.sqrt(10)), 3);

  /** Records of files about people. */
  private static final class Records implements PublishedTable {

    private static final ColumnSpec RATE =
        ColumnSpec.rate("rate", "records", "patients", 1000, "Rate.").nullWhen("there is none");

    @Override
    public TableSpec spec() {
      return new TableSpec(
          "records",
          "Records by file",
          "file",
          "none",
          List.of(
              ColumnSpec.key("file", DataTypes.StringType, "File."),
              ColumnSpec.people("records", "records", "Records."),
              ColumnSpec.amount("patients", DataTypes.LongType, "patients", "List size."),
              RATE,
              ColumnSpec.limit(RATE, "lower", ColumnSpec.Part.LOWER),
              ColumnSpec.limit(RATE, "upper", ColumnSpec.Part.UPPER)));
    }

    @Override
    public Dataset<Row> measure(ReferenceModel model) {
      throw new UnsupportedOperationException("measured in the test");
    }
  }

  @Test
  void makesRatesAndLimitsFromTheProtectedCounts() {
    assertThat(disclose("file", "rate", "lower", "upper"))
        .startsWith("[visits-1.csv,null,null,null]")
        .endsWith("[visits-3.csv,0.0,0.0,3.6888794541139354]");
    Dataset<Row> limits = disclosed().where("file = 'visits-2.csv'").select("rate", "lower");
    assertThat(limits.first().getDouble(0)).isEqualTo(10.0);
    assertThat(limits.first().getDouble(1)).isBetween(BYAR_OF_TEN - 1e-9, BYAR_OF_TEN + 1e-9);
  }

  private static List<String> disclose(String first, String... columns) {
    return disclosed().select(first, columns).collectAsList().stream().map(Row::toString).toList();
  }

  private static Dataset<Row> disclosed() {
    Dataset<Row> rows =
        Frames.of(
            "file, records, patients",
            "('visits-1.csv', 3L, 1000L)",
            "('visits-2.csv', 8L, 1000L)",
            "('visits-3.csv', 0L, 1000L)");
    return Disclosed.of(new Measured(new Records(), rows), DisclosureRule.HES_ECDS_2018).rows();
  }
}
