package primarycare.layout;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import primarycare.job.PublishedCode;

/**
 * Patterns of codes that declarations share: in one, a name in braces stands for its pattern, as
 * {@code {practice}} does.
 */
final class Forms {

  private static final Map<String, String> KNOWN = Map.of("practice", PublishedCode.PRACTICE);
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private Forms() {}

  /**
   * The pattern without names; blank for none.
   *
   * @throws IllegalArgumentException for a name that no pattern has
   */
  static String of(String pattern) {
    return pattern == null ? "" : NAME.matcher(pattern).replaceAll(Forms::known);
  }

  private static String known(MatchResult name) {
    String pattern = KNOWN.get(name.group(1));
    if (pattern == null) {
      throw new IllegalArgumentException("no such form of codes: " + name.group());
    }
    return Matcher.quoteReplacement(pattern);
  }
}
