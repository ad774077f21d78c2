package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountedTest {

  private final Counted counted = new Counted();

  @Test
  void showsNothingOfACountAndKeepsIt() {
    Shown three = counted.show(Count.of(3));
    Shown alsoThree = counted.show(Count.of(4));

    assertThat(three.value()).isNull();
    assertThat(three).as("so that equal counts cannot be told apart").isEqualTo(alsoThree);
    assertThat(counted.taken(three)).isEqualTo(3);
    assertThat(counted.taken(alsoThree)).isEqualTo(4);
  }

  @Test
  void givesACountToEachColumnAndRowThatShowsIt() {
    Shown shown = counted.show(Count.of(3));

    assertThat(counted.taken(shown)).isEqualTo(3);
    assertThat(counted.taken(shown)).isEqualTo(3);
    assertThat(counted.taken(Shown.NOT_AVAILABLE)).isNull();
  }

  @Test
  void givesACountThatIsNobodysAsItIs() {
    assertThat(counted.taken(Shown.ofPublic(17))).isEqualTo(17);
    assertThat(Shown.ofPublic(0)).isEqualTo(new Shown(0L, Shown.Status.EXACT));
  }

  @Test
  void findsTheCountsOfWhatARowShows() {
    Shown three = counted.show(Count.of(3));
    Shown four = counted.show(Count.of(4));
    assertThat(counted.counts(Stream.of(four, Shown.NOT_AVAILABLE, Shown.ofPublic(17), three)))
        .containsExactly(Count.of(4), Count.of(3));
    assertThatIllegalStateException()
        .isThrownBy(() -> new Counted().counts(Stream.of(three)).toList());
  }

  @Test
  void refusesWhatIsShownOfACountThatItDidNotTake() {
    Shown elsewhere = new Counted().show(Count.of(3));

    assertThatIllegalStateException().isThrownBy(() -> counted.taken(elsewhere));
  }

  @Test
  void showsNothingOfWhatIsNotKnown() {
    assertThat(counted.show(Count.of(3), false)).isSameAs(Shown.NOT_AVAILABLE);
    assertThat(counted.taken(counted.show(Count.of(3), true))).isEqualTo(3);
  }

  @Test
  void aCountSaysNothingOfHowManyThereAre() {
    assertThat(Count.of(17)).hasToString("a count of people");
    assertThat(Count.of(1).plus(Count.of(2))).isEqualTo(Count.of(3));
    assertThat(Count.of(0).isZero()).isTrue();
    assertThat(Count.of(1).isZero()).isFalse();
  }
}
