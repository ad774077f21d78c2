package primarycare.layout;

/** What one cell of a file turned out to be: exactly one of a value, missing, or broken. */
public sealed interface Cell {

  /**
   * A value of the field's type; {@code inPattern} is false for an unusual code, which is noted.
   */
  record Value(Object value, boolean inPattern) implements Cell {}

  /** No value, with the reason that the publisher's mark stands for. */
  record Missing(String reason) implements Cell {}

  /** A text that breaks a rule of the field. */
  record Broken(Rule rule, String found) implements Cell {}
}
