package primarycare.fact;

import static primarycare.layout.Field.MISSING_SUFFIX;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.layout.Rule;

/** What the value of one column of an attendance says: {@link Signs} are made of these. */
enum Mark {
  ACUITY(given(), "acuity"),
  LOW_ACUITY(of(SignCodes.LOW_ACUITY_CODES), "acuity"),
  TIME(given(), "arrival_time"),
  OPEN(Mark::isOpen, "arrival_time"),
  WEEKDAY(Mark::isWeekday, "arrival_date"),
  STATUS(given(), "discharge_status"),
  LEFT(of(SignCodes.LEFT_CODES), "discharge_status"),
  STREAMED(of(SignCodes.STREAMED_CODES), "discharge_status"),
  DISCHARGED(of(SignCodes.DISCHARGED_CODES), "discharge_status"),
  MAJOR_DEPARTMENT(of("01"), "department_type"),
  CATEGORY(given(), "attendance_category"),
  UNPLANNED_FIRST(of("unplanned_first"), "attendance_category"),

  /** A blank is no care, as the definition has it, and a text that cannot be read is not known. */
  INVESTIGATIONS_READABLE(Mark::isReadable, "investigations" + MISSING_SUFFIX),
  TREATMENTS_READABLE(Mark::isReadable, "treatments" + MISSING_SUFFIX),
  MINOR_INVESTIGATIONS(noneBut(SignCodes.MINOR_INVESTIGATIONS), "investigations"),
  MINOR_TREATMENTS(noneBut(SignCodes.MINOR_TREATMENTS), "treatments"),
  CARE(given(), "investigations", "treatments"),
  ACCOMMODATION(given().and(of(SignCodes.NO_ACCOMMODATION_CODES).negate()), "accommodation_status"),
  HOMELESS(of(SignCodes.HOMELESS_CODE), "accommodation_status"),
  CARE_HOME(of(SignCodes.CARE_HOME_CODES), "accommodation_status"),
  MODE(given(), "arrival_mode"),
  AMBULANCE(of(SignCodes.AMBULANCE_CODES), "arrival_mode");

  private static final Set<String> DAMAGED =
      Stream.of(Rule.values())
          .filter(Rule::isNotKnown)
          .map(Rule::reason)
          .collect(Collectors.toUnmodifiableSet());

  private final Predicate<Object> says;
  private final List<String> columns;

  /**
   * @param says of a text, a day as days from 1970, or null
   * @param columns of which one is enough
   */
  Mark(Predicate<Object> says, String... columns) {
    this.says = says;
    this.columns = List.of(columns);
  }

  /** The number in which this mark alone is set. */
  int bit() {
    return 1 << ordinal();
  }

  /** The columns that say anything. */
  static Set<String> read() {
    return Arrays.stream(values())
        .flatMap(mark -> mark.columns.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The bits of all marks that a column's value sets. */
  static int of(String column, Object value) {
    return Arrays.stream(values())
        .filter(mark -> mark.columns.contains(column) && mark.says.test(value))
        .mapToInt(Mark::bit)
        .sum();
  }

  private static Predicate<Object> given() {
    return Objects::nonNull;
  }

  private static Predicate<Object> of(String... codes) {
    Set<Object> listed = Set.of((Object[]) codes);
    return value -> value != null && listed.contains(value);
  }

  private static boolean isOpen(Object time) {
    return time instanceof String text
        && text.compareTo(SignCodes.OPENS) >= 0
        && text.compareTo(SignCodes.CLOSES) < 0;
  }

  private static boolean isWeekday(Object day) {
    return day instanceof Long days
        && LocalDate.ofEpochDay(days).getDayOfWeek().compareTo(SignCodes.LAST_WEEKDAY) <= 0;
  }

  private static boolean isReadable(Object reason) {
    return reason == null || !DAMAGED.contains(reason);
  }

  /** No code but these in a text of codes, however they are set apart. */
  private static Predicate<Object> noneBut(String... allowed) {
    Set<String> known =
        Stream.concat(Stream.of(""), Stream.of(allowed)).collect(Collectors.toUnmodifiableSet());
    return codes -> codes == null || known.containsAll(List.of(codes.toString().split("\\D+")));
  }
}
