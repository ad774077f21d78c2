package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.STAFF_GROUP;
import static primarycare.table.GpParticipationSpec.BEFORE;
import static primarycare.table.GpParticipationSpec.DEFINITION;
import static primarycare.table.GpParticipationSpec.FTE_COMPARED;
import static primarycare.table.GpParticipationSpec.GP_FTE;
import static primarycare.table.GpParticipationSpec.HEADS;
import static primarycare.table.GpParticipationSpec.PER_HEAD;
import static primarycare.table.GpParticipationSpec.SESSIONS;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Individuals;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * How much GPs work beside how many they are: a static headcount may hide fewer sessions.
 *
 * <p>Grain: census month, area, definition of a GP. What is compared with 24 months before is of
 * the practices that reported at both censuses, in the areas of the later one, where both are of
 * one vintage of the series.
 */
public final class GpParticipation implements PublishedTable {

  @Override
  public TableSpec spec() {
    return GpParticipationSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "gp_workforce");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.censuses());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> practices = model.censuses().areas().where(col("given").and(col("asked")));
    Dataset<Row> locations = practices.where(col(AREA_TYPE).equalTo("sub_icb_location"));
    Dataset<Row> staff =
        model
            .staff()
            .where(col("reported"))
            .select(
                col(MONTH),
                col(PRACTICE_CODE),
                col(STAFF_GROUP).as(DEFINITION),
                col(FTE),
                col(HEADCOUNT))
            .join(broadcast(model.vintages("gp_workforce")), new String[] {MONTH}, "left");
    Dataset<Row> people =
        Individuals.gps(model.rows("gp_workforce_individual"), locations)
            .withColumn(DEFINITION, lit("all_gps"))
            .join(
                broadcast(model.vintages("gp_workforce_individual")), new String[] {MONTH}, "left");
    return ParticipationCells.measured(practices, staff, people).withColumn(PERIOD, lit("month"));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    Column sessions = lit(GpParticipationSpec.SESSIONS_A_WEEK);
    return rows.withColumn(SESSIONS, col(GP_FTE).multiply(sessions))
        .withColumn(
            SESSIONS + "_change", col(FTE_COMPARED).minus(col(GP_FTE + BEFORE)).multiply(sessions))
        .withColumn("fte_change", change(FTE_COMPARED, GP_FTE + BEFORE))
        .withColumn("headcount_change", change(HEADS, HEADS + BEFORE))
        .withColumn(PER_HEAD + "_change", change(PER_HEAD, PER_HEAD + BEFORE));
  }

  private static Column change(String figure, String before) {
    return Rates.change(Casts.toDouble(col(figure)), Casts.toDouble(col(before)));
  }
}
