package primarycare.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;

/**
 * The totals of one entry against the sums of its rows: a total has the texts that its rows share,
 * and none in the columns that it adds up.
 *
 * <p>Totals are added before rows; only sums that have a total are kept.
 */
final class TotalSums {

  /** In the place of the number of a text that no total has. */
  private static final int STRANGE = -1;

  private final TotalForm form;
  private final List<Map<String, Integer>> texts;
  private final Map<Of, TotalSum[]> sums = new HashMap<>();
  private final Set<Integer> patterns = new LinkedHashSet<>();

  /**
   * What a total is of.
   *
   * @param added bits of the key's columns that it adds up
   * @param texts numbers of the texts that it has in the others; 0 for none
   */
  private record Of(int added, int[] texts) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Of of && of.added == added && Arrays.equals(of.texts, texts);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(texts) * 31 + added;
    }
  }

  /** Some rows by the columns of the form, with the number of each text of a key. */
  private final class Columns {

    private final List<ReadColumn> keys;
    private final List<int[]> numbers = new ArrayList<>();
    private final List<ReadColumn> figures;

    Columns(ReadRows rows, ToIntBiFunction<Map<String, Integer>, String> number) {
      this.keys = form.keys().stream().map(key -> rows.column(key.field().name())).toList();
      this.figures = form.figures().stream().map(figure -> rows.column(figure.name())).toList();
      for (int key = 0; key < keys.size(); key++) {
        int at = key;
        ReadColumn column = keys.get(key);
        numbers.add(
            IntStream.range(0, column.values())
                .map(v -> number.applyAsInt(texts.get(at), form.keys().get(at).text(column, v)))
                .toArray());
      }
    }

    int text(int key, int row) {
      int value = keys.get(key).at(row);
      return value == ReadColumn.NONE ? 0 : numbers.get(key)[value];
    }

    String label(int key, int row) {
      ReadColumn column = keys.get(key);
      int value = column.at(row);
      TotalForm.Key of = form.keys().get(key);
      return value == ReadColumn.NONE ? null : of.label(of.text(column, value));
    }

    long period(int row) {
      int value = form.period() < 0 ? ReadColumn.NONE : keys.get(form.period()).at(row);
      return value == ReadColumn.NONE ? 0 : keys.get(form.period()).number(value);
    }

    boolean has(int figure, int row) {
      return figures.get(figure).at(row) != ReadColumn.NONE;
    }

    long figure(int figure, int row) {
      return figures.get(figure).number(figures.get(figure).at(row));
    }
  }

  TotalSums(TotalForm form) {
    this.form = form;
    this.texts = form.keys().stream().<Map<String, Integer>>map(key -> new HashMap<>()).toList();
  }

  /** Adds totals. */
  void addTotals(ReadRows rows) {
    Columns columns = new Columns(rows, TotalSums::known);
    for (int row = 0; row < rows.rows(); row++) {
      Of of = total(columns, row);
      patterns.add(of.added());
      TotalSum[] sum = sums.computeIfAbsent(of, total -> new TotalSum[form.figures().size()]);
      for (int figure = 0; figure < sum.length; figure++) {
        if (columns.has(figure, row)) {
          sum[figure] = sum[figure] == null ? sum(columns, row, of, figure) : sum[figure];
          sum[figure].addTotal(columns.figure(figure, row));
        }
      }
    }
  }

  private static int known(Map<String, Integer> texts, String text) {
    return texts.computeIfAbsent(text, of -> texts.size() + 1);
  }

  private Of total(Columns columns, int row) {
    int[] of = new int[form.keys().size()];
    int added = 0;
    for (int key = 0; key < of.length; key++) {
      of[key] = columns.text(key, row);
      added |= of[key] == 0 && form.keys().get(key).over() ? 1 << key : 0;
    }
    return new Of(added, of);
  }

  private TotalSum sum(Columns columns, int row, Of of, int figure) {
    Stream<String> told =
        IntStream.range(0, of.texts().length)
            .mapToObj(key -> columns.label(key, row))
            .filter(Objects::nonNull);
    String name = form.figures().get(figure).name();
    Stream<String> ofFigure = form.figures().size() == 1 ? Stream.empty() : Stream.of(name);
    return new TotalSum(
        form.figures().get(figure),
        Stream.concat(told, ofFigure).collect(Collectors.joining(", ")),
        columns.period(row));
  }

  /** Adds rows. */
  void addRows(ReadRows rows) {
    Columns columns = new Columns(rows, (known, text) -> known.getOrDefault(text, STRANGE));
    patterns.forEach(added -> addRows(columns, added, rows.rows()));
  }

  /** Rows of the same texts mostly stand together: of these the sum is sought once. */
  private void addRows(Columns columns, int added, int rows) {
    int[] texts = new int[form.keys().size()];
    Of of = new Of(added, texts);
    TotalSum[] sum = null;
    for (int row = 0; row < rows; row++) {
      if (differs(columns, row, of) || row == 0) {
        sum = sums.get(of);
      }
      if (sum != null) {
        add(columns, row, sum);
      }
    }
  }

  /** Puts the texts of a row in the place of those of the row before. */
  private static boolean differs(Columns columns, int row, Of of) {
    boolean differs = false;
    for (int key = 0; key < of.texts().length; key++) {
      int text = (of.added() >> key & 1) == 1 ? 0 : columns.text(key, row);
      differs |= text != of.texts()[key];
      of.texts()[key] = text;
    }
    return differs;
  }

  private static void add(Columns columns, int row, TotalSum[] sum) {
    for (int figure = 0; figure < sum.length; figure++) {
      if (sum[figure] != null && columns.has(figure, row)) {
        sum[figure].addPart(columns.figure(figure, row));
      } else if (sum[figure] != null) {
        sum[figure].addGap();
      }
    }
  }

  /** The sums of each period. */
  Map<Long, List<TotalSum>> byPeriod() {
    return sums.values().stream()
        .flatMap(Arrays::stream)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(TotalSum::period, TreeMap::new, Collectors.toList()));
  }
}
