package primarycare.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Month;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

/** Releases after one another, as tests tell them. */
final class Issues {

  /** 1 to 4 are hidden and the rest is exact, and five values must be left. */
  static final DisclosureRule RULE =
      new DisclosureRule("plain", "Plain.", "tests", true, 5, 1, 5, true);

  static final Scope JULY = scope(new Month(2026, 7));

  private Issues() {}

  /** Of some months, and of areas whose practices nobody knows. */
  static Scope scope(Month... months) {
    Calendar none = new Calendar(List.of(), List.of(), List.of());
    return new Scope(
        new MonthNumbers(List.of(months)), new AreaMembers(none, List.of()), List.of());
  }

  /** Of the practices that maps of some days give to areas. */
  static Scope scope(Said said, List<List<Ages>> schemes, LocalDate... days) {
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(days), new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    return new Scope(
        new MonthNumbers(calendar.entries().stream().map(Calendar.Entry::month).toList()),
        new AreaMembers(calendar, Placement.of(said.history(), calendar)),
        schemes);
  }

  /** A release that is closed as if it were the first. */
  static SeenRelease naive(ReaderView view) {
    return after(view);
  }

  /** A release that is closed after others. */
  static SeenRelease after(ReaderView view, SeenRelease... earlier) {
    return closed(view, JULY, earlier).seen();
  }

  static LedgerEntry closed(ReaderView view, Scope scope, SeenRelease... earlier) {
    return closed(view, scope, EarlierReleases.of(earlier));
  }

  static LedgerEntry closed(ReaderView view, Scope scope, EarlierReleases earlier) {
    EarlierCounts known = new EarlierCounts(view, scope, "this").with(earlier);
    return ClosedRelease.closed(RULE, view, scope.words(), known).ledger().orElseThrow();
  }

  /** A release that is shown as the rule alone has it. */
  static SeenRelease asItIs(ReaderView view, Scope scope) {
    return new SeenView(view, scope).of("as it is", FewCounts.PLAIN, 1);
  }

  /** Which hidden counts somebody works out who has all of these releases. */
  static List<String> found(SeenRelease... releases) {
    return found(JULY, releases);
  }

  /**
   * @param scope which practices areas have now
   */
  static List<String> found(Scope scope, SeenRelease... releases) {
    EarlierReleases earlier = EarlierReleases.of(releases);
    ReaderView nothing = ReleaseView.of(sight(releases), List.of(), scope, earlier);
    EarlierCounts all = new EarlierCounts(nothing, scope, "this").with(earlier);
    all.joined().hide();
    return new Attack(nothing.relations(), new Limits(5, 200, 1000))
        .run().narrow().stream().map(narrow -> all.where(narrow.cell(), scope.words())).toList();
  }

  /** A release with what everybody knows, closed after others. */
  static SeenRelease after(FewCounts counts, Scope scope, SeenRelease... releases) {
    EarlierReleases earlier = EarlierReleases.of(releases);
    return closed(ReleaseView.of(FewCounts.PLAIN, counts.all(), scope, earlier), scope, earlier)
        .seen();
  }

  private static Sight sight(SeenRelease... releases) {
    return Stream.of(releases).map(SeenRelease::sight).findFirst().orElseThrow();
  }
}
