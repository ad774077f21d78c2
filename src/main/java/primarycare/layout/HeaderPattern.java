package primarycare.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers that differ in one part, which is the value of a column: {@code {question}.pcteval}.
 *
 * @param before what stands before the part
 * @param column the canonical column whose value it is
 * @param after what stands behind it
 */
record HeaderPattern(String before, String column, String after) {

  private static final Pattern PART =
      Pattern.compile("(?<before>.*)\\{(?<column>\\w+)}(?<after>.*)");

  /** The pattern that a declared header is; empty for one that stands for itself. */
  static Optional<HeaderPattern> of(String declared) {
    Matcher part = PART.matcher(declared);
    return part.matches()
        ? Optional.of(
            new HeaderPattern(part.group("before"), part.group("column"), part.group("after")))
        : Optional.empty();
  }

  /**
   * The part of a file's header; empty for one that is not of the pattern, or whose part may not be
   * published: it becomes a value without having been in a cell.
   */
  Optional<String> part(String name) {
    Matcher matcher =
        Pattern.compile(
                Pattern.quote(before) + "(?<part>.+)" + Pattern.quote(after),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
            .matcher(name.strip());
    return matcher.matches()
        ? Optional.of(matcher.group("part").strip()).filter(PublishedText::isLabel)
        : Optional.empty();
  }

  /** A declared header with a part in it. */
  static String filled(String declared, String part) {
    return of(declared).map(pattern -> pattern.before + part + pattern.after).orElse(declared);
  }
}
