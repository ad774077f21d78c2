package primarycare.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import primarycare.support.Duck;

/**
 * A published table as lines of text, short enough to be read in a review.
 *
 * <p>Columns first, then rows in the order of their text, cells between tabs, null as {@value
 * #NULL}. Of a table of more than {@value #WHOLE} rows: those of the whole area and of two
 * practices (of the last month alone, where these are too many as well), and for each month how
 * many rows it has, with their digest.
 */
final class ReleaseText {

  static final int WHOLE = 600;

  private static final String NULL = "~";
  private static final String PICKED = "'all', 'Y99001', 'Y99040'";
  private static final int SHORT = 16;

  private ReleaseText() {}

  /** The lines of a table's file. */
  static List<String> of(Path file) {
    String from = " FROM '" + file + "'";
    List<List<String>> columns =
        Duck.rows("SELECT column_name, column_type FROM (DESCRIBE" + from + ")");
    List<String> names = columns.stream().map(column -> column.get(0)).toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        columns.stream().map(c -> c.get(0) + " " + c.get(1)).collect(Collectors.joining("\t")));
    List<List<String>> rows = rows(from, "true");
    if (rows.size() <= WHOLE) {
      rows.forEach(row -> lines.add(String.join("\t", row)));
      return lines;
    }
    int month = names.indexOf("month");
    lines.addAll(digests(rows, month));
    picked(from, names).forEach(row -> lines.add(String.join("\t", row)));
    return lines;
  }

  private static List<List<String>> rows(String from, String where) {
    return Duck.rows(
        "SELECT coalesce(COLUMNS(*)::VARCHAR, '"
            + NULL
            + "')"
            + from
            + " WHERE "
            + where
            + " ORDER BY ALL");
  }

  /** An area's code, or a practice's, is the first column of that name. */
  private static List<List<String>> picked(String from, List<String> names) {
    String code =
        names.stream().filter(name -> name.matches("(area|practice)_code")).findFirst().orElse("");
    if (code.isEmpty()) {
      return List.of();
    }
    String where = code + " IN (" + PICKED + ")";
    List<List<String>> picked = rows(from, where);
    return picked.size() <= WHOLE
        ? picked
        : rows(from, where + " AND month = (SELECT max(month)" + from + ")");
  }

  /** A line a month: how many rows it has, and what they all come to. */
  private static List<String> digests(List<List<String>> rows, int month) {
    Map<String, List<String>> months = new TreeMap<>();
    for (List<String> row : rows) {
      months
          .computeIfAbsent(month < 0 ? "all" : row.get(month), key -> new ArrayList<>())
          .add(String.join("\t", row));
    }
    List<String> lines = new ArrayList<>();
    months.forEach((key, of) -> lines.add(key + ": " + of.size() + " rows, " + digest(of)));
    return lines;
  }

  private static String digest(List<String> lines) {
    try {
      byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
