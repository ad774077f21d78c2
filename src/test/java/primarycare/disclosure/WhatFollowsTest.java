package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;

/** How much follows where nothing is hidden for others. */
class WhatFollowsTest {

  private static final CountKey ALL = ofAll();
  private static final DisclosureRule INTERNAL = DisclosureRule.named("internal");

  private static FewCounts sexes(long female, long male) {
    return new FewCounts()
        .count(ALL, female + male)
        .count(ALL.withSex(0), female)
        .count(ALL.withSex(1), male)
        .count(ALL.withSex(Shape.NO_SEX), 0);
  }

  private static WhatFollows follows(DisclosureRule rule, FewCounts counts) {
    return WhatFollows.of(rule, counts.known(ReleaseView.sight(rule), List.of()));
  }

  @Test
  void ofExactCountsAHiddenOneFollowsExactly() {
    assertThat(follows(INTERNAL, sexes(3, 27))).isEqualTo(new WhatFollows("internal", 4, 1, 1, 1));
  }

  @Test
  void twoHiddenOnesOfOneSumHaveFewValues() {
    assertThat(follows(INTERNAL, sexes(2, 3))).isEqualTo(new WhatFollows("internal", 4, 2, 0, 2));
  }

  /** All is 28 to 32, and men are 23 to 27. */
  @Test
  void ofRoundedCountsItHasMoreValues() {
    assertThat(follows(DisclosureRule.HES_ECDS_2018, sexes(4, 26)))
        .isEqualTo(new WhatFollows("hes-ecds-2018", 4, 1, 0, 0));
  }

  @Test
  void ofAnExactReleaseNothingIsHidden() {
    assertThat(follows(DisclosureRule.EXACT, sexes(3, 27)))
        .isEqualTo(new WhatFollows("exact", 4, 0, 0, 0));
  }

  /** What no table has is not hidden by any. */
  @Test
  void whatIsLeftOfAWholeIsNotCounted() {
    assertThat(follows(INTERNAL, new FewCounts().count(ALL, 30).count(ALL.withSex(1), 28)))
        .isEqualTo(new WhatFollows("internal", 2, 0, 0, 0));
  }
}
