package primarycare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.Sources;

/** Rows as a run collects them, of a text: what has no column or value there is null. */
public final class SourceRows {

  private SourceRows() {}

  /** Rows of a source, with all its columns. */
  public static List<Row> of(String source, String text) {
    return of(new StructType(Sources.named(source).columns().toArray(StructField[]::new)), text);
  }

  /** Rows with columns such as {@code month DATE, practice_code STRING}. */
  public static List<Row> ofColumns(String columns, String text) {
    return of(StructType.fromDDL(columns), text);
  }

  private static List<Row> of(StructType columns, String text) {
    TextTable table = TextTable.of(text);
    assertThat(columns.fieldNames()).containsAll(table.columns());
    return table.rows().stream().map(row -> row(columns, row)).toList();
  }

  private static Row row(StructType columns, Map<String, String> texts) {
    return new GenericRowWithSchema(
        Stream.of(columns.fields())
            .map(field -> value(field.dataType(), texts.get(field.name())))
            .toArray(),
        columns);
  }

  private static Object value(DataType type, String text) {
    if (text == null || type.equals(DataTypes.StringType)) {
      return text;
    }
    if (type.equals(DataTypes.DateType)) {
      return LocalDate.parse(text);
    }
    if (type instanceof DecimalType decimal) {
      return new BigDecimal(text).setScale(decimal.scale());
    }
    return type.equals(DataTypes.IntegerType)
        ? (Object) Integer.valueOf(text)
        : (Object) Long.valueOf(text);
  }
}
