package primarycare.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.Issue;
import primarycare.layout.Source;
import primarycare.spec.Columns;

/** The shape of a source's rows in the store: where each came from, then the source's columns. */
final class StoredRows {

  static final String ENTRY = Columns.ENTRY;
  static final String STATE = "state";
  static final String ACCEPTED = "accepted";
  static final String QUARANTINED = "quarantined";
  static final String EXCLUDED = "excluded";

  /** The state of the one row in which the scanner says what it counted. */
  static final String OUTCOME = "outcome";

  private static final StructType ISSUE =
      new StructType()
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("found", DataTypes.StringType);

  private static final Row[] NO_ISSUES = {};

  private StoredRows() {}

  static StructType schema(Source source) {
    List<StructField> fields = new ArrayList<>();
    fields.add(text(ENTRY));
    fields.add(text(STATE));
    fields.add(DataTypes.createStructField(Columns.LINE, DataTypes.LongType, true));
    fields.add(DataTypes.createStructField("fact", DataTypes.IntegerType, true));
    fields.add(text("reason"));
    fields.add(DataTypes.createStructField("issues", DataTypes.createArrayType(ISSUE), true));
    fields.addAll(source.columns());
    return DataTypes.createStructType(fields);
  }

  /** Makes the stored rows of one record, in the schema's order. */
  static List<Row> rows(StructType schema, String entry, long line, Interpreter.Reading reading) {
    List<Row> rows = new ArrayList<>();
    if (reading instanceof Interpreter.Reading.Accepted accepted) {
      for (Map<String, Object> values : accepted.rows()) {
        Integer fact = rows.size();
        rows.add(row(schema, entry, ACCEPTED, line, fact, null, accepted.notes(), values));
      }
    } else if (reading instanceof Interpreter.Reading.Quarantined broken) {
      rows.add(row(schema, entry, QUARANTINED, line, 0, null, broken.issues(), broken.row()));
    } else if (reading instanceof Interpreter.Reading.Excluded out) {
      rows.add(row(schema, entry, EXCLUDED, line, 0, out.reason(), List.of(), Map.of()));
    }
    return rows;
  }

  static Row outcome(StructType schema, String entry, String json) {
    return row(schema, entry, OUTCOME, 0, 0, json, List.of(), Map.of());
  }

  private static Row row(
      StructType schema,
      String entry,
      String state,
      long line,
      int fact,
      String reason,
      List<Issue> issues,
      Map<String, Object> values) {
    Object[] cells = new Object[schema.size()];
    Object[] head = {entry, state, line, fact, reason, issues(issues)};
    System.arraycopy(head, 0, cells, 0, head.length);
    if (values instanceof Values row) {
      row.into(cells, head.length);
    }
    return RowFactory.create(cells);
  }

  private static Row[] issues(List<Issue> issues) {
    return issues.isEmpty()
        ? NO_ISSUES
        : issues.stream()
            .map(issue -> RowFactory.create(issue.column(), issue.rule(), issue.found()))
            .toArray(Row[]::new);
  }

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, true);
  }
}
