package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code nhs111_calls} promises: {@link Nhs111Calls} measures it. */
final class Nhs111CallsSpec {

  static final String OFFERED = "calls_offered";
  static final String ANSWERED = "calls_answered";
  static final String ABANDONED = "calls_abandoned";
  static final String PERCENT = "abandoned_percent";

  private static final String NO_SHARE = "no call was offered, or more were abandoned than offered";
  private static final String NO_LIMITS = "the area has fewer than two months with a percentage";

  static final TableSpec SPEC =
      new TableSpec(
          "nhs111_calls",
          "Calls to NHS 111 by month: offered, answered and abandoned",
          "month, area",
          "Whether fewer callers give up: calls abandoned over calls offered, as a "
              + Methods.WILSON.description()
              + ". Process limits of the area's months: "
              + Methods.XMR.description()
              + "; limits are kept between 0 and 100%. Figures of calls are public."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(
              List.of(
                  LocalColumns.monthly(),
                  LocalColumns.statedArea(),
                  calls(),
                  LocalColumns.limits(PERCENT, PERCENT, NO_SHARE),
                  process())));

  private Nhs111CallsSpec() {}

  private static List<ColumnSpec> calls() {
    return List.of(
        amount(OFFERED, DataTypes.LongType, "calls", "Calls that reached the service."),
        amount(ANSWERED, DataTypes.LongType, "calls", "Calls that were answered."),
        amount(ABANDONED, DataTypes.LongType, "calls", "Calls that ended before an answer."),
        LocalColumns.figure(PERCENT, "%", "Calls abandoned, of those offered.", NO_SHARE));
  }

  private static List<ColumnSpec> process() {
    return List.of(
        LocalColumns.figure(
            "process_mean", "%", "Mean of abandoned_percent over the area's months.", NO_SHARE),
        LocalColumns.figure("process_lower", "%", "Lower process limit.", NO_LIMITS),
        LocalColumns.figure("process_upper", "%", "Upper process limit.", NO_LIMITS),
        attribute(
            "trial_limits",
            DataTypes.BooleanType,
            "Whether fewer than 13 months make the limits, which may then still move."),
        attribute(
                "rule_broken",
                DataTypes.StringType,
                "Making Data Count rule that the month breaks: astronomical, trend, two of"
                    + " three, shift.")
            .nullWhen("the month breaks no rule, or has no percentage"),
        attribute(
                "variation",
                DataTypes.StringType,
                "high or low: the side on which the month differs, for a trend its direction;"
                    + " for abandoned calls low is better.")
            .nullWhen("the month breaks no rule, or has no percentage"));
  }
}
