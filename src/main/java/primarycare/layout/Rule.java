package primarycare.layout;

import java.util.Optional;
import java.util.stream.Stream;

/** The local rules: what can be wrong with a record by itself. */
public enum Rule {
  FIELD_COUNT("field count", "as many fields as the header"),
  STRAY_TEXT("text after a closing quote", "a separator or the end of the line"),
  ENCODING("bytes that are not UTF-8", "text in UTF-8, as the rest of the file"),
  REQUIRED("required", "a value"),
  TYPE("type", "a value of the field's type"),
  ORDER("day and month in another order", "a date in the order of the file's other dates"),
  CODE("code list", "a code of the list"),
  NOT_IN_LIST("not in the code list", "a code of the list, or one that the job maps to it"),
  IDENTIFIER("no SNOMED identifier", "6 to 18 digits, the last of which checks the others"),
  SPREADSHEET("rewritten by a spreadsheet", "the text as it was exported, with all its digits"),
  FORMAT("format", "a code of the pattern"),
  RANGE("range", "a number in the range");

  private final String label;
  private final String allowed;

  Rule(String label, String allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  /** The rule of a name, where it is one of these and not of the file's form. */
  public static Optional<Rule> named(String label) {
    return Stream.of(values()).filter(rule -> rule.label.equals(label)).findFirst();
  }

  /** The rule of a name that is one of these. */
  public static Rule labelled(String label) {
    return named(label).orElseThrow();
  }

  /** Whether a text that breaks the rule is not known, and never stands for "no". */
  public boolean isNotKnown() {
    return this == NOT_IN_LIST || this == IDENTIFIER || this == SPREADSHEET;
  }

  /** The reason that stands beside a value that is missing because its text breaks the rule. */
  public String reason() {
    return switch (this) {
      case NOT_IN_LIST -> "not_in_code_list";
      case IDENTIFIER, SPREADSHEET -> "damaged_code";
      default -> "not_usable";
    };
  }

  /** The rule's name in tables and messages. */
  public String label() {
    return label;
  }

  public String allowed() {
    return allowed;
  }
}
