package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToldShareTest {

  /** 125 of 475 of those who tell are 26.3%, and 0.26% of all. */
  @Test
  void aShareOfAFewWhoTellIsNoShareOfAll() {
    ToldShare share = of(125, 475, 48_000, 50);
    assertThat(share.share()).isNull();
    assertThat(share.least()).isEqualTo(125 / 48_000.0);
    assertThat(share.most()).isCloseTo(1 - 350 / 48_000.0, within(1e-12));
  }

  @Test
  void theShareOfThoseWhoTellLiesBetweenItsBounds() {
    ToldShare share = of(30, 60, 80, 50);
    assertThat(share).isEqualTo(new ToldShare(0.5, 30 / 80.0, 50 / 80.0));
  }

  @Test
  void whereAllTellTheBoundsAreTheShare() {
    assertThat(of(1, 4, 4, 100)).isEqualTo(new ToldShare(0.25, 0.25, 0.25));
  }

  @Test
  void theLeastPartThatMustTellIsEnough() {
    assertThat(of(1, 2, 4, 50).share()).isEqualTo(0.5);
    assertThat(of(1, 2, 4, 50.1).share()).isNull();
  }

  @Test
  void ofWhatIsNotShownNothingFollows() {
    Shown hidden = new Shown(null, Shown.Status.SUPPRESSED);
    assertThat(ToldShare.of(hidden, Shown.ofPublic(50), Shown.ofPublic(60), 50))
        .isEqualTo(new ToldShare(null, null, null));
    assertThat(ToldShare.of(Shown.ofPublic(0), hidden, Shown.ofPublic(60), 50))
        .isEqualTo(new ToldShare(null, 0.0, null));
    assertThat(ToldShare.of(Shown.ofPublic(0), Shown.ofPublic(9), hidden, 50))
        .isEqualTo(new ToldShare(null, null, null));
  }

  private static ToldShare of(long sign, long told, long all, double leastPercent) {
    return ToldShare.of(
        Shown.ofPublic(sign), Shown.ofPublic(told), Shown.ofPublic(all), leastPercent);
  }
}
