package primarycare.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A way in which a file goes wrong, at a row and cell of it. */
public enum Mutation {
  CUT_CELLS {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.subList(Math.max(1, cell), row.size()).clear();
    }
  },
  DOUBLED_CELL {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.add(cell, row.get(cell));
    }
  },
  SHIFTED_CELLS {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.add(cell, "");
      row.remove(row.size() - 1);
    }
  },
  SWAPPED_CELLS {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      Collections.swap(row, cell, how % row.size());
    }
  },
  STRAY_QUOTE {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      String text = row.get(cell).isEmpty() ? "5 cut" : row.get(cell);
      int at = 1 + how % text.length();
      row.set(cell, text.substring(0, at) + "\"" + text.substring(at));
    }
  },
  TEXT_AFTER_QUOTE {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.set(cell, "\"" + row.get(cell) + "\"" + pick(how, "x", " ", "x\"", "\"x\"y"));
    }
  },
  OPEN_QUOTE {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.set(cell, "\"" + row.get(cell));
    }
  },
  ODD_BYTE {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      String text = row.get(cell);
      int at = how % (text.length() + 1);
      String odd =
          pick(
              how / 64, "\u00E9", "\u00C3", "\u00A0", "\u0081", "\u00FF", "\u007F", "\f", "\t",
              "\0", "\7");
      row.set(cell, text.substring(0, at) + odd + text.substring(at));
    }
  },
  MIXED_LINE_ENDS {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      draft.ends.set(
          draft.rows.indexOf(row),
          pick(how, "\n", "\r", "\r\n", "\n\n", "\r\r\n", "\n\r", "\r\n\r\n"));
    }
  },
  QUOTED_LINE_END {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      row.set(cell, "\"" + row.get(cell) + pick(how, "\n", "\r", "\r\n", "\r\n\n") + "\"");
    }
  },
  TRUNCATED_TAIL {
    @Override
    void apply(Draft draft, List<String> row, int cell, int how) {
      draft.truncated = 1 + how % 100;
    }
  };

  abstract void apply(Draft draft, List<String> row, int cell, int how);

  /**
   * A mutation at a place.
   *
   * @param row any number: taken by the count of rows there are, as are the others
   */
  record Step(Mutation kind, int row, int cell, int how) {

    /** Applies the mutation and says whether a byte changed. */
    boolean changes(Draft draft) {
      byte[] before = draft.bytes();
      List<String> chosen = draft.rows.get(row % draft.rows.size());
      kind.apply(draft, chosen, cell % chosen.size(), how);
      return !Arrays.equals(before, draft.bytes());
    }
  }

  /** A file in the making, each byte of it a character. */
  static final class Draft {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final String start;
    private int truncated;

    /**
     * @param start what stands before the header: nothing, or a byte order mark
     */
    Draft(SmallFile file, String lineEnd, String start) {
      this.start = latin(start);
      for (List<String> row : file.rows()) {
        rows.add(new ArrayList<>(row.stream().map(Draft::latin).toList()));
        ends.add(lineEnd);
      }
    }

    byte[] bytes() {
      StringBuilder text = new StringBuilder(start);
      for (int i = 0; i < rows.size(); i++) {
        text.append(String.join(",", rows.get(i))).append(ends.get(i));
      }
      text.setLength(Math.max(0, text.length() - truncated));
      return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
  }

  private static String pick(int how, String... texts) {
    return texts[how % texts.length];
  }
}
