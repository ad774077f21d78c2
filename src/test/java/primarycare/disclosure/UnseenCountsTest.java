package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static primarycare.disclosure.FewCounts.OLD;
import static primarycare.disclosure.FewCounts.PLAIN;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.MapEntry;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.dossier.Counting;
import primarycare.dossier.Shape;
import primarycare.fact.Signs;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.organisation.Said;

/** What no table has, and a reader adds up all the same, one sum after the other. */
class UnseenCountsTest {

  static final List<List<Ages>> SCHEMES = List.of(List.of(YOUNG, OLD, Ages.NOT_KNOWN));
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final LocalDate AUGUST = JULY.plusMonths(1);
  private static final CountKey ALL = ofAll();
  private static final CountKey MALE = ALL.withSex(0);
  private static final CountKey FEMALE = ALL.withSex(1);

  /** U1 has two practices in July, and one of them in August. */
  private static Scope scope(LocalDate... months) {
    Said said =
        new Said()
            .area("04C")
            .mapped(List.of(JULY, AUGUST), "C82001", "U1", "04C")
            .mapped(List.of(JULY), "C82002", "U1", "04C")
            .mapped(List.of(AUGUST), "C82002", "U2", "04C");
    return Issues.scope(said, List.of(), months);
  }

  private static KnownAreas areas(ReaderView view) {
    return new KnownAreas(view, scope(JULY, AUGUST));
  }

  static void unseen(ReaderView view) {
    new UnseenCounts(view, areas(view)).add();
  }

  private static CountKey month(CountKey key, int month) {
    return key.withMonths(month, month);
  }

  /** Who shows the sign adds up over ages, and so do those who do not. */
  @Test
  void thoseWithoutASignAddUpOverAges() {
    CountKey timed = ALL.withWhat(sign(Signs.WITH_TIME));
    CountKey shown = ALL.withWhat(Counting.WITH_WHAT_THEY_SHOW);
    FewCounts few =
        new FewCounts()
            .count(ALL, 40)
            .count(timed, 31)
            .count(shown.withAges(YOUNG), 20)
            .count(timed.withAges(YOUNG), 17)
            .count(shown.withAges(OLD), 20)
            .count(timed.withAges(OLD), 14);
    CountKey without = KnownSums.without(timed);
    ReaderView view = few.view(PLAIN);
    unseen(view);
    assertThat(exact(view))
        .containsExactly(
            entry(without, 9L),
            entry(without.withAges(YOUNG), 3L),
            entry(without.withAges(OLD), 6L));
    new KnownSums(view).add();
    new KnownAges(view, SCHEMES).add();
    assertThat(FewCounts.whys(view)).filteredOn("ages"::equals).hasSize(3);
    assertThat(view.cells().size()).isEqualTo(view.keys().size());
  }

  /** Of 12 whose status is known 4 left and 5 were streamed. */
  @Test
  void thoseWhoShowNeitherOfTwoSignsThatAreApart() {
    CountKey status = ALL.withWhat(sign(Signs.WITH_STATUS));
    CountKey left = ALL.withWhat(sign(Signs.LEFT));
    CountKey streamed = ALL.withWhat(sign(Signs.STREAMED));
    ReaderView view =
        new FewCounts().count(status, 12).count(left, 4).count(streamed, 5).view(PLAIN);
    unseen(view);
    assertThat(exact(view))
        .containsExactly(entry(KnownSums.none(status, List.of(left, streamed)), 3L));
    new KnownSums(view).add();
    assertThat(view.cells().size()).isEqualTo(view.keys().size());
  }

  private static String sign(Signs sign) {
    return Counting.of(Shape.COUNTED.indexOf(sign));
  }

  private static List<MapEntry<CountKey, Long>> exact(ReaderView view) {
    return view.keys().stream()
        .skip(view.published().size())
        .map(key -> entry(key, view.exact(key)))
        .toList();
  }

