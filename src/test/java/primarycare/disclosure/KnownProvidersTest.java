package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.PLAIN;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import org.junit.jupiter.api.Test;
import primarycare.figure.CountKey;
import primarycare.model.Providers;

/** What follows from the attendances of areas at providers. */
class KnownProvidersTest {

  private static final CountKey ALL = ofAll();
  private static final CountKey PROVIDER = of(Providers.TYPE, "RWE");
  private static final CountKey AT_RWE = ALL.withPart(Providers.part("RWE"));
  private static final CountKey WITHOUT =
      of("", "unknown_practice").withPart(Providers.part("RWE"));

  @Test
  void aProviderIsWhatTheOthersLeaveOfAnArea() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(AT_RWE, 28)
            .count(ALL.withPart(Providers.part("RGN")), 2);
    assertThat(found(few.known())).containsExactly(ALL.withPart(Providers.part("RGN")));
  }

  @Test
  void thoseWithoutAPracticeAreWhatTheAreaLeavesOfAProvider() {
    FewCounts few =
        new FewCounts()
            .count(PROVIDER, 30)
            .count(AT_RWE, 28)
            .count(WITHOUT, 2)
            .count(WITHOUT.withArea("", "registered_elsewhere"), 0);
    assertThat(found(few.known())).containsExactly(WITHOUT);
  }

  /** Of providers there are months alone: their sum stands beside the year of an area. */
  @Test
  void aYearOfAProviderIsItsMonths() {
    ReaderView view =
        new FewCounts()
            .count(PROVIDER.withMonths(0, 0), 20)
            .count(PROVIDER.withMonths(1, 1), 18)
            .count(AT_RWE.withMonths(0, 1), 35)
            .count(WITHOUT.withMonths(0, 1), 3)
            .view(PLAIN);
    UnseenCountsTest.unseen(view);
    assertThat(view.exact(PROVIDER.withMonths(0, 1))).isEqualTo(38);
    new KnownSums(view).add();
    assertThat(FewCounts.whys(view)).contains("registrations", "months");
  }

  @Test
  void aYearOfWhichAProviderLacksAMonthIsNotAdded() {
    ReaderView view =
        new FewCounts()
            .count(PROVIDER.withMonths(0, 0), 20)
            .count(AT_RWE.withMonths(0, 1), 35)
            .view(PLAIN);
    UnseenCountsTest.unseen(view);
    assertThat(view.has(PROVIDER.withMonths(0, 1))).isFalse();
  }
}
