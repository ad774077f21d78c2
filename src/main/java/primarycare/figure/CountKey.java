package primarycare.figure;

import java.io.Serializable;

/**
 * Whom a count of people counts: counts with the same key are of the same people.
 *
 * @param what is counted, as in {@code attendances}
 * @param areaType of the area, or what else the people are grouped by, as providers
 * @param areaCode of the area, or what else they are called in their group
 * @param part of the area's people, as those of a fifth of its practices or who use a hub, by a
 *     name that means the same in each release; {@link #WHOLE} for all of them
 * @param firstMonth the number of the first month among all of the calendar
 * @param lastMonth that of the last, which may be the same; all between them are counted
 * @param department its group's number; {@link #ALL} for all, those of no known type among them
 * @param sex its number; {@link #ALL} for all
 * @param ages in completed years
 */
public record CountKey(
    String what,
    String areaType,
    String areaCode,
    String part,
    int firstMonth,
    int lastMonth,
    int department,
    int sex,
    Ages ages)
    implements Serializable {

  /** Stands for every department or sex. */
  public static final int ALL = -1;

  /** Stands for all parts together. */
  public static final String WHOLE = "";

  /** Of each count of which no other tells: two of it are not of the same people. */
  public static final CountKey ALONE = ofAll("alone", "", "", ALL, ALL);

  /**
   * People of some ages.
   *
   * @param first completed year
   * @param last one that is among them
   */
  public record Ages(int first, int last) implements Serializable {

    /** People of every age, and those whose age is not known. */
    public static final Ages EVERY = new Ages(-1, Integer.MAX_VALUE);

    /** People whose age is not known, who are of no scheme's bands. */
    public static final Ages NOT_KNOWN = new Ages(-1, -1);
  }

  /** All that is counted in some months of an area, or of what else people are grouped by. */
  public static CountKey ofAll(
      String what, String areaType, String areaCode, int firstMonth, int lastMonth) {
    return new CountKey(
        what, areaType, areaCode, WHOLE, firstMonth, lastMonth, ALL, ALL, Ages.EVERY);
  }

  public CountKey withPart(String other) {
    return new CountKey(
        what, areaType, areaCode, other, firstMonth, lastMonth, department, sex, ages);
  }

  public CountKey withMonths(int first, int last) {
    return new CountKey(what, areaType, areaCode, part, first, last, department, sex, ages);
  }

  public CountKey withDepartment(int other) {
    return new CountKey(what, areaType, areaCode, part, firstMonth, lastMonth, other, sex, ages);
  }

  public CountKey withSex(int other) {
    return new CountKey(
        what, areaType, areaCode, part, firstMonth, lastMonth, department, other, ages);
  }

  public CountKey withAges(Ages other) {
    return new CountKey(
        what, areaType, areaCode, part, firstMonth, lastMonth, department, sex, other);
  }

  public CountKey withArea(String type, String code) {
    return new CountKey(what, type, code, part, firstMonth, lastMonth, department, sex, ages);
  }

  public CountKey withWhat(String other) {
    return new CountKey(
        other, areaType, areaCode, part, firstMonth, lastMonth, department, sex, ages);
  }
}
