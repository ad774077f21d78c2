package primarycare.intake;

import java.util.List;
import primarycare.layout.Header;

/**
 * Names of columns as reports and tables repeat them: on one line, not longer than a name is, and
 * not at all where one of them could be data.
 */
final class HeaderNames {

  private static final int LONGEST = 60;

  private HeaderNames() {}

  /** Whether all of the names may be repeated: one that could be data speaks against its row. */
  static boolean tellable(List<String> names) {
    return names.stream().noneMatch(Unrecognised::couldBeData);
  }

  /** The names, or in their place how many there are. */
  static List<String> shown(List<String> names, boolean tellable) {
    return tellable || names.isEmpty()
        ? names.stream().map(HeaderNames::shown).toList()
        : List.of(withheld(names.size()));
  }

  static String shown(String name) {
    String text = Header.shown(name).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (text.isEmpty()) {
      return "(no name)";
    }
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }

  private static String withheld(int columns) {
    return columns + (columns == 1 ? " column" : " columns") + " not named, as that could be data";
  }
}
