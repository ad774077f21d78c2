package primarycare.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import primarycare.fact.Signs;

/**
 * What is counted of people: all their attendances, or those that show a sign; and what local files
 * count of them.
 */
public final class Counting {

  public static final String ATTENDANCES = "attendances";

  /**
   * All of them, of some ages, as they are counted with what they show: where areas share a
   * practice by weight, others may be theirs than by sex and age alone.
   */
  public static final String WITH_WHAT_THEY_SHOW = "attendances with what they show";

  /** Attendances of practices that are on their month's list, and of no other area. */
  public static final String OF_THE_LISTED = "attendances of practices on the list";

  /** Attendances of practices that are not on their month's list. */
  public static final String OF_THE_UNLISTED = "attendances of practices not on the list";

  /** Attendances of practices that areas share, given to the area by weight. */
  public static final String BY_WEIGHT = "attendances by weight";

  /** Attendances of an age and sex of which the practice's lists have nobody. */
  public static final String BEYOND_LISTS = "attendances beyond the list";

  /** Attendances of practices at whose rates others' are expected. */
  public static final String OF_REFERENCE = "attendances of practices compared";

  /** The sum over people with a key of each one's attendances squared. */
  public static final String SQUARES = "squares of people's attendances";

  /** Attendances of which the person is known by a key. */
  public static final String WITH_KEY = "attendances with a key";

  /** Those who made them: one may be in several months and departments. */
  public static final String PEOPLE = "people";

  public static final String SLOTS_BOOKED = "slots booked";
  public static final String SLOTS_ATTENDED = "slots attended";
  public static final String SLOTS_NOT_ATTENDED = "slots not attended";
  public static final String CARE_HOME_RESIDENTS = "residents of care homes";

  private static final List<String> SLOTS =
      List.of(SLOTS_BOOKED, SLOTS_ATTENDED, SLOTS_NOT_ATTENDED);

  private static final List<String> WITH_SIGNS =
      Shape.COUNTED.stream().map(Counting::name).toList();

  /** Of what is counted by a sign, what is counted by the sign that all of these show too. */
  private static final Map<String, String> WITHIN = within();

  private static final Map<String, List<String>> APART =
      Shape.COUNTED.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Counting::name, sign -> sign.apart().stream().map(Counting::name).toList()));

  private Counting() {}

  private static String name(Signs sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> within() {
    Map<String, String> within = new HashMap<>();
    Shape.COUNTED.forEach(
        sign -> sign.within().ifPresent(whole -> within.put(name(sign), name(whole))));
    return within;
  }

  /** Those that show a sign, by its number; all for {@link Shape#EVERY}. */
  public static String of(int sign) {
    return sign == Shape.EVERY ? ATTENDANCES : WITH_SIGNS.get(sign);
  }

  /** The same of some ages. */
  static String ofAges(int sign) {
    return sign == Shape.EVERY ? WITH_WHAT_THEY_SHOW : of(sign);
  }

  /** Whether slots of hubs are counted. */
  public static boolean isOfSlots(String what) {
    return SLOTS.contains(what);
  }

  /** Whether it is counted elsewhere, and told by a local file. */
  public static boolean isLocal(String what) {
    return isOfSlots(what) || what.equals(CARE_HOME_RESIDENTS);
  }

  /** Whether it is counted by a sign. */
  public static boolean isOfSign(String what) {
    return WITH_SIGNS.contains(what);
  }

  /** What is counted by the sign that all of these show too; empty where there is none. */
  public static Optional<String> within(String what) {
    return Optional.ofNullable(WITHIN.get(what));
  }

  /** What is counted by this sign and by those that no record shows together with it. */
  public static List<String> apart(String what) {
    return APART.get(what);
  }
}
