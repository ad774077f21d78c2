package primarycare.release;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** What a published column can hold: in a specification and in a Parquet file. */
enum ColumnKind {
  TEXT(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType()),
  DATE(PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType()),
  WHOLE(PrimitiveTypeName.INT64, null),
  NUMBER(PrimitiveTypeName.DOUBLE, null),
  BOOLEAN(PrimitiveTypeName.BOOLEAN, null);

  /** As Spark names the schema of each file that it writes. */
  private static final String SCHEMA = "spark_schema";

  private final PrimitiveTypeName stored;
  private final LogicalTypeAnnotation meaning;

  ColumnKind(PrimitiveTypeName stored, LogicalTypeAnnotation meaning) {
    this.stored = stored;
    this.meaning = meaning;
  }

  static ColumnKind of(ColumnSpec column) {
    return switch (column.type()) {
      case STRING -> TEXT;
      case DATE -> DATE;
      case BIGINT -> WHOLE;
      case DOUBLE -> NUMBER;
      case BOOLEAN -> BOOLEAN;
    };
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
