package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Closed;
import primarycare.disclosure.attack.Closing;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;

/**
 * What may be shown of the counts of a release, when all of them together have been attacked.
 *
 * @param protection what tables ask
 * @param counts how many there are
 * @param hiddenFirst those that the rule hides
 * @param hiddenSecond those that are hidden for them
 */
public record ClosedRelease(
    Protection protection, long counts, long hiddenFirst, long hiddenSecond) {

  private static final int MOST_CELLS = 200;
  private static final int MOST_SOLVED = 1000;

  /**
   * @throws Refusal of kind CHECK where a count stays hidden from nobody, whatever is hidden
   *     besides
   */
  public static ClosedRelease of(
      DisclosureRule rule, List<PublishedTable> tables, ReferenceModel model) {
    return rule.mustBeLeft() == 0
        ? new ClosedRelease(rule, 0, 0, 0)
        : of(rule, ReleaseView.of(rule, tables, model));
  }

  static ClosedRelease of(DisclosureRule rule, ReaderView view) {
    long first = hidden(view);
    Closed closed =
        new Closing(view.relations(), new Limits(rule.mustBeLeft(), MOST_CELLS, MOST_SOLVED))
            .close(List.of());
    Refusal.ifAny(Refusal.Kind.CHECK, problems(view, closed));
    Set<CountKey> second = new HashSet<>();
    for (int cell : closed.hidden()) {
      if (cell < view.keys().size()) {
        second.add(view.keys().get(cell));
      }
    }
    return new ClosedRelease(
        new ClosedRule(rule, Set.copyOf(second)), view.keys().size(), first, second.size());
  }

  private static long hidden(ReaderView view) {
    return IntStream.range(0, view.keys().size()).filter(view.cells()::isHidden).count();
  }

  private static List<Problem> problems(ReaderView view, Closed closed) {
    List<Problem> problems = new ArrayList<>();
    for (Narrow narrow : closed.left()) {
      problems.add(problem(view, narrow.cell(), "too few values are left by " + narrow.relation()));
    }
    for (int cell : closed.unsettled()) {
      problems.add(problem(view, cell, "whether it has values enough was not found out"));
    }
    return problems;
  }

  private static Problem problem(ReaderView view, int cell, String found) {
    return new Problem(
        "a count of people that is hidden follows from what is shown",
        cell < view.keys().size() ? view.keys().get(cell).toString() : "a count that no table has",
        found,
        "as many values as the preset must leave",
        "ask for fewer cells, or report this");
  }
}
