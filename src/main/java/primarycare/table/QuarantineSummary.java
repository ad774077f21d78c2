package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Ledger;
import primarycare.conform.ReferenceModel;
import primarycare.spec.TableSpec;

/** Why records were not simply loaded: counts by file, column and rule, never a value. */
public final class QuarantineSummary implements PublishedTable {

  private static final TableSpec SPEC =
      new TableSpec(
          "quarantine_summary",
          "Records quarantined, excluded or noted, by file, column and rule",
          "source, file, outcome, column_name, rule",
          "A record that breaks several rules is counted under each. The records themselves stay in"
              + " the private store, with file and line.",
          0,
          List.of(
              key("source", DataTypes.StringType, "Source the file was given for."),
              key("file", DataTypes.StringType, "Path from the job file, and archive member."),
              key(
                  "outcome",
                  DataTypes.StringType,
                  "quarantined, excluded, or noted (loaded, but unusual)."),
              key(
                  "column_name",
                  DataTypes.StringType,
                  "Column as the file names it; blank for none."),
              key("rule", DataTypes.StringType, "Rule that was broken, or reason of exclusion."),
              Intake.count("records", "Records concerned."),
              attribute(
                  Intake.ABOUT_PEOPLE,
                  DataTypes.BooleanType,
                  "Whether a record is about a person, so that even the counts are protected."),
              amount(
                      "first_line",
                      DataTypes.LongType,
                      "line",
                      "Line of the file on which the first of them begins.")
                  .nullWhen("the records were excluded")));

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return model
        .issues()
        .withColumnRenamed("column", "column_name")
        .drop(Ledger.OTHERS, Ledger.CHANGED);
  }
}
