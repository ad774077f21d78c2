package primarycare.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import primarycare.job.PublishedCode;

/** How messages and comparisons see a text: without case and outer blanks. */
final class Folds {

  private Folds() {}

  static String of(String text) {
    return String.join(" ", List.of(PublishedCode.bare(spaced(text)).split("\\s+")))
        .toUpperCase(Locale.ROOT);
  }

  /** A map by folded texts; none for null. */
  static Map<String, String> of(Map<String, String> map) {
    Map<String, String> folded = new TreeMap<>();
    if (map != null) {
      map.forEach((key, value) -> folded.put(of(key), value));
    }
    return folded;
  }

  /** Spreadsheets write no-break spaces, which Java does not take for blanks. */
  static String spaced(String text) {
    return text.replace('\u00A0', ' ');
  }
}
