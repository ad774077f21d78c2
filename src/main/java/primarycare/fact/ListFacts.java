package primarycare.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import primarycare.intake.Fact;
import primarycare.layout.Sources;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * The facts of lists of registered patients: of a practice and extract date each {@link ListCell},
 * by the detail of the list, and the totals that files carry beside their rows.
 */
public final class ListFacts {

  public static final String SOURCE = "registered_patients";

  /** Kinds that together hold each row once. */
  static final List<String> ROWS =
      Arrays.stream(ListDetail.values()).map(ListDetail::kind).toList();

  private static final String PATIENTS = "number_of_patients";

  /** In their order the columns that a task reads. */
  private enum Read {
    ENTRY,
    PRACTICE,
    DAY,
    DETAIL,
    SEX,
    AGE,
    BAND,
    PATIENTS,
    KEY
  }

  private ListFacts() {}

  /** All kinds. */
  public static String[] kinds() {
    return Arrays.stream(ListDetail.values())
        .flatMap(detail -> Stream.of(detail.kind(), detail.kindOfTotals()))
        .toArray(String[]::new);
  }

  /** All facts of accepted rows, with the hashes of their keys. */
  static Dataset<Row> of(Dataset<Row> rows) {
    return rows.select(read(KeyFacts.hash(Sources.named(SOURCE))))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) ListFacts::packed, Encoders.row(Fact.SCHEMA));
  }

  /** Facts of the totals that stand beside rows, of a practice's whole list or one sex of it. */
  static Dataset<Row> ofTotals(Dataset<Row> totals) {
    return totals
        .where(col(Columns.PRACTICE_CODE).isNotNull().and(col(Columns.EXTRACT_DATE).isNotNull()))
        .where(col("age").isNull().and(col(Columns.AGE_BAND).isNull()))
        .where(col(PATIENTS).isNotNull())
        .select(read(lit(0L)))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) ListFacts::packedTotals, Encoders.row(Fact.SCHEMA));
  }

  private static Column[] read(Column key) {
    Stream<Column> given =
        Stream.of("detail", Columns.SEX, "age", Columns.AGE_BAND, PATIENTS).map(functions::col);
    Stream<Column> of =
        Stream.of(
            col(Fact.ENTRY),
            col(Columns.PRACTICE_CODE),
            Casts.toLong(unix_date(col(Columns.EXTRACT_DATE))));
    return Stream.of(of, given, Stream.of(key)).flatMap(some -> some).toArray(Column[]::new);
  }

  private static Iterator<Row> packed(Iterator<Row> rows) {
    Packer packer = new Packer();
    while (rows.hasNext()) {
      Row row = rows.next();
      ListDetail detail = detail(row);
      Long age = row.isNullAt(Read.AGE.ordinal()) ? null : row.getLong(Read.AGE.ordinal());
      add(packer, row, detail.kind(), detail.place(age, row.getString(Read.BAND.ordinal())));
      KeyFacts.add(packer, row.getString(Read.ENTRY.ordinal()), row.getLong(Read.KEY.ordinal()));
    }
    return packer.rows();
  }

  private static Iterator<Row> packedTotals(Iterator<Row> totals) {
    Packer packer = new Packer();
    totals.forEachRemaining(row -> add(packer, row, detail(row).kindOfTotals(), ListDetail.WHOLE));
    return packer.rows();
  }

  private static ListDetail detail(Row row) {
    return ListDetail.labelled(row.getString(Read.DETAIL.ordinal()));
  }

  private static void add(Packer packer, Row row, String kind, int place) {
    int sex = sex(row.getString(Read.SEX.ordinal()));
    packer.add(
        row.getString(Read.ENTRY.ordinal()),
        kind,
        row.getString(Read.PRACTICE.ordinal()),
        row.getLong(Read.DAY.ordinal()),
        new ListCell(sex, place, row.getLong(Read.PATIENTS.ordinal())).number());
  }

  /** The number of a sex; of none, as in a total, that of both. */
  private static int sex(String sex) {
    return "female".equals(sex)
        ? ListCell.FEMALE
        : "male".equals(sex) ? ListCell.MALE : ListCell.BOTH;
  }
}
