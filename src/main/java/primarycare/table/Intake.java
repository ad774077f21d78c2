package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What was read: a row per file, with how it was recognised and what became of its records. */
public final class Intake implements PublishedTable {

  static final String ABOUT_PEOPLE = "about_people";

  private static final String FIRST =
      "the inputs have no earlier file of the same source, layout and part";

  private static final TableSpec SPEC =
      new TableSpec(
          "intake",
          "Files read, how each was recognised, and what became of its records",
          "source, file",
          "Records are counted by the reader; loaded, quarantined and excluded ones by what was"
              + " stored. Records quarantined by a relational rule are included.",
          0,
          List.of(
              key("source", DataTypes.StringType, "Source the file was given for."),
              key("file", DataTypes.StringType, "Path from the job file, and archive member."),
              attribute("layout", DataTypes.StringType, "Layout that its header matched."),
              attribute("encoding", DataTypes.StringType, "Encoding of the text."),
              attribute("sha256", DataTypes.StringType, "SHA-256 of the file's bytes."),
              attribute("first_date", DataTypes.DateType, "First day its rows are about.")
                  .nullWhen("the source has no dates, or nothing was loaded"),
              attribute("last_date", DataTypes.DateType, "Last day its rows are about.")
                  .nullWhen("the source has no dates, or nothing was loaded"),
              count("records", "Records below the header."),
              count("loaded", "Records that the tables use."),
              count("quarantined", "Records that break a rule."),
              count("excluded", "Records left out for a named reason, such as totals."),
              attribute(
                  ABOUT_PEOPLE,
                  DataTypes.BooleanType,
                  "Whether a record is about a person, so that even the counts are protected."),
              attribute(
                  "delimiter",
                  DataTypes.StringType,
                  "Separator of the columns: comma, semicolon, tab or bar."),
              attribute(
                  "header_row",
                  DataTypes.BooleanType,
                  "Whether the file begins with the names of its columns."),
              attribute(
                  "columns_absent",
                  DataTypes.StringType,
                  "Columns that the layout knows and the file does not have."),
              attribute(
                      "columns_added",
                      DataTypes.StringType,
                      "Columns that the previous file does not have.")
                  .nullWhen(FIRST),
              attribute(
                  "columns_renamed",
                  DataTypes.StringType,
                  "Columns that resemble one that is absent or that the previous file had, with"
                      + " its name; a person decides whether they are the same."),
              attribute(
                      "columns_reordered",
                      DataTypes.BooleanType,
                      "Whether the columns that the previous file has too are in another order.")
                  .nullWhen(FIRST),
              amount(
                  "columns_unused",
                  DataTypes.LongType,
                  "columns",
                  "Columns of the file that are not read."),
              attribute(
                  "columns_dropped",
                  DataTypes.StringType,
                  "Columns that are not kept because they identify a person: direct identifiers,"
                      + " and person keys where no secret is set."),
              amount(
                      "codes_not_seen_before",
                      DataTypes.LongType,
                      "codes",
                      "Codes in its coded columns that no earlier file of the inputs has.")
                  .nullWhen(FIRST),
              people(
                      "codes_not_known",
                      "values",
                      "Values of loaded records that are outside the code list of their column, or"
                          + " damaged: they are taken as not known, never as no, and counted by"
                          + " column in quarantine_summary.")
                  .peopleWhere(ABOUT_PEOPLE),
              attribute(
                  "geography",
                  DataTypes.StringType,
                  "Edition of the LSOA codes that it is keyed by, as it states it or by the codes"
                      + " themselves; blank for a file without such codes, and for attendances"
                      + " whose LSOAs nothing uses.")));

  /** A count of records, which is one of people in a file about people. */
  static ColumnSpec count(String name, String description) {
    return people(name, "records", description).peopleWhere(ABOUT_PEOPLE);
  }

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return model.files();
  }
}
