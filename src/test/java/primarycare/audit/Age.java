package primarycare.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completed years from one to another, both included; or all, or those that are not known. */
record Age(int from, int to) {

  static final Age ALL = new Age(-1, -1);
  static final Age UNKNOWN = new Age(-2, -2);

  /** Above every age. */
  static final int TOP = 999;

  private static final Pattern BAND = Pattern.compile("(\\d+)(?:-(\\d+)|(\\+))?");

  static Age of(String text) {
    if (text == null || text.equals("all")) {
      return ALL;
    }
    Matcher band = BAND.matcher(text);
    if (!band.matches()) {
      return UNKNOWN;
    }
    int from = Integer.parseInt(band.group(1));
    if (band.group(3) != null) {
      return new Age(from, TOP);
    }
    return new Age(from, band.group(2) == null ? from : Integer.parseInt(band.group(2)));
  }

  boolean isBand() {
    return from >= 0;
  }

  boolean within(Age other) {
    return other.from <= from && to <= other.to;
  }

  String inWords() {
    if (!isBand()) {
      return equals(ALL) ? "all ages" : "age not known";
    }
    return to == TOP ? from + "+" : from + "-" + to;
  }
}
