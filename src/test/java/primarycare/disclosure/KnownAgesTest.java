package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.OLD;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/** What follows from the counts of ages, as a reader adds them up. */
class KnownAgesTest {

  private static final CountKey ALL = ofAll();

  @Test
  void anAgeIsWhatTheOthersLeave() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(ALL.withAges(YOUNG), 28)
            .count(ALL.withAges(OLD), 2)
            .count(ALL.withAges(Ages.NOT_KNOWN), 0);
    assertThat(found(few.known())).containsExactly(ALL.withAges(OLD));
  }

  /** 0-4 and 5-17 beside 0-17. */
  @Test
  void aBandIsWhatAnotherSchemeLeaves() {
    Ages child = new Ages(0, 4);
    Ages school = new Ages(5, 17);
    FewCounts few =
        new FewCounts()
            .count(ALL.withAges(YOUNG), 28)
            .count(ALL.withAges(child), 26)
            .count(ALL.withAges(school), 2);
    ReaderView view =
        few.known(FewCounts.PLAIN, List.of(List.of(YOUNG, OLD), List.of(child, school, OLD)));
    assertThat(found(view)).containsExactly(ALL.withAges(school));
  }
}
