package primarycare.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Label;
import primarycare.job.Columns;
import primarycare.job.Display;
import primarycare.statistics.Comparison;

/** Whether the words of a row agree with the figures that are beside them in it. */
public final class LabelJudge {

  /** Two ways to work out a figure may differ in its last digits. */
  private static final double LAST_DIGITS = 1e-12;

  private static final String NOTHING = "null";
  private static final String ALL = "*";

  private final List<Label> labels;

  public LabelJudge(Label... labels) {
    this.labels = List.of(labels);
  }

  /** Columns that are read, but for that of the words; numbers are none. */
  public List<String> columns() {
    return labels.stream()
        .flatMap(
            label ->
                Arrays.stream(
                    new String[] {
                      label.figure(),
                      label.lower(),
                      label.upper(),
                      label.reference(),
                      label.given().split("=", 2)[0],
                      label.margin() == Label.Margin.ROUNDING
                          ? label.figure() + Columns.STATUS_SUFFIX
                          : ""
                    }))
        .filter(name -> !name.isEmpty() && !name.matches("[0-9.]+"))
        .distinct()
        .toList();
  }

  /**
   * Why the words contradict the row; empty where they do not.
   *
   * @param said {@code null} for no words
   * @param row the cell of a column, {@code null} for none
   */
  public Optional<String> contradiction(String said, UnaryOperator<String> row) {
    List<Label> given = labels.stream().filter(label -> isGiven(label, row)).toList();
    if (given.isEmpty()) {
      return said.equals(NOTHING) ? Optional.empty() : Optional.of(said + ": nothing beside it");
    }
    return given.stream()
        .filter(label -> !agrees(label, said, place(label, row)))
        .map(label -> said + ", where " + row.apply(label.figure()) + " is beside " + columns())
        .findFirst();
  }

  private static boolean isGiven(Label label, UnaryOperator<String> row) {
    String[] given = label.given().split("=", 2);
    boolean holds =
        label.given().isEmpty()
            || (given.length == 1
                ? !row.apply(given[0]).equals(NOTHING)
                : row.apply(given[0]).equals(given[1]));
    return holds
        && !Double.isNaN(number(label.figure(), row))
        && (label.lower().isEmpty()
            || !Double.isNaN(number(label.lower(), row) + number(label.upper(), row)))
        && (label.reference().isEmpty() || !Double.isNaN(number(label.reference(), row)));
  }

  private static double number(String column, UnaryOperator<String> row) {
    String cell = column.matches("[0-9.]+") ? column : row.apply(column);
    return cell.equals(NOTHING) ? Double.NaN : Double.parseDouble(cell);
  }

  /** 0 for lower, 1 for neither, 2 for higher; below 0 where the last digits decide. */
  private static int place(Label label, UnaryOperator<String> row) {
    double figure = number(label.figure(), row);
    if (label.lower().isEmpty()) {
      return beside(label, figure, number(label.reference(), row), row);
    }
    double lower = number(label.lower(), row);
    double upper = number(label.upper(), row);
    if (!label.reference().isEmpty()) {
      return place(Comparison.of(number(label.reference(), row), lower, upper));
    }
    if (isSame(figure, lower) || isSame(figure, upper)) {
      return -1;
    }
    return figure < lower ? 0 : figure > upper ? 2 : 1;
  }

  private static int beside(
      Label label, double figure, double reference, UnaryOperator<String> row) {
    switch (label.margin()) {
      case SIMILAR:
        return place(Comparison.withoutTest(figure, reference, Display.DEFAULT.similarPercent()));
      case PARTIAL:
        double part = 1 - Display.DEFAULT.partialMonthPercent() / 100;
        return figure <= reference * part ? 0 : 1;
      case ROUNDING:
        boolean isRounded = row.apply(label.figure() + Columns.STATUS_SUFFIX).equals("rounded");
        long margin = isRounded ? DisclosureRule.HES_ECDS_2018.mostAdded() : 0;
        return place(Comparison.of(reference, figure - margin, figure + margin));
      default:
        return place(Comparison.of(reference, figure, figure));
    }
  }

  private static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= LAST_DIGITS * Math.abs(other);
  }

  private static int place(String compared) {
    return List.of("lower", "similar", "higher").indexOf(compared);
  }

  private static boolean agrees(Label label, String said, int place) {
    if (place < 0 || label.words()[place].equals(ALL)) {
      return true;
    }
    List<String> words = List.of(label.words());
    String word = words.get(place);
    if (said.equals(NOTHING)) {
      return word.isEmpty() || (!words.contains("") && !words.contains(ALL));
    }
    List<String> parts = List.of(said.split(", "));
    return word.isEmpty() ? words.stream().noneMatch(parts::contains) : parts.contains(word);
  }
}
