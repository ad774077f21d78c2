package primarycare.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a broken rule comes to: a note on a record that is kept, the record's end, or the file's.
 */
public enum Severity {
  /** The record is kept, and what was unusual is counted. */
  NOTE,

  /** The record is left out and kept aside with the rule it breaks. */
  QUARANTINE,

  /** The file is refused. */
  REFUSE;

  private static final List<Rule> OF_FIELDS =
      List.of(
          Rule.REQUIRED,
          Rule.TYPE,
          Rule.CODE,
          Rule.NOT_IN_LIST,
          Rule.IDENTIFIER,
          Rule.SPREADSHEET,
          Rule.FORMAT,
          Rule.RANGE);

  /** The severity of a rule where a field declares none: what is unusual or not known is noted. */
  static Severity usual(Rule rule) {
    return rule == Rule.FORMAT || rule.isNotKnown() ? NOTE : QUARANTINE;
  }

  static Severity named(String text) {
    return Severity.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** What a declaration calls a rule or a severity. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Holds a field's declared severities to the rules and words there are.
   *
   * @throws IllegalArgumentException naming the field, what it declares and what it may
   */
  static void requireKnown(String field, Map<String, String> declared) {
    List<String> rules = OF_FIELDS.stream().map(Severity::key).toList();
    List<String> severities = Stream.of(values()).map(Severity::key).toList();
    declared.forEach(
        (rule, severity) -> {
          requireOne(field + ", severity of a rule", rule, rules);
          requireOne(field + ", severity of the rule " + rule, severity, severities);
        });
  }

  private static void requireOne(String where, String text, List<String> allowed) {
    if (!allowed.contains(text)) {
      throw new IllegalArgumentException(
          where + ": " + text + " is none of " + String.join(", ", allowed));
    }
  }
}
