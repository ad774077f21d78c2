package primarycare.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a record of an attendance shows: acuity, hour, discharge, residence, investigation.
 *
 * <p>A sign is counted among the attendances whose record can show it, so that each comes with one
 * that says so. All signs of a record are the bits of one number, the first one the lowest: people
 * whom areas share by weight are then given with all their signs, and no sign is added up twice.
 *
 * <p>Non-urgent attendance: O'Keeffe, Mason, Jacques and Nicholl, Characterising non-urgent users
 * of the emergency department, PLoS ONE 13(2), 2018, its HES codes as ECDS has them.
 */
public enum Signs {
  WITH_ACUITY(Mark.ACUITY),
  LOW_ACUITY(Mark.LOW_ACUITY),
  WITH_TIME(Mark.TIME),
  IN_HOURS(Mark.WEEKDAY, Mark.OPEN),
  WITH_STATUS(Mark.STATUS),
  LEFT(Mark.LEFT),
  STREAMED(Mark.STREAMED),

  /** A record shows its category, how it ended and its care, in a file that tells of any. */
  WITH_CARE(
      Mark.MAJOR_DEPARTMENT,
      Mark.CATEGORY,
      Mark.STATUS,
      Mark.INVESTIGATIONS_READABLE,
      Mark.TREATMENTS_READABLE),
  NON_URGENT(
      Mark.MAJOR_DEPARTMENT,
      Mark.UNPLANNED_FIRST,
      Mark.DISCHARGED,
      Mark.INVESTIGATIONS_READABLE,
      Mark.TREATMENTS_READABLE,
      Mark.MINOR_INVESTIGATIONS,
      Mark.MINOR_TREATMENTS),
  WITH_ACCOMMODATION(Mark.ACCOMMODATION),
  HOMELESS(Mark.HOMELESS),
  CARE_HOME(Mark.CARE_HOME),
  CARE_HOME_WITH_MODE(Mark.CARE_HOME, Mark.MODE),
  CARE_HOME_AMBULANCE(Mark.CARE_HOME, Mark.AMBULANCE),

  /** Some care is in the record: a file of which no record has any tells of none. */
  HAS_CARE(Mark.CARE);

  private static final Signs[] ALL = values();

  private final int marks;

  /** It is shown by a record with all of these marks. */
  Signs(Mark... marks) {
    this.marks = Arrays.stream(marks).mapToInt(Mark::bit).sum();
  }

  /** The sign that every record shows which shows this one; empty where that is none. */
  public Optional<Signs> within() {
    return Optional.ofNullable(
        switch (this) {
          case LOW_ACUITY -> WITH_ACUITY;
          case IN_HOURS -> WITH_TIME;
          case LEFT, STREAMED, WITH_CARE -> WITH_STATUS;
          case NON_URGENT -> WITH_CARE;
          case HOMELESS, CARE_HOME -> WITH_ACCOMMODATION;
          case CARE_HOME_WITH_MODE -> CARE_HOME;
          case CARE_HOME_AMBULANCE -> CARE_HOME_WITH_MODE;
          default -> null;
        });
  }

  /** This sign and those within the same one of which a record shows one at most. */
  public List<Signs> apart() {
    return switch (this) {
      case LEFT, STREAMED -> List.of(LEFT, STREAMED);
      case HOMELESS, CARE_HOME -> List.of(HOMELESS, CARE_HOME);
      default -> List.of(this);
    };
  }

  /** The number in which this sign alone is shown. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether a record that shows these signs shows this one. */
  public boolean isIn(int signs) {
    return (signs & bit()) != 0;
  }

  /** All signs of a record with these marks. */
  static int of(int marks) {
    int shown = 0;
    for (Signs sign : ALL) {
      if ((marks & sign.marks) == sign.marks) {
        shown |= sign.bit();
      }
    }
    return shown;
  }
}
