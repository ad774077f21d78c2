package primarycare.scan;

import java.util.List;
import primarycare.layout.Cell;
import primarycare.layout.Exclusion;
import primarycare.layout.Field;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Severity;

/**
 * What a text of a field is: a value, why there is none, or what is wrong.
 *
 * @param value null where there is none
 * @param missing why there is none; null where there is one or the text breaks a rule
 * @param rule that the text breaks, or that makes a value unusual; null for none
 * @param severity what the rule comes to; null for none
 * @param exclusion place among the layout's exclusions of the first that the text meets; none is
 *     the highest number
 */
record ReadText(
    Object value, String missing, Rule rule, Severity severity, String found, int exclusion) {

  static final int BROKEN = 1;
  static final int UNUSUAL = 2;
  static final int EXCLUDED = 4;
  static final int REFUSED = 8;

  /** A key of a person, as the secret makes it, without a text of the file. */
  ReadText hashed(PersonKeys keys) {
    Object key = value == null ? null : keys.of(value.toString());
    return new ReadText(key, missing, rule, severity, null, exclusion);
  }

  /** No value in any record, for a reason. */
  static ReadText absent(String missing) {
    return new ReadText(null, missing, null, null, "", Integer.MAX_VALUE);
  }

  /** A value that no text of the file decides. */
  static ReadText constant(Object value) {
    return new ReadText(value, null, null, null, "", Integer.MAX_VALUE);
  }

  static ReadText of(Layout layout, Field field, String raw) {
    boolean translated = layout.translates(field.name(), raw);
    String text = layout.translated(field.name(), translated ? raw : field.plain(raw));
    int exclusion = exclusion(layout.exclude(), field.name(), text);
    Cell cell = field.read(text);
    if (cell instanceof Cell.Broken broken) {
      Severity severity = field.severity(broken.rule());
      String missing = severity == Severity.NOTE ? broken.rule().reason() : null;
      return new ReadText(null, missing, broken.rule(), severity, broken.found(), exclusion);
    }
    if (cell instanceof Cell.Missing missing) {
      return new ReadText(null, missing.reason(), null, null, "", exclusion);
    }
    Cell.Value found = (Cell.Value) cell;
    Rule unusual = found.inPattern() ? null : field.unusual();
    Severity severity = unusual == null ? null : field.severity(unusual);
    return new ReadText(found.value(), null, unusual, severity, text, exclusion);
  }

  private static int exclusion(List<Exclusion> exclusions, String field, String text) {
    for (int i = 0; i < exclusions.size(); i++) {
      if (exclusions.get(i).field().equals(field) && exclusions.get(i).excludes(text)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether and how the text keeps a record from being simply loaded; 0 where it does not. */
  int flags() {
    int excluded = exclusion == Integer.MAX_VALUE ? 0 : EXCLUDED;
    return rule == null ? excluded : excluded | flag();
  }

  private int flag() {
    return switch (severity) {
      case NOTE -> UNUSUAL;
      case QUARANTINE -> BROKEN;
      case REFUSE -> REFUSED;
    };
  }

  Issue issue(String column) {
    return new Issue(column, rule.label(), found);
  }
}
