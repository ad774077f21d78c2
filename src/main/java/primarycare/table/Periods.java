package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Calendar;

/** The periods that attendances are counted over, and which months each is made of. */
final class Periods {

  /** The month that a row is of before it is put into periods. */
  static final String MEMBER = "member_month";

  /** The number of a period, in the order of its month and name. */
  static final String NUMBER = "period_number";

  static final String DAYS = "days";
  static final String OF_PRACTICES = "of_practices";
  static final String MONTHS = "months";
  static final String LISTS_MISSING = "lists_missing";

  private static final double DAYS_OF_A_YEAR = 365;

  private static final StructType SCHEMA =
      new StructType()
          .add(MEMBER, DataTypes.DateType)
          .add(OF_PRACTICES, DataTypes.BooleanType)
          .add(NUMBER, DataTypes.IntegerType)
          .add(MONTH, DataTypes.DateType)
          .add(PERIOD, DataTypes.StringType)
          .add(MONTHS, DataTypes.LongType)
          .add(DAYS, DataTypes.LongType)
          .add(LISTS_MISSING, DataTypes.LongType)
          .add(LIST_EXTRACT_DATE, DataTypes.DateType);

  private Periods() {}

  /** One row per period and month of it, for areas and for practices. */
  static Dataset<Row> frame(ReferenceModel model, Job.Breakdown breakdown) {
    List<Row> rows = new ArrayList<>();
    for (boolean practices : new boolean[] {false, true}) {
      for (Span span : breakdown.periods(practices)) {
        rows.addAll(rows(model.arrivals().calendar(), span, practices));
      }
    }
    return model.frame(rows, SCHEMA);
  }

  /** Monthly rows of areas as rows of every period that holds their month. */
  static Dataset<Row> of(Dataset<Row> monthly, Dataset<Row> periods, Column isPractice) {
    return monthly
        .withColumnRenamed(MONTH, MEMBER)
        .withColumn(OF_PRACTICES, isPractice)
        .join(broadcast(periods), new String[] {MEMBER, OF_PRACTICES});
  }

  /** What a period's rows need to know of it: its months, days, and lists. */
  static Dataset<Row> facts(Dataset<Row> periods) {
    return periods
        .select(NUMBER, MONTH, PERIOD, MONTHS, DAYS, LISTS_MISSING, LIST_EXTRACT_DATE)
        .distinct();
  }

  /** Registered patients over the period: person-years over a year, whole patients in a month. */
  static Column patients(Column sumOfLists) {
    return sumOfLists.divide(col(MONTHS));
  }

  /** A period as part of a year: a month by its days out of 365. */
  static Column years() {
    return when(col(MONTHS).equalTo(lit(Span.ROLLING_YEAR.months())), lit(1.0))
        .otherwise(col(DAYS).divide(lit(DAYS_OF_A_YEAR)));
  }

  private static List<Row> rows(Calendar calendar, Span span, boolean practices) {
    Map<Month, Calendar.Entry> given =
        calendar.given().stream()
            .collect(Collectors.toMap(Calendar.Entry::month, Function.identity()));
    List<Row> rows = new ArrayList<>();
    for (Calendar.Entry end : calendar.given()) {
      List<Month> members =
          given.keySet().stream()
              .filter(m -> 0 <= m.until(end.month()) && m.until(end.month()) < span.months())
              .sorted(Comparator.reverseOrder())
              .toList();
      if (end.asked() && members.size() == span.months()) {
        long missing = members.stream().filter(m -> given.get(m).list().isEmpty()).count();
        for (Month member : members) {
          rows.add(row(member, practices, end, span, missing));
        }
      }
    }
    return rows;
  }

  private static Row row(
      Month member, boolean practices, Calendar.Entry end, Span span, long missing) {
    LocalDate first = end.month().plus(1 - span.months()).first();
    return RowFactory.create(
        member.first(),
        practices,
        number(end.month(), span),
        end.month().first(),
        span.label(),
        (long) span.months(),
        ChronoUnit.DAYS.between(first, end.month().plus(1).first()),
        missing,
        end.list().orElse(null));
  }

  private static int number(Month month, Span span) {
    return (12 * month.year() + month.month()) * Span.values().length + span.ordinal();
  }
}
