package primarycare.intake;

import java.util.List;
import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;

/**
 * What a text of a field is: a value, why there is none, or what is wrong.
 *
 * @param value null where there is none
 * @param missing why there is none; null where there is one or the text breaks a rule
 * @param rule that the text breaks, or that makes a value unusual; null for none
 * @param broken whether the rule keeps the record out
 * @param exclusion place among the layout's exclusions of the first that the text meets; none is
 *     the highest number
 */
record Known(Object value, String missing, Rule rule, boolean broken, String found, int exclusion) {

  static final int BROKEN = 1;
  static final int UNUSUAL = 2;
  static final int EXCLUDED = 4;

  /** A key of a person, as the secret makes it. */
  Known hashed(PersonKeys keys) {
    return value == null
        ? this
        : new Known(keys.of(value.toString()), missing, rule, broken, "", exclusion);
  }

  /** No value in any record, for a reason. */
  static Known absent(String missing) {
    return new Known(null, missing, null, false, "", Integer.MAX_VALUE);
  }

  /** A value that no text of the file decides. */
  static Known constant(Object value) {
    return new Known(value, null, null, false, "", Integer.MAX_VALUE);
  }

  static Known of(Layout layout, Field field, String raw) {
    String text = layout.translated(field.name(), raw);
    int exclusion = exclusion(layout.exclude(), field.name(), text);
    Cell cell = field.read(text);
    if (cell instanceof Cell.Broken broken) {
      return new Known(null, null, broken.rule(), true, broken.found(), exclusion);
    }
    if (cell instanceof Cell.Missing missing) {
      return new Known(null, missing.reason(), null, false, "", exclusion);
    }
    Cell.Value found = (Cell.Value) cell;
    Rule unusual = found.inPattern() ? null : Rule.FORMAT;
    return new Known(found.value(), null, unusual, false, text, exclusion);
  }

  private static int exclusion(List<Layout.Exclusion> exclusions, String field, String text) {
    for (int i = 0; i < exclusions.size(); i++) {
      if (exclusions.get(i).field().equals(field) && exclusions.get(i).excludes(text)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether and how the text keeps a record from being simply loaded; 0 where it does not. */
  int flags() {
    int flags = exclusion == Integer.MAX_VALUE ? 0 : EXCLUDED;
    return rule == null ? flags : flags | (broken ? BROKEN : UNUSUAL);
  }

  Issue issue(String column) {
    return new Issue(column, rule.label(), found);
  }
}
