package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The edge cases of the vectors; where upstream raises an error, a column is null. */
class GoldenEdgeCases {

  private static final String FILE = "edge_cases.csv";
  private static final Row WHOLE = create(6.0, 100.0, 1.0, 5.0, 100.0);

  @Test
  void everyCase() {
    int compared = 0;
    for (NamedCsvRecord vector : Golden.records(FILE)) {
      List<Object> found =
          switch (vector.getField("statistic")) {
            case "rate", "proportion", "byars" -> figures(vector);
            case "dsr", "isr" -> standardised(vector);
            default -> throw new IllegalStateException(vector.toString());
          };
      Cells.agree(found, meant(vector, found));
      compared++;
    }
    Tally.compared(FILE, compared, 19);
  }

  private static Object[] meant(NamedCsvRecord vector, List<Object> found) {
    Object[] meant = found.toArray();
    meant[0] =
        switch (vector.getField("expected")) {
          case "", "ERROR" -> null;
          case "published" -> 6.0 / 100 + 4.0 / 100;
          case "0" -> 6.0;
          case "contributes 0" -> 5.0;
          default -> Double.valueOf(vector.getField("expected"));
        };
    return meant;
  }

  /** The figure of a case that writes its numbers down, or leaves one out. */
  private static List<Object> figures(NamedCsvRecord vector) {
    String text = vector.getField("case");
    Column x = number(text, "x");
    Column n = number(text, "n");
    double k = text.contains("multiplier") ? Double.parseDouble(digits(text, "multiplier")) : 1;
    boolean isShare = vector.getField("statistic").equals("proportion");
    Column figure =
        switch (vector.getField("field")) {
          case "value" -> isShare ? Wilson.of(x, n, k) : Ratio.of(x, n, k);
          case "lower95" ->
              isShare ? Wilson.lower(x, n, Level.P95, k) : Ratio.of(Poisson.P95.lower(x), n, k);
          case "upper95" ->
              isShare ? Wilson.upper(x, n, Level.P95, k) : Ratio.of(Poisson.P95.upper(x), n, k);
          case "upper99_8" -> Ratio.of(Poisson.P99_8.upper(x), n, k);
          case "lowercl" -> Poisson.P99_8.byarsLower(x);
          default -> throw new IllegalStateException(vector.toString());
        };
    return Cells.values(Cells.literals(), figure);
  }

  /** A case in words, {@code x>n}, is 3 of 2; one without a number has none. */
  private static Column number(String text, String name) {
    if (text.equals("x>n")) {
      return lit(name.equals("x") ? 3.0 : 2.0);
    }
    String digits = digits(text, name);
    return digits == null ? lit(null) : lit(Double.parseDouble(digits));
  }

  private static String digits(String text, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=([0-9.]+)").matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static List<Object> standardised(NamedCsvRecord vector) {
    return switch (vector.getField("case")) {
      case "total_count=9" -> dsr("value", create(3.0, 100.0, 1.0, 5.0, 100.0));
      case "total_count=10" -> dsr("value", create(4.0, 100.0, 1.0, 5.0, 100.0));
      case "pop=0 or missing in any stratum" -> {
        assertThat(dsr("value", create(9.0, null, 1.0, 5.0, 100.0))).containsOnlyNulls();
        yield dsr("value", create(9.0, 0.0, 1.0, 5.0, 100.0));
      }
      case "count missing in a stratum" -> dsr("count", create(null, 100.0, 1.0, 5.0, 100.0));
      case "pop=0 in a stratum" -> expected(create(9.0, 0.0, 1.0, 5.0, 100.0));
      case "refcount missing" -> expected(create(9.0, 100.0, 1.0, null, 100.0));
      default -> throw new IllegalStateException(vector.toString());
    };
  }

  /** Of two strata of weight 1, per 2, so that rates add up. */
  private static List<Object> dsr(String field, Row stratum) {
    Column dsr = col("dsr");
    return Cells.values(
        strata(stratum).agg(Dsr.of(col("x"), col("n"), col("w")).as("dsr")),
        field.equals("value") ? Dsr.value(dsr, 2) : dsr.getField(field));
  }

  private static List<Object> expected(Row stratum) {
    Column expected = Isr.expected(col("n"), col("ref_x"), col("ref_n"));
    return Cells.values(strata(stratum).agg(expected.as("e")), col("e"));
  }

  private static Dataset<Row> strata(Row stratum) {
    return Cells.rows("x DOUBLE, n DOUBLE, w DOUBLE, ref_x DOUBLE, ref_n DOUBLE", WHOLE, stratum);
  }
}
