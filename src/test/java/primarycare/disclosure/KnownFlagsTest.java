package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.ofAll;
import static primarycare.disclosure.FewCounts.whys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;

/** What follows from attendances of which no count tells, but a flag or a figure. */
class KnownFlagsTest {

  private static final CountKey ALL = ofAll();

  @ParameterizedTest
  @ValueSource(
      strings = {
        Counting.OF_THE_UNLISTED,
        Counting.BY_WEIGHT,
        Counting.BEYOND_LISTS,
        Counting.OF_REFERENCE
      })
  void someAreAtMostAllAndAllWhereTheyAreAsMany(String what) {
    FewCounts few = new FewCounts().count(ALL, 30).count(ALL.withWhat(what), 28);
    FewCounts all = new FewCounts().count(ALL, 30).count(ALL.withWhat(what), 30);
    assertThat(whys(few.known())).containsExactly(what);
    assertThat(whys(all.known())).containsExactly(what, what);
  }

  @Test
  void attendancesWithAKeyAreAtMostTheirSquares() {
    FewCounts few =
        new FewCounts()
            .count(ALL.withWhat(Counting.WITH_KEY), 3)
            .count(ALL.withWhat(Counting.SQUARES), 5);
    assertThat(whys(few.known())).containsExactly(Counting.SQUARES);
  }

  @Test
  void anAgeAndSexOfPracticesOfReferenceIsWhatTheOthersLeave() {
    CountKey reference = ALL.withWhat(Counting.OF_REFERENCE);
    CountKey men = reference.withSex(1).withAges(YOUNG);
    FewCounts few =
        new FewCounts()
            .count(reference, 30)
            .count(reference.withSex(0).withAges(YOUNG), 28)
            .count(men, 2);
    assertThat(found(few.known())).containsExactly(men);
  }
}
