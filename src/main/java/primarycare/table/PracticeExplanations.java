package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Registrations.AGED_18_TO_25;
import static primarycare.conform.Registrations.AGED_65_AND_OVER;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Appointments;
import primarycare.conform.DeprivationScores;
import primarycare.conform.Dimension;
import primarycare.conform.Needs;
import primarycare.conform.ReferenceModel;

/** What may explain why the patients of a practice attend A&amp;E more or less than others. */
final class PracticeExplanations {

  static final String LIST_SIZE = "list_size";
  static final String RESIDENTS = "care_home_residents";
  static final String RESIDENTS_DATE = "care_home_residents_date";
  static final String IMD_YEAR = "imd_year";
  static final String IMD_SCORE = "imd_score";
  static final String GP_FTE = "gp_fte";
  static final String CENSUS = "workforce_census_month";

  /** A census further back than a quarter tells of another time. */
  static final int CENSUS_REACH = 3;

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  private static final List<String> SIGNS =
      List.of(Needs.WITH_ACUITY, Needs.LOW_ACUITY, Needs.WITH_TIME, Needs.IN_HOURS);
  private static final String[] PERIOD = {Periods.NUMBER, PRACTICE_CODE};
  private static final String[] MONTHLY = {MONTH, PRACTICE_CODE};

  private PracticeExplanations() {}

  /**
   * Adds them to rows of period, its last month, practice and department group; null where the
   * inputs do not carry them.
   */
  static Dataset<Row> joined(Dataset<Row> rows, ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> practices =
        model.arrivals().areas().where(col(AREA_TYPE).equalTo(lit("practice")));
    Dataset<Row> residents =
        CareHomeCells.residents(practices, model.rows(CareHomeUse.SOURCE))
            .select(
                col(MONTH),
                col(AREA_CODE).as(PRACTICE_CODE),
                col(CareHomeUseSpec.RESIDENTS).as(RESIDENTS),
                col(CareHomeUseSpec.RESIDENTS_DATE).as(RESIDENTS_DATE));
    Dataset<Row> inArea = model.arrivals().practices().select(MONTH, PRACTICE_CODE);
    Dataset<Row> lists = model.arrivals().listSizesByMonth().join(broadcast(inArea), MONTHLY);
    Dataset<Row> appointments =
        lists.select(MONTH, PRACTICE_CODE).join(model.appointments(), MONTHLY, "left");
    Dataset<Row> joined =
        rows.join(broadcast(ofLists(Periods.of(appointments, periods, lit(true)))), PERIOD, "left")
            .join(broadcast(atEnd(lists)), MONTHLY, "left")
            .join(broadcast(residents), MONTHLY, "left")
            .join(broadcast(gps(practices, model.staff())), MONTHLY, "left")
            .join(
                broadcast(scores(model.rows(DeprivationScores.SOURCE))),
                new String[] {PRACTICE_CODE},
                "left")
            .join(
                broadcast(needs(model, periods)),
                new String[] {Periods.NUMBER, ReferenceModel.AREA, DEPARTMENT},
                "left");
    return known(joined);
  }

  /** Without attendances no sign has any; beside no rate stand no appointments of other months. */
  static Dataset<Row> known(Dataset<Row> rows) {
    Dataset<Row> known =
        rows.withColumn(
            Appointments.ATTENDED, when(col(NoRate.REASON).isNull(), col(Appointments.ATTENDED)));
    for (String sign : SIGNS) {
      Column none = when(col(ATTENDANCES).equalTo(lit(0)), lit(0L));
      known = known.withColumn(sign, coalesce(col(sign), none));
    }
    return known;
  }

  /** The list of a month, and its patients of some ages. */
  private static Dataset<Row> atEnd(Dataset<Row> lists) {
    return lists.select(
        col(MONTH),
        col(PRACTICE_CODE),
        col(REGISTERED_PATIENTS).as(LIST_SIZE),
        col(AGED_18_TO_25),
        col(AGED_65_AND_OVER));
  }

  /**
   * One row per period and practice: appointments attended, null where a month in which the
   * practice is of the area and on the list lacks them.
   */
  static Dataset<Row> ofLists(Dataset<Row> inPeriods) {
    return inPeriods
        .groupBy(Periods.NUMBER, PRACTICE_CODE)
        .agg(
            when(count(Appointments.ATTENDED).equalTo(count(lit(1))), sum(Appointments.ATTENDED))
                .as(Appointments.ATTENDED));
  }

  /** Fully qualified GPs of each practice and month, at the latest census that is not later. */
  static Dataset<Row> gps(Dataset<Row> practices, Dataset<Row> staff) {
    Dataset<Row> counted =
        staff
            .where(col(STAFF_GROUP).equalTo(lit("fully_qualified")).and(col(FTE).isNotNull()))
            .select(col(MONTH).as("census"), col(PRACTICE_CODE), col(FTE));
    return practices
        .select(MONTH, PRACTICE_CODE)
        .distinct()
        .join(broadcast(counted), PRACTICE_CODE)
        .where(
            col("census")
                .leq(col(MONTH))
                .and(col("census").geq(add_months(col(MONTH), -CENSUS_REACH))))
        .groupBy(MONTH, PRACTICE_CODE)
        .agg(max(struct("census", FTE)).as("latest"))
        .select(
            col(MONTH),
            col(PRACTICE_CODE),
            col("latest.census").as(CENSUS),
            col("latest." + FTE).as(GP_FTE));
  }

  /** The score of each practice in the latest edition. */
  static Dataset<Row> scores(Dataset<Row> rows) {
    return rows.join(broadcast(rows.agg(max(IMD_YEAR).as(IMD_YEAR))), IMD_YEAR)
        .select(PRACTICE_CODE, IMD_YEAR, IMD_SCORE);
  }

  private static Dataset<Row> needs(ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> practices = PracticeCells.practices(model).select(ReferenceModel.AREA);
    Dataset<Row> monthly = model.dossiers().needs().join(broadcast(practices), ReferenceModel.AREA);
    return signs(
        Groups.andAll(Periods.of(monthly, periods, lit(true)), Dimension.DEPARTMENT_GROUP));
  }

  /**
   * One row per period, practice and department group: its signs, null where no record has them.
   */
  static Dataset<Row> signs(Dataset<Row> rows) {
    Column[] sums = SIGNS.stream().map(name -> sum(name).as(name)).toArray(Column[]::new);
    Dataset<Row> counted =
        rows.groupBy(Periods.NUMBER, ReferenceModel.AREA, DEPARTMENT)
            .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
    for (List<String> sign :
        List.of(
            List.of(Needs.LOW_ACUITY, Needs.WITH_ACUITY),
            List.of(Needs.IN_HOURS, Needs.WITH_TIME))) {
      Column told = col(sign.get(1)).gt(lit(0));
      counted = counted.withColumn(sign.get(0), when(told, col(sign.get(0))));
    }
    return counted;
  }
}
