package primarycare.disclosure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
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

class DisclosedTest {

  /** Attendances by practice, as a table that counts people has them. */
  private static final class Attendances implements PublishedTable {

    @Override
    public TableSpec spec() {
      return new TableSpec(
          "attendances",
          "Attendances by practice",
          "practice",
          "none",
          List.of(
              ColumnSpec.key("practice_code", DataTypes.StringType, "Practice."),
              ColumnSpec.people("attendances", "attendances", "People who attended."),
              ColumnSpec.amount(
                  "registered_patients", DataTypes.LongType, "patients", "List size."),
              ColumnSpec.estimate("expected", "attendances", "Expected at the reference's rates."),
              ColumnSpec.rate("ratio", "attendances", "expected", 1, "Observed over expected."),
              ColumnSpec.rate(
                  "attendances_per_1000", "attendances", "registered_patients", 1000, "Rate."),
              ColumnSpec.amount("twice", DataTypes.DoubleType, "", "Twice the rate.")
                  .nullWhen("there is no rate")));
    }

    @Override
    public List<String> needs() {
      return List.of();
    }

    @Override
    public Dataset<Row> measure(ReferenceModel model) {
      throw new UnsupportedOperationException("measured in the test");
    }

    @Override
    public Dataset<Row> derive(Dataset<Row> rows) {
      return rows.withColumn("twice", col("attendances_per_1000").multiply(lit(2)));
    }
  }

  @Test
  void derivesARateFromTheProtectedCountSoThatItDoesNotGiveTheExactOneBack() {
    assertThat(disclose(DisclosureRule.HES_ECDS_2018))
        .containsExactly(
            "[C82001,0,exact,1000,15.0,0.0,0.0,0.0]",
            "[C82002,null,suppressed,1000,0.0,null,null,null]",
            "[C82003,15,rounded,1000,15.0,1.0,15.0,30.0]",
            "[C82004,null,not_available,1000,null,null,null,null]");
  }

  @Test
  void derivesARateFromTheExactCountWhereThePresetIsExact() {
    assertThat(disclose(DisclosureRule.EXACT))
        .contains(
            "[C82002,3,exact,1000,0.0,null,3.0,6.0]",
            "[C82003,13,exact,1000,13.5," + 13 / 13.5 + ",13.0,26.0]");
  }

  @Test
  void protectsAnEstimateSoThatManyDoNotGiveExactCountsBack() {
    List<String> estimates =
        Frames.lines(
            Frames.of("x", "(0D)", "(0.4D)", "(7.9D)", "(8D)", "(12.4D)", "(12.6D)", "(NULL)")
                .select(DisclosureRule.HES_ECDS_2018.blur(col("x"))));
    assertThat(estimates).containsExactly("0.0", "null", "null", "10.0", "10.0", "15.0", "null");
  }

  @Test
  void givesTheColumnsAndTypesOfTheSpecificationInItsOrder() {
    DisclosedFrame table = Disclosed.of(measured(), DisclosureRule.EXACT);
    assertThat(table.rows().columns()).containsExactly(table.spec().names().toArray(String[]::new));
    assertThat(table.rows().schema().apply("attendances").dataType()).isEqualTo(DataTypes.LongType);
  }

  @Test
  void cannotBeMadeByAnyOtherPackage() {
    assertThat(Disclosed.class.isSealed()).isTrue();
    assertThat(
            Arrays.stream(Disclosed.class.getPermittedSubclasses())
                .flatMap(kind -> Arrays.stream(kind.getDeclaredConstructors())))
        .hasSizeGreaterThan(1)
        .noneMatch(made -> Modifier.isPublic(made.getModifiers()))
        .noneMatch(made -> Modifier.isProtected(made.getModifiers()));
  }

  private static List<String> disclose(DisclosureRule rule) {
    return Disclosed.of(measured(), rule).rows().collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  private static Measured measured() {
    Dataset<Row> rows =
        Frames.of(
            "practice_code, attendances, registered_patients, expected",
            "('C82003', 13L, 1000L, 13.5D)",
            "('C82001', 0L, 1000L, 13.5D)",
            "('C82004', NULL, 1000L, 7.5D)",
            "('C82002', 3L, 1000L, 0D)");
    return new Measured(new Attendances(), rows);
  }
}
