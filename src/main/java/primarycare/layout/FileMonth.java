package primarycare.layout;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import primarycare.job.Month;

/**
 * Where a file that carries no date takes its month from: the job, or its name by a pattern.
 *
 * @param field the column of the date: of a year alone where it is a year or a whole number
 * @param patterns of names, with the groups {@code year} and {@code month}, a number or a name;
 *     {@code {yyyy-MM}} and {@code {MMMM yyyy}} stand for the usual ways to write both
 * @param optional whether files may have no month at all, unless the layout requires the column
 * @param month the month of names that tell a year alone, as of a census that is taken once a year
 */
public record FileMonth(String field, List<String> patterns, boolean optional, String month)
    implements Serializable {

  private static final int LETTERS_OF_A_MONTH = 3;

  private static final Map<String, String> USUAL =
      Map.of(
          "{yyyy-MM}",
          "(?<!\\d)(?<year>20\\d\\d)[-_. ]?(?<month>0[1-9]|1[0-2])"
              + "([-_. ]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)",
          "{MMyyyy}",
          "(?<!\\d)(?<month>0[1-9]|1[0-2])(?<year>20\\d\\d)(?!\\d)",
          "{MMMM yyyy}",
          "(?<![a-z])(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?"
              + "|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)[^a-z\\d]*"
              + "(?<year>20\\d\\d)(?!\\d)");

  public FileMonth {
    patterns = patterns == null ? List.of() : List.copyOf(patterns);
    month = month == null ? "01" : month;
  }

  /** Whether a file of the layout is nothing without its month. */
  public boolean isNeeded(Layout layout) {
    return !optional || layout.requires().contains(field);
  }

  /**
   * The month that a name tells; empty where it tells none, or two.
   *
   * @param name of the file, without its folders
   */
  public Optional<Month> named(String name) {
    return patterns.stream()
        .map(pattern -> months(matcher(pattern, name)))
        .filter(months -> !months.isEmpty())
        .findFirst()
        .filter(months -> months.size() == 1)
        .map(months -> months.iterator().next());
  }

  /** All months that a name tells in any of the usual ways, in order. */
  public static Set<Month> told(String name) {
    FileMonth usual = new FileMonth("", List.copyOf(USUAL.keySet()), true, null);
    Set<Month> told = new TreeSet<>();
    usual.patterns.forEach(pattern -> told.addAll(usual.months(matcher(pattern, name))));
    return told;
  }

  private static Matcher matcher(String pattern, String name) {
    return Pattern.compile(expanded(pattern), Pattern.CASE_INSENSITIVE).matcher(name);
  }

  /** What stands in the column for a month. */
  public static Object value(FieldType type, LocalDate month) {
    return switch (type) {
      case YEAR -> month.withDayOfYear(1);
      case WHOLE -> (long) month.getYear();
      default -> month;
    };
  }

  /** Whether a column can hold a month. */
  static boolean fits(FieldType type) {
    return Set.of(FieldType.DATE, FieldType.MONTH, FieldType.YEAR, FieldType.WHOLE).contains(type);
  }

  private static String expanded(String pattern) {
    String expanded = pattern;
    for (Map.Entry<String, String> usual : USUAL.entrySet()) {
      expanded = expanded.replace(usual.getKey(), usual.getValue());
    }
    return expanded;
  }

  private Set<Month> months(Matcher name) {
    Set<Month> months = new TreeSet<>();
    while (name.find()) {
      boolean told = name.pattern().pattern().contains("(?<month>");
      of(name.group("year"), told ? name.group("month") : month).ifPresent(months::add);
    }
    return months;
  }

  private static Optional<Month> of(String year, String month) {
    return Character.isDigit(month.charAt(0))
        ? Month.parse(year + "-" + month)
        : FieldType.DATE
            .parse("1" + month.substring(0, LETTERS_OF_A_MONTH) + year)
            .map(date -> Month.of((LocalDate) date));
  }
}
