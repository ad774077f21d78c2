package primarycare.intake;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.scan.StoredRows;

/**
 * Something that an entry's rows come to, as numbers that its kind gives a meaning.
 *
 * @param kind which of the facts of its source it is
 * @param name what it is a fact of, as a practice; null for none
 * @param part of that, as a month by its first day, in days from 1970
 * @param numbers packed
 * @param records of which it is made; below 0 where they are to be taken away from others
 */
public record Fact(
    String entry, String kind, String name, long part, byte[] numbers, long records) {

  public static final String ENTRY = StoredRows.ENTRY;
  public static final String KIND = "kind";
  public static final String NAME = "name";
  public static final String PART = "part";
  public static final String NUMBERS = "numbers";
  public static final String RECORDS = "records";

  public static final StructType SCHEMA =
      new StructType()
          .add(ENTRY, DataTypes.StringType)
          .add(KIND, DataTypes.StringType)
          .add(NAME, DataTypes.StringType)
          .add(PART, DataTypes.LongType)
          .add(NUMBERS, DataTypes.BinaryType)
          .add(RECORDS, DataTypes.LongType);

  /** The columns of the schema, of a frame that has them in any order. */
  public static Column[] columns() {
    return Stream.of(SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new);
  }

  /** The fact in a row of {@link #SCHEMA}. */
  public static Fact of(Row row) {
    return new Fact(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        (byte[]) row.get(4),
        row.getLong(5));
  }

  public Row row() {
    return RowFactory.create(entry, kind, name, part, numbers, records);
  }
}
