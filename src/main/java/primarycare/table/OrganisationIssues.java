package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.spec.TableSpec;

/** Where the sources of organisations contradict themselves or each other, and what settles it. */
public final class OrganisationIssues implements PublishedTable {

  public static final String NAME = "organisation_issues";

  private static final String IN_AREA = "in_area";

  private static final TableSpec SPEC =
      new TableSpec(
          NAME,
          "Conflicts between the sources of organisations, and what settles each",
          "issue, source, practice, area, other code",
          "Covers all of the inputs, not the job's area alone. Nothing is guessed: each kind of"
              + " conflict has one rule, stated beside it, or stops the release.",
          0,
          List.of(
              key("issue", DataTypes.StringType, "What is wrong."),
              key("found_in", DataTypes.StringType, "Source in which it shows."),
              key(
                  PRACTICE_CODE,
                  DataTypes.StringType,
                  "Practice concerned; blank for a conflict about a PCN."),
              key(
                  AREA_CODE,
                  DataTypes.StringType,
                  "Area concerned, the one that counts where two claim the same days; blank for"
                      + " none."),
              key(
                  "other_code",
                  DataTypes.StringType,
                  "The area, areas or practice that contradict it; blank for none."),
              key("first_date", DataTypes.DateType, "First day concerned."),
              attribute("last_date", DataTypes.DateType, "Last day concerned.")
                  .nullWhen("it has no end"),
              attribute(
                  IN_AREA,
                  DataTypes.BooleanType,
                  "Whether it is about a practice of the job's area, or a PCN that has one."),
              attribute("settled_by", DataTypes.StringType, "The rule that settles it.")));

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> practices = model.registers().history().ours();
    Dataset<Row> networks =
        model
            .registers()
            .history()
            .memberships()
            .where(col("area_type").equalTo(lit("pcn")))
            .join(broadcast(practices), PRACTICE_CODE)
            .select(col(AREA_CODE), lit(true).as("network"))
            .distinct();
    Column inArea =
        coalesce(col("practice"), lit(false))
            .or(coalesce(col("network").and(col(PRACTICE_CODE).equalTo(lit(""))), lit(false)));
    return model
        .organisationIssues()
        .join(
            broadcast(practices.withColumn("practice", lit(true))),
            new String[] {PRACTICE_CODE},
            "left")
        .join(broadcast(networks), new String[] {AREA_CODE}, "left")
        .withColumn(IN_AREA, inArea);
  }
}
