package primarycare.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Closed;
import primarycare.disclosure.attack.Closing;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.figure.CountKey;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Protection;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.table.kind.PublishedTable;
import primarycare.table.run.DisclosureAudit;

/**
 * What may be shown of the counts of a release, when all of them together have been attacked.
 *
 * @param protection what tables ask
 * @param counts how many there are
 * @param hiddenFirst those that the rule hides
 * @param hiddenSecond those that are hidden for them
 * @param narrow of these last, to which relations together leave too few values, whatever is hidden
 *     besides: none of them is small
 * @param unsettled hidden ones of which it was not found out
 * @param rounds how often all of it was looked at
 * @param audit what is shown of the figures of tables; nothing where nobody asks
 */
public record ClosedRelease(
    Protection protection,
    long counts,
    long hiddenFirst,
    long hiddenSecond,
    long narrow,
    long unsettled,
    long rounds,
    List<DisclosureAudit> audit) {

  private static final String ACTION =
      "publish fewer tables or cells by the keys publish and cells of the job, or report this";

  /**
   * @throws Refusal of kind CHECK where a count stays hidden from nobody, whatever is hidden
   *     besides
   */
  public static ClosedRelease of(
      DisclosureRule rule, List<PublishedTable> tables, ReferenceModel model) {
    if (rule.mustBeLeft() == 0) {
      return new ClosedRelease(rule, 0, 0, 0, 0, 0, 0, List.of());
    }
    Map<String, DistinctCounts> counts = new LinkedHashMap<>();
    tables.forEach(table -> counts.put(table.spec().name(), table.counts(model)));
    return closed(
            rule,
            ReleaseView.of(rule, counts.values(), model),
            new CountWords(
                model.ofAttendances().calendar().entries().stream()
                    .map(Calendar.Entry::month)
                    .toList()))
        .audited(counts);
  }

  static ClosedRelease closed(DisclosureRule rule, ReaderView view, CountWords words) {
    long first = hidden(view);
    Closed closed =
        new Closing(view.relations(), Limits.ofRelease(rule.mustBeLeft())).closeRelease();
    Refusal.ifAny(Refusal.Kind.CHECK, problems(view, refused(closed), rule.mustBeLeft(), words));
    Set<CountKey> second = new HashSet<>();
    for (int cell : closed.hidden()) {
      if (cell < view.published().size()) {
        second.add(view.published().get(cell));
      }
    }
    return new ClosedRelease(
        new ClosedRule(rule, Set.copyOf(second)),
        view.published().size(),
        first,
        second.size(),
        closed.left().size(),
        closed.unsettled().length,
        closed.rounds(),
        List.of());
  }

  /** With what is shown of the counts of tables, by their names. */
  ClosedRelease audited(Map<String, DistinctCounts> tables) {
    return new ClosedRelease(
        protection,
        counts,
        hiddenFirst,
        hiddenSecond,
        narrow,
        unsettled,
        rounds,
        ShownCounts.audit(tables, protection, rounds));
  }

  /** What must not be published: not what is hidden for others, which is not small. */
  static List<Narrow> refused(Closed closed) {
    return closed.left().stream().filter(narrow -> !isPassed(narrow, closed)).toList();
  }

  private static boolean isPassed(Narrow narrow, Closed closed) {
    return narrow.isTogether() && Arrays.binarySearch(closed.hidden(), narrow.cell()) >= 0;
  }

  /** How much of all that is published is hidden; nothing where nobody asks. */
  public Optional<HiddenShare> hidden() {
    return audit.stream().findFirst().map(all -> new HiddenShare(all.suppressed(), all.counts()));
  }

  /** What the owner of the job should know of it. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "of %,d counts of people that were attacked %,d are suppressed by the rule and %,d for"
            + " others; of %,d of these too few values are left by several relations together, and"
            + " of %,d suppressed ones that was not found out",
        counts,
        hiddenFirst,
        hiddenSecond,
        narrow,
        unsettled);
  }

  static long hidden(ReaderView view) {
    return IntStream.range(0, view.published().size()).filter(view.cells()::isHidden).count();
  }

  /** What could not be closed. */
  private static List<Problem> problems(
      ReaderView view, List<Narrow> refused, int mustBeLeft, CountWords words) {
    String allowed = "at least " + mustBeLeft + " values that it may have";
    List<Problem> problems = new ArrayList<>();
    for (Narrow narrow : refused) {
      problems.add(
          new Problem(
              "a hidden count of people follows from what is shown, whatever is hidden besides",
              where(view, narrow.cell(), words),
              "fewer values are left by " + narrow.relation(),
              allowed,
              ACTION));
    }
    return problems;
  }

  private static String where(ReaderView view, int cell, CountWords words) {
    return cell < view.keys().size() ? words.of(view.keys().get(cell)) : words.of(view.rest(cell));
  }
}
