package primarycare.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import primarycare.job.PersonText;

/**
 * The first row of a file that no layout knows: the names of its columns, or a record.
 *
 * <p>A record may be a person's. So a row is a header only if nothing in it looks like data and
 * something speaks for names: words of declared names, or data below where it has text.
 *
 * @param cells the row
 * @param below the first few rows after it
 */
public record FirstRow(List<String> cells, List<List<String>> below) {

  private static final Pattern DATA =
      Pattern.compile(
          "[-+£$<>=]*\\s*\\d[\\d,.\\s]*%?" // a number
              + "|\\d{1,4}[-/. ][A-Za-z\\d]{1,9}[-/. ]\\d{1,4}.*|\\d{1,2}[A-Za-z]{3,9}\\d{2,4}.*"
              + "|[A-Za-z]{1,3}\\d{3,}[A-Za-z\\d]*" // a code
              + "|[-*.&]+|.*@.*|(?i:null|n/?a|nan)");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-/]\\d\\d(\\d\\d)?)?");

  private static final int LEAST_NAMES = 2;

  public FirstRow {
    cells = cells.stream().map(String::strip).toList();
    below = below.stream().map(List::copyOf).toList();
  }

  /** Whether the row is of names, as far as can be told. */
  public boolean isHeader() {
    return cells.size() >= LEAST_NAMES
        && 2 * filled() > cells.size()
        && cells.stream().noneMatch(cell -> isData(cell) && !isYear(cell))
        && (isOfKnownWords() || hasDataBelow());
  }

  /**
   * Whether its names may be repeated: only those of words that are known to be names, as text may
   * stand above data in the record of a person too.
   */
  public boolean isTellable() {
    return isHeader() && isOfKnownWords();
  }

  /** Of some names those that may be repeated, and how many others there are. */
  public List<String> shown(List<String> names) {
    List<String> shown =
        new ArrayList<>(
            names.stream()
                .filter(name -> isTellable() && HeaderWords.make(name))
                .filter(name -> !PersonText.isNoName(name))
                .toList());
    int others = names.size() - shown.size();
    if (others > 0) {
      shown.add(others + (others == 1 ? " column" : " columns") + " not named here");
    }
    return shown;
  }

  /** Half of the names are of known words; a header of years has others beside them. */
  private boolean isOfKnownWords() {
    List<String> names = cells.stream().filter(cell -> !cell.isEmpty() && !isYear(cell)).toList();
    long known = names.stream().filter(HeaderWords::make).count();
    return known >= LEAST_NAMES && 2 * known >= names.size();
  }

  /** Whether a column of text has data in each row below. */
  private boolean hasDataBelow() {
    for (int i = 0; i < cells.size(); i++) {
      int at = i;
      boolean told = !below.isEmpty() && below.stream().allMatch(row -> isDataAt(row, at));
      if (told && !cells.get(i).isEmpty() && !isData(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDataAt(List<String> row, int at) {
    return at < row.size() && isData(row.get(at).strip());
  }

  private static boolean isData(String cell) {
    return DATA.matcher(cell).matches();
  }

  private static boolean isYear(String cell) {
    return YEAR.matcher(cell).matches();
  }

  private long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