  /** Of two months C82001 is U1's in both, and what it leaves is of C82002. */
  @Test
  void practicesOfAnAreaThatAreNotThereAllTheTimeAddUpOverSexes() {
    CountKey pcn = of("pcn", "U1").withMonths(0, 1);
    CountKey practice = of("practice", "C82001").withMonths(0, 1);
    FewCounts few =
        new FewCounts()
            .count(pcn, 40)
            .count(practice, 25)
            .count(pcn.withSex(0), 18)
            .count(practice.withSex(0), 9)
            .count(pcn.withSex(1), 22)
            .count(practice.withSex(1), 16);
    ReaderView view = few.view(PLAIN);
    unseen(view);
    assertThat(exact(view)).extracting(MapEntry::getValue).containsExactly(15L, 9L, 6L);
    new KnownSums(view).add();
    areas(view).add();
    assertThat(FewCounts.whys(view)).filteredOn("sexes"::equals).hasSize(3);
    assertThat(view.cells().size()).isEqualTo(view.keys().size());
  }

  /** Else releases whose calendars begin in other months would not be joined there. */
  @Test
  void practicesOfAnAreaThatAreLeftHaveOneKeyWhateverTheCalendar() {
    assertThat(left(scope(AUGUST), 0))
        .isEqualTo(left(scope(JULY, AUGUST), 1))
        .hasSize(1)
        .allMatch(key -> key.areaCode().equals("U2, 2026-08"));
  }

  /** As a later release has them: practices of U2 that are not C82002. */
  private static List<CountKey> left(Scope scope, int month) {
    CountKey pcn = month(of("pcn", "U2"), month);
    CountKey practice = month(of("practice", "C82002"), month);
    ReaderView view = new FewCounts().count(pcn, 20).count(practice, 12).view(PLAIN);
    new UnseenCounts(view, new KnownAreas(view, scope)).add();
    return new SeenView(view, scope)
        .of("id", PLAIN, 1).counts().stream()
            .filter(count -> count.how() == SeenCount.How.UNSEEN)
            .map(SeenCount::key)
            .toList();
  }

  @Test
  void areNoneWherePartsAreNotOneLeftOrNobodyIs() {
    ReaderView view =
        new FewCounts()
            .count(ALL, 20)
            .count(MALE, 9)
            .count(ALL.withAges(YOUNG), 20)
            .count(MALE.withAges(YOUNG), 9)
            .count(FEMALE.withAges(YOUNG), 11)
            .view(PLAIN);
    unseen(view);
    assertThat(view.keys()).isEqualTo(view.published());
  }

  @Test
  void areNoneOfPeopleWhoMayBeInSeveralMonthsAndDepartments() {
    CountKey people = ALL.withWhat(Counting.PEOPLE);
    FewCounts few =
        new FewCounts().count(people.withMonths(0, 2), 30).count(people.withMonths(1, 3), 30);
    few.count(month(people, 0), 12);
    IntStream.range(1, Shape.GROUPS)
        .forEach(group -> few.count(people.withMonths(0, 2).withDepartment(group), 5));
    ReaderView view = few.view(PLAIN);
    unseen(view);
    assertThat(view.keys()).isEqualTo(view.published());
  }

  @Test
  void areNoneOfYearsWhoseOwnMonthsTheReleaseHasNot() {
    ReaderView view =
        new FewCounts().count(ALL.withMonths(0, 2), 30).count(ALL.withMonths(1, 3), 30).view(PLAIN);
    unseen(view);
    assertThat(view.keys()).isEqualTo(view.published());
  }

  @Test
  void comeBeforeWhatIsLeftOfOneWhole() {
    ReaderView view = new FewCounts().count(ALL, 20).count(MALE, 9).view(PLAIN);
    view.whole("sexes", ALL, List.of(MALE));
    assertThatIllegalStateException().isThrownBy(() -> view.unseen(FEMALE, 11));
  }
}
