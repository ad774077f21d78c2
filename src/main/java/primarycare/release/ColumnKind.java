package primarycare.release;

import java.util.stream.Stream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** What a published column can hold: in a specification and in a Parquet file. */
enum ColumnKind {
  TEXT(DataTypes.StringType, PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType()),
  DATE(DataTypes.DateType, PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType()),
  WHOLE(DataTypes.LongType, PrimitiveTypeName.INT64, null),
  NUMBER(DataTypes.DoubleType, PrimitiveTypeName.DOUBLE, null),
  BOOLEAN(DataTypes.BooleanType, PrimitiveTypeName.BOOLEAN, null);

  /** As Spark names the schema of each file that it writes. */
  private static final String SCHEMA = "spark_schema";

  private final DataType type;
  private final PrimitiveTypeName stored;
  private final LogicalTypeAnnotation meaning;

  ColumnKind(DataType type, PrimitiveTypeName stored, LogicalTypeAnnotation meaning) {
    this.type = type;
    this.stored = stored;
    this.meaning = meaning;
  }

  static ColumnKind of(ColumnSpec column) {
    return Stream.of(values())
        .filter(kind -> kind.type.equals(column.type()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(column.name() + " is of no type that is published"));
  }

  /** The schema of a table's file; a column that is never empty is required. */
  static MessageType schema(TableSpec spec) {
    return new MessageType(
        SCHEMA, spec.columns().stream().<Type>map(column -> of(column).field(column)).toList());
  }

  PrimitiveType field(ColumnSpec column) {
    return (column.nullable() ? Types.optional(stored) : Types.required(stored))
        .as(meaning)
        .named(column.name());
  }
}
