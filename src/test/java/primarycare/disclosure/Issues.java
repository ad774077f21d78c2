package primarycare.disclosure;

import java.util.List;
import java.util.stream.Stream;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.job.Month;

/** Releases after one another, as tests tell them. */
final class Issues {

  /** 1 to 4 are hidden and the rest is exact, and five values must be left. */
  static final DisclosureRule RULE =
      new DisclosureRule("plain", "Plain.", "tests", true, 5, 1, 5, true);

  static final CountWords JULY = new CountWords(List.of(new Month(2026, 7)));

  private Issues() {}

  /** A release that is closed as if it were the first. */
  static SeenRelease naive(ReaderView view) {
    return after(view);
  }

  /** A release that is closed after others. */
  static SeenRelease after(ReaderView view, SeenRelease... earlier) {
    return closed(view, JULY, earlier).seen();
  }

  static LedgerEntry closed(ReaderView view, CountWords words, SeenRelease... earlier) {
    return ClosedRelease.closed(RULE, view, words, known(view, words, earlier))
        .ledger()
        .orElseThrow();
  }

  /** A release that is shown as the rule alone has it. */
  static SeenRelease asItIs(ReaderView view, CountWords words) {
    return new SeenView(view, new MonthNumbers(words.months())).of("as it is", FewCounts.PLAIN);
  }

  /** Which hidden counts somebody works out who has all of these releases. */
  static List<String> found(SeenRelease... releases) {
    ReaderView nothing = new ReaderView(sight(releases), List.of());
    EarlierCounts all = known(nothing, JULY, releases);
    all.joined().hide();
    return new Attack(nothing.relations(), new Limits(5, 200, 1000))
        .run().narrow().stream().map(narrow -> all.where(narrow.cell(), JULY)).toList();
  }

  private static Sight sight(SeenRelease... releases) {
    return Stream.of(releases).map(SeenRelease::sight).findFirst().orElseThrow();
  }

  private static EarlierCounts known(ReaderView view, CountWords words, SeenRelease... releases) {
    EarlierCounts earlier = new EarlierCounts(view, words, "this");
    Stream.of(releases).forEach(earlier::with);
    return earlier;
  }
}
