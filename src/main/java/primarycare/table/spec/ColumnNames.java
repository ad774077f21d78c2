package primarycare.table.spec;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of columns that components of records stand for. */
public final class ColumnNames {

  /**
   * Where a word begins: at a number too, unless it is one of a name, as of NHS 111 and SHA-256.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"
              + "|(?<=[a-z])(?<![Nn]hs|[Ss]ha)(?=[0-9])");

  private ColumnNames() {}

  /** In lower case with underscores: {@code ratePer1000} as {@code rate_per_1000}. */
  public static String of(String component) {
    return WORD.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
