package primarycare.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.job.Job;

/**
 * Compares a figure that a job names, published elsewhere, with what a table shows.
 *
 * <p>An exact count of people is compared with nothing: by trial anyone could find it.
 */
public final class PublishedElsewhere {

  private static final String NAME = "a figure published elsewhere";
  private static final String NOWHERE =
      "no row that the job names has a figure; a month is written as its first day, as 2026-07-01";

  private PublishedElsewhere() {}

  /** Adds the rows of a table up, as they are shown, those that are made together by themselves. */
  @FunctionalInterface
  public interface Adder {

    /** What the rows come to that are made together: in a task, or all of them. */
    <T> List<T> summed(RowSums<T> sums);
  }

  /** A table that is left out for want of files has nothing to compare. */
  public static Reconciliation absent(Job.Expected figure) {
    return notChecked(figure, "the table is not in this release");
  }

  /**
   * The sum of a column over the rows that each figure names, beside the figure: within its
   * tolerance, and what rounding may have added to each row or taken from it.
   *
   * @param figures of one table, of which its rows are looked at once
   * @param mostAdded to a count that is shown
   * @param rows of the table, of what is shown
   */
  public static List<Reconciliation> of(List<Job.Expected> figures, long mostAdded, Adder rows) {
    List<List<FigureSum.Sum>> ofTasks =
        rows.summed(RowSums.each(figures.stream().map(PublishedElsewhere::sum).toList()));
    return IntStream.range(0, figures.size())
        .mapToObj(
            i ->
                of(
                    figures.get(i),
                    mostAdded,
                    ofTasks.stream()
                        .map(sums -> sums.get(i))
                        .reduce(FigureSum.Sum.NOTHING, FigureSum.Sum::and)))
        .toList();
  }

  private static RowSums<FigureSum.Sum> sum(Job.Expected figure) {
    return FigureSum.of(new FigureSum.Of(figure.column(), new TreeMap<>(figure.where())));
  }

  private static Reconciliation of(Job.Expected figure, long mostAdded, FigureSum.Sum sum) {
    if (sum.suppressed() > 0) {
      return notChecked(
          figure,
          String.format(
              Locale.ROOT,
              "not checked: %,d of the %,d rows that the job names %s suppressed",
              sum.suppressed(),
              sum.rows(),
              sum.suppressed() == 1 ? "is" : "are"));
    }
    Check check = new Check(NAME, figure.tolerance().isPresent());
    if (sum.amount() == null) {
      return check.row(level(figure), null, false, null, figure.value(), NOWHERE);
    }
    return check.row(
        level(figure),
        null,
        isWithin(figure, sum, mostAdded),
        sum.amount(),
        figure.value(),
        explanation(figure, sum, mostAdded));
  }

  private static boolean isWithin(Job.Expected figure, FigureSum.Sum sum, long mostAdded) {
    BigDecimal difference = sum.amount().subtract(BigDecimal.valueOf(figure.value())).abs();
    BigDecimal allowed =
        BigDecimal.valueOf(figure.tolerance().orElse(0.0))
            .add(BigDecimal.valueOf(Math.multiplyExact(sum.rounded(), mostAdded)));
    return difference.compareTo(allowed) <= 0;
  }

  /** Whose figure it is, of how many rows the sum is, and how far rounding may bring it. */
  private static String explanation(Job.Expected figure, FigureSum.Sum sum, long mostAdded) {
    long added = Math.multiplyExact(sum.rounded(), mostAdded);
    return Stream.of(
            figure.source(),
            sum.rows() > 1 ? String.format(Locale.ROOT, "the sum of %,d rows", sum.rows()) : "",
            added > 0
                ? String.format(
                    Locale.ROOT, "rounding may make %,d of the difference or less", added)
                : "")
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static Reconciliation notChecked(Job.Expected figure, String why) {
    return new Check(NAME, false).row(level(figure), null, false, why);
  }

  /** The figure by its column, rows and source: two sources may give one figure. */
  private static String level(Job.Expected figure) {
    Stream<String> conditions =
        figure.where().entrySet().stream()
            .map(condition -> condition.getKey() + " = " + condition.getValue());
    return Stream.of(
            Stream.of(figure.table() + "." + figure.column()),
            conditions,
            Stream.of(figure.source()).filter(source -> !source.isBlank()))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  /** Whether a row says that the job names rows which the table does not have. */
  static boolean isOfNoRow(Reconciliation row) {
    return row.checkName().equals(NAME) && row.explanation().equals(NOWHERE);
  }

  /** Whether it compares a figure published elsewhere. */
  static boolean isOfFigure(Reconciliation row) {
    return row.checkName().equals(NAME);
  }
}
