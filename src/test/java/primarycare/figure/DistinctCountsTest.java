package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistinctCountsTest {

  private static final CountKey ALL = CountKey.ofAll("attendances", "all", "all", 0, 0);

  private static List<Count> distinct(Count... counts) {
    return new DistinctCounts().add(Stream.of(counts)).all();
  }

  @Test
  void hasCountsOfTheSamePeopleOnce() {
    assertThat(distinct(Count.of(7, ALL), Count.of(7, ALL), Count.of(7, ALL.withSex(1))))
        .extracting(Count::key)
        .containsExactly(ALL, ALL.withSex(1));
  }

  @Test
  void refusesTwoNumbersOfTheSamePeopleWithoutSayingThem() {
    assertThatIllegalStateException()
        .isThrownBy(() -> distinct(Count.of(71, ALL), Count.of(72, ALL)))
        .withMessageStartingWith("two counts of the same people: CountKey[what=attendances, ")
        .withMessageNotContainingAny("71", "72");
  }

  @Test
  void refusesOneNumberAmongMoreAndFewerPeople() {
    assertThatIllegalStateException()
        .isThrownBy(() -> distinct(Count.of(71, ALL), Count.of(71, ALL).among(72)))
        .withMessageStartingWith("two counts of the same people: CountKey[what=attendances, ")
        .withMessageNotContainingAny("71", "72");
    assertThat(distinct(Count.of(7, ALL).among(9), Count.of(7, ALL).among(9))).hasSize(1);
  }

  @Test
  void refusesACountThatDoesNotSayWhomItCounts() {
    assertThatIllegalStateException()
        .isThrownBy(() -> distinct(Count.of(71, ALL), Count.of(72)))
        .withMessage("a count of people does not say whom it counts");
  }

  @Test
  void leavesOutThoseThatStandAlone() {
    assertThat(distinct(Count.alone(71), Count.of(3, ALL), Count.alone(72)))
        .extracting(Count::key)
        .containsExactly(ALL);
  }

  @Test
  void tellsFiguresFromWhatIsAskedForBesides() {
    Count figure = Count.of(7, ALL);
    Count asked = Count.of(3, ALL.withSex(1));
    DistinctCounts counts =
        new DistinctCounts()
            .add(Stream.of(figure, asked))
            .figures(Stream.of(figure, figure, Count.alone(71)));
    assertThat(counts.figures()).extracting(Count::key).containsExactly(ALL);
    assertThat(counts.all()).extracting(Count::key).containsExactly(ALL, ALL.withSex(1));
  }

  @Test
  void isAFigureThatIsOneInAnyPart() {
    Count one = Count.of(7, ALL);
    DistinctCounts part = new DistinctCounts().add(Stream.of(one)).figures(Stream.of(one));
    DistinctCounts all = new DistinctCounts().add(Stream.of(one)).add(part);
    assertThat(all.all()).hasSize(1);
    assertThat(all.figures()).extracting(Count::key).containsExactly(ALL);
    assertThatIllegalStateException()
        .isThrownBy(() -> new DistinctCounts().add(Stream.of(Count.of(8, ALL))).add(part));
  }
}
