package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Closed;
import primarycare.disclosure.attack.Closing;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.disclosure.earlier.SeenReleases;
import primarycare.figure.CountKey;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Protection;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;
import primarycare.table.run.DisclosureAudit;

/**
 * What may be shown of the counts of a release, when all of them together have been attacked.
 *
 * @param protection what tables ask
 * @param counts how many there are
 * @param hiddenFirst those that the rule hides
 * @param hiddenSecond those that are hidden for them, or because an earlier release hid them
 * @param narrow of these last, to which relations together leave too few values, whatever is hidden
 *     besides: none of them is small
 * @param unsettled hidden ones of which it was not found out
 * @param rounds how often all of it was looked at
 * @param audit what is shown of the figures of tables; nothing where nobody asks
 * @param ledger what the store keeps of it; empty where it is not for publication
 */
public record ClosedRelease(
    Protection protection,
    long counts,
    long hiddenFirst,
    long hiddenSecond,
    long narrow,
    long unsettled,
    long rounds,
    List<DisclosureAudit> audit,
    Optional<LedgerEntry> ledger) {

  private static final String FEWER =
      "publish fewer tables or cells by the keys publish and cells of the job";

  /** Of hundreds the first tell enough. */
  private static final int MOST_TOLD = 10;

  private static final String OR_REPORT = ", or report this";

  private static final String NOBODY_HAS_EARLIER =
      "; where nobody outside has an earlier release of this store, name an empty folder as its"
          + " store";

  /**
   * @param ledger of the store, which only releases for publication are closed with
   * @param id of the inputs, job and code
   * @throws Refusal of kind CHECK where a count stays hidden from nobody, whatever is hidden
   *     besides, and of kind JOB where the ledger is damaged
   */
  public static ClosedRelease of(
      DisclosureRule rule,
      List<PublishedTable> tables,
      ReferenceModel model,
      SeenReleases ledger,
      String id) {
    if (rule.mustBeLeft() == 0) {
      return new ClosedRelease(rule, 0, 0, 0, 0, 0, 0, List.of(), Optional.empty());
    }
    Map<String, DistinctCounts> counts = new LinkedHashMap<>();
    tables.forEach(table -> counts.put(table.spec().name(), table.counts(model)));
    Scope scope = Scope.of(model);
    EarlierReleases earlier =
        rule.forPublication() ? EarlierReleases.of(ledger) : EarlierReleases.none();
    ReaderView view = ReleaseView.of(rule, counts.values(), scope, earlier);
    EarlierCounts known = new EarlierCounts(view, scope, id).with(earlier);
    return closed(rule, view, scope.words(), known).audited(counts);
  }

  /**
   * @param earlier what is known from earlier releases of the counts of the view
   */
  static ClosedRelease closed(
      DisclosureRule rule, ReaderView view, CountWords words, EarlierCounts earlier) {
    int mustBeLeft = rule.mustBeLeft();
    Set<CountKey> first = hidden(view);
    earlier.hide(mustBeLeft);
    Closed closed = new Closing(view.relations(), Limits.ofRelease(mustBeLeft)).closeRelease();
    List<Narrow> refused = refused(closed, view.cells()::isHiddenSecond);
    Refusal.ifAny(Refusal.Kind.CHECK, problems(refused, mustBeLeft, words, earlier));
    Set<CountKey> second = hidden(view);
    second.removeAll(first);
    Optional<LedgerEntry> entry =
        rule.forPublication()
            ? Optional.of(earlier.entry(ReleaseView.sight(rule), closed.rounds()))
            : Optional.empty();
    return new ClosedRelease(
        new ClosedRule(rule, Set.copyOf(second), withheld(view)),
        view.published().size(),
        first.size(),
        second.size(),
        closed.left().size(),
        closed.unsettled().length,
        entry.map(of -> of.seen().rounds()).orElse((long) closed.rounds()),
        List.of(),
        entry);
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
        ShownCounts.audit(tables, protection, rounds),
        ledger);
  }

  /** What must not be published: not what is hidden for others, which is not small. */
  static List<Narrow> refused(Closed closed, IntPredicate isForOthers) {
    return closed.left().stream()
        .filter(narrow -> !narrow.isTogether() || !isForOthers.test(narrow.cell()))
        .toList();
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
                + " others; of %,d of these too few values are left by several relations together,"
                + " and of %,d suppressed ones that was not found out",
            counts,
            hiddenFirst,
            hiddenSecond,
            narrow,
            unsettled)
        + ledger.map(LedgerEntry::inWords).orElse("");
  }

  static Set<CountKey> hidden(ReaderView view) {
    return IntStream.range(0, view.published().size())
        .filter(view.cells()::isHidden)
        .mapToObj(view.keys()::get)
        .collect(Collectors.toCollection(HashSet::new));
  }

  static Set<CountKey> withheld(ReaderView view) {
    return IntStream.range(0, view.published().size())
        .filter(cell -> !view.cells().isHidden(cell) && !view.cells().isShown(cell))
        .mapToObj(view.keys()::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What could not be closed. */
  private static List<Problem> problems(
      List<Narrow> refused, int mustBeLeft, CountWords words, EarlierCounts earlier) {
    String allowed = "at least " + mustBeLeft + " values that it may have";
    String action = FEWER + (earlier.joined().hasEarlier() ? NOBODY_HAS_EARLIER : OR_REPORT);
    List<Problem> problems = new ArrayList<>();
    for (Narrow narrow : refused.subList(0, Math.min(MOST_TOLD, refused.size()))) {
      problems.add(
          new Problem(
              "a hidden count of people follows from what is shown, whatever is hidden besides",
              earlier.where(narrow.cell(), words),
              "fewer values are left by " + narrow.relation(),
              allowed,
              action));
    }
    if (refused.size() > MOST_TOLD) {
      problems.add(
          new Problem(
              "more hidden counts follow from what is shown",
              "the release",
              String.format(Locale.ROOT, "%,d more", refused.size() - MOST_TOLD),
              allowed,
              action));
    }
    return problems;
  }
}
