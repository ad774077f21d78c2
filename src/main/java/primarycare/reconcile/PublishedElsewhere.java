package primarycare.reconcile;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.table.spec.TableSpec;

/** Compares a figure that a job names, published elsewhere, with a table's own. */
public final class PublishedElsewhere {

  private static final String NAME = "a figure published elsewhere";
  private static final String NOWHERE =
      "no row that the job names has a figure; a month is written as its first day, as 2026-07-01";

  private PublishedElsewhere() {}

  /** Adds the rows of a table up. */
  @FunctionalInterface
  public interface Adder {

    /** What the rows come to that are made together: in a task, or all of them. */
    <T> List<T> summed(RowSums<T> sums);
  }

  /** A table that is left out for want of files has nothing to compare. */
  public static Reconciliation absent(Job.Expected figure) {
    return new Check(NAME, false)
        .row(level(figure), null, false, "the table is not in this release");
  }

  /**
   * The sum of a column over the rows that the figure names, beside the figure.
   *
   * @param rows of the table, with their exact counts
   */
  public static Reconciliation of(Job.Expected figure, TableSpec spec, Adder rows) {
    FigureSum.Of of = new FigureSum.Of(figure.column(), new TreeMap<>(figure.where()));
    FigureSum.Sum sum =
        rows.summed(FigureSum.of(of)).stream().reduce(new FigureSum.Sum(null), FigureSum.Sum::and);
    Double found = sum.amount() == null ? null : (Double) sum.amount().doubleValue();
    boolean passed =
        found != null && Math.abs(found - figure.value()) <= figure.tolerance().orElse(0.0);
    Check check = new Check(NAME, figure.tolerance().isPresent());
    String explanation = found == null ? NOWHERE : figure.source();
    return countsPeople(spec, figure.column())
        ? check.row(level(figure), null, passed, explanation)
        : check.row(level(figure), null, passed, found, figure.value(), explanation);
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

  /** An exact count of people stays in the store, also where it is compared. */
  private static boolean countsPeople(TableSpec spec, String column) {
    return spec.disclosive().stream().anyMatch(count -> count.name().equals(column));
  }

  /** Whether a row says that the job names rows which the table does not have. */
  static boolean isOfNoRow(Reconciliation row) {
    return row.checkName().equals(NAME) && row.explanation().equals(NOWHERE);
  }
}
