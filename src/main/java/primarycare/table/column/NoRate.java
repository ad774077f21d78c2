package primarycare.table.column;

import java.util.Optional;
import primarycare.dossier.RollingPeriod;
import primarycare.organisation.ListRule;

/** Why a row of attendances has no rate: a gap gives no rate, and its reason. */
public final class NoRate {

  public static final String DESCRIPTION = "Why there is no rate.";

  public static final String NOT_ON_LIST =
      "attendances of a practice that is not on the list of its month";

  public static final String NO_LIST_OF_THEM = "attendances of people whom no list covers";
  private static final String A_LIST_IS_MISSING =
      "a month of the period has no list extracted on its first";
  public static final String NOBODY = "no registered patients";
  public static final String SUPPRESSED = "attendances are suppressed";

  private NoRate() {}

  /** Why lists cannot divide what is counted in a period; empty where each month has one. */
  public static Optional<String> noList(RollingPeriod period) {
    if (period.listsMissing() == 0) {
      return Optional.empty();
    }
    return Optional.of(period.months() == 1 ? ListRule.ATTENDANCES.none() : A_LIST_IS_MISSING);
  }
}
