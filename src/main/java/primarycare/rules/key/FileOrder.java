package primarycare.rules.key;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import primarycare.intake.LoadedFile;

/**
 * Which of two files of a source is the later one: by the last month of its data, then the month
 * and the day that the job gives it, then by name.
 *
 * <p>Numbers in names count as numbers, so that month 10 is after month 9.
 */
final class FileOrder {

  /** Earlier files first. */
  static final Comparator<LoadedFile> EARLIER_FIRST =
      Comparator.comparing(FileOrder::lastMonth)
          .thenComparing(file -> file.given().map(Object::toString).orElse(""))
          .thenComparing(file -> file.published().orElse(LocalDate.MIN))
          .thenComparing(LoadedFile::name, FileOrder::byName)
          .thenComparing(LoadedFile::name);

  private static final YearMonth NEVER = YearMonth.of(0, 1);
  private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

  private FileOrder() {}

  /** The place of each file's entry among them, from 1 for the earliest. */
  static Map<String, Integer> places(List<LoadedFile> files) {
    Map<String, Integer> places = new HashMap<>();
    files.stream()
        .sorted(EARLIER_FIRST)
        .forEach(file -> places.putIfAbsent(file.entry().address(), places.size() + 1));
    return places;
  }

  private static YearMonth lastMonth(LoadedFile file) {
    List<String> days = file.periods();
    return days.isEmpty() ? NEVER : YearMonth.from(LocalDate.parse(days.get(days.size() - 1)));
  }

  /** Names piece by piece, the digits of each by their number. */
  static int byName(String one, String other) {
    List<String> pieces = pieces(one);
    List<String> others = pieces(other);
    for (int i = 0; i < Math.min(pieces.size(), others.size()); i++) {
      int order = byPiece(pieces.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(pieces.size(), others.size());
  }

  private static int byPiece(String one, String other) {
    boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
    return numbers ? byNumber(one, other) : one.compareToIgnoreCase(other);
  }

  private static int byNumber(String one, String other) {
    String digits = one.replaceFirst("^0+(?=.)", "");
    String others = other.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(digits.length(), others.length());
    return byLength != 0 ? byLength : digits.compareTo(others);
  }

  private static List<String> pieces(String name) {
    return PIECE.matcher(name).results().map(MatchResult::group).toList();
  }
}
