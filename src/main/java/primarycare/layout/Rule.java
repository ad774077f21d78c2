package primarycare.layout;

import java.util.stream.Stream;

/** The local rules: what can be wrong with a record by itself. */
public enum Rule {
  FIELD_COUNT("field count", "as many fields as the header"),
  STRAY_TEXT("text after a closing quote", "a separator or the end of the line"),
  ENCODING("bytes that are not UTF-8", "text in UTF-8, as the rest of the file"),
  REQUIRED("required", "a value"),
  TYPE("type", "a value of the field's type"),
  CODE("code list", "a code of the list"),
  FORMAT("format", "a code of the pattern"),
  RANGE("range", "a number in the range");

  private final String label;
  private final String allowed;

  Rule(String label, String allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  /** The rule of a name. */
  public static Rule labelled(String label) {
    return Stream.of(values()).filter(rule -> rule.label.equals(label)).findFirst().orElseThrow();
  }

  /** The rule's name in tables and messages. */
  public String label() {
    return label;
  }

  public String allowed() {
    return allowed;
  }
}
