package primarycare.scan;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Columns;
import primarycare.layout.Source;

/** The shapes of rows in the store: loaded rows of a source, and issues of records. */
public final class StoredRows {

  public static final String ENTRY = Columns.ENTRY;

  /** Loaded rows, with the columns of the source. */
  public static final String ACCEPTED = "accepted";

  /** Rules that records break, a row each: such records are not among the loaded ones. */
  public static final String QUARANTINED = "quarantined";

  /** What is unusual in records that are loaded, a row each. */
  public static final String NOTED = "noted";

  /**
   * Records left out, a row each, with the reason as the rule and, where several files of the
   * source add up, the record's key as what was found.
   */
  public static final String EXCLUDED = "excluded";

  /** Between the columns of a key that is written as one text. */
  public static final String KEY_SEPARATOR = "\u0001";

  /** In the place of a column without a value in such a text. */
  public static final String KEY_NONE = "\u0002";

  /** Rows of excluded records that are totals: what they add up is empty in them. */
  public static final String TOTALS = "totals";

  /** The columns of issues, in every other state. */
  public static final StructType ISSUES =
      new StructType()
          .add(Columns.LINE, DataTypes.LongType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("found", DataTypes.StringType);

  private StoredRows() {}

  /** Whether a state's rows have the columns of the source. */
  static boolean isOfRows(String state) {
    return state.equals(ACCEPTED) || state.equals(TOTALS);
  }

  /** The folder of the rows in a state, below the entry. */
  public static String folder(String state) {
    return "state=" + state;
  }

  /** The columns of loaded rows: their entry, line and number within the record come first. */
  public static StructType accepted(Source source) {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(ENTRY, DataTypes.StringType, true));
    fields.add(DataTypes.createStructField(Columns.LINE, DataTypes.LongType, true));
    fields.add(DataTypes.createStructField("fact", DataTypes.IntegerType, true));
    fields.addAll(source.columns());
    return DataTypes.createStructType(fields);
  }

  /** The same columns in Parquet, without the entry, which is the folder. */
  static MessageType parquet(StructType columns) {
    List<Type> types = new ArrayList<>();
    for (StructField column : columns.fields()) {
      if (column.name().equals(Columns.LINE)) {
        types.add(Types.required(PrimitiveTypeName.INT64).named(column.name()));
      } else if (!column.name().equals(ENTRY)) {
        types.add(optional(column.dataType()).named(column.name()));
      }
    }
    return new MessageType("rows", types);
  }

  private static Types.PrimitiveBuilder<? extends Type> optional(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType());
    }
    if (type.equals(DataTypes.DateType)) {
      return Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType());
    }
    if (type instanceof DecimalType decimal) {
      return Types.optional(PrimitiveTypeName.INT64)
          .as(LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision()));
    }
    return Types.optional(
        type.equals(DataTypes.IntegerType) ? PrimitiveTypeName.INT32 : PrimitiveTypeName.INT64);
  }
}
