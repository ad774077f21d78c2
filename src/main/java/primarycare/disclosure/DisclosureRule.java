package primarycare.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/**
 * What is done to a count of people before anyone sees it; a preset that a job names, from {@code
 * data/reference/disclosure-presets.json}.
 *
 * <p>Totals are made of exact counts and then rounded, so that rows need not add up.
 *
 * @param words the rule in one sentence for its readers
 * @param source who says so
 * @param zeroShown whether it is told that there is nobody
 * @param firstShown the smallest count that is shown, but for 0
 * @param base any other is shown as the nearest multiple of this
 * @param mustBeLeft values that a suppressed count may have, by all that a reader knows; 0 where
 *     nobody asks
 * @param forPublication whether a release may leave the organisation
 */
public record DisclosureRule(
    String name,
    String words,
    String source,
    boolean zeroShown,
    long firstShown,
    long base,
    int mustBeLeft,
    boolean forPublication)
    implements Protection, Serializable {

  private static final List<DisclosureRule> PRESETS = PresetFile.load();

  /** The rule for sub-national counts of HES and ECDS outputs since September 2018. */
  public static final DisclosureRule HES_ECDS_2018 = named("hes-ecds-2018");

  /** Counts as they are. */
  public static final DisclosureRule EXACT = named("exact");

  public DisclosureRule {
    refuse(
        !name.matches("[a-z][a-z0-9-]*"), name, "name", name, "a-z, 0-9 and -, from a letter on");
    refuse(!words.endsWith("."), name, "words", words, "a sentence with a full stop");
    refuse(source.isBlank(), name, "source", source, "who says so");
    refuse(base < 1 || base % 2 == 0, name, "base", base, "an odd number from 1 on");
    refuse(
        firstShown <= base / 2, name, "firstShown", firstShown, "more than half of base, " + base);
    refuse(!zeroShown && firstShown == 1, name, "zeroShown", false, "true where firstShown is 1");
    refuse(
        !zeroShown && forPublication,
        name,
        "zeroShown",
        false,
        "true where forPublication is, as tables tell of nobody by more than a count");
    refuse(mustBeLeft < 0 || mustBeLeft == 1, name, "mustBeLeft", mustBeLeft, "0, or 2 and more");
    refuse(
        forPublication && firstShown == 1,
        name,
        "forPublication",
        true,
        "false where firstShown is 1");
  }

  private static void refuse(boolean isOdd, String name, String key, Object found, String allowed) {
    if (isOdd) {
      throw new IllegalArgumentException(
          "preset %s: %s cannot be \"%s\"; allowed: %s".formatted(name, key, found, allowed));
    }
  }

  public static List<String> presets() {
    return PRESETS.stream().map(DisclosureRule::name).toList();
  }

  public static DisclosureRule named(String preset) {
    return PRESETS.stream()
        .filter(rule -> rule.name.equals(preset))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such preset: " + preset));
  }

  @Override
  public Shown show(Count count) {
    long people = count.exact();
    if ((people == 0 && zeroShown) || hidesNobody()) {
      return new Shown(people, Shown.Status.EXACT);
    }
    if (people < firstShown || count.isOfFewer(firstShown)) {
      return new Shown(null, Shown.Status.SUPPRESSED);
    }
    return new Shown(nearest(people), base == 1 ? Shown.Status.EXACT : Shown.Status.ROUNDED);
  }

  /** Half of the smallest that is shown. */
  @Override
  public long middleOfSuppressed() {
    return firstShown / 2;
  }

  /** Half of the base, which is odd, so that no count lies between two. */
  @Override
  public long mostAdded() {
    return base / 2;
  }

  /** A count of people as a sentence may give it. */
  public String inWords(long count) {
    Long shown = show(Count.of(count)).value();
    return shown == null ? "fewer than " + firstShown : String.format(Locale.ROOT, "%,d", shown);
  }

  /** What a release says of itself: the preset, whether it may be published, and the rule. */
  public String said() {
    return name + (forPublication ? ". " : ", not for publication. ") + words;
  }

  private boolean hidesNobody() {
    return firstShown == 1 && base == 1;
  }

  private long nearest(long people) {
    return (people + base / 2) / base * base;
  }
}
