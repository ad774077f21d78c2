package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Inequality.Group;
import primarycare.statistics.Inequality.Part;

class InequalityTest {

  private static final Group[] FIFTHS = {
    new Group(1, 300, 1000),
    new Group(2, 260, 1100),
    new Group(3, 220, 900),
    new Group(4, 210, 1000),
    new Group(5, 150, 1000)
  };

  /** Value by the normal equations of weighted least squares, limits worked out by hand. */
  @Test
  void fitsALineByWeightOfPopulation() {
    Figures.agree(
        indexes(FIFTHS),
        163.08154077038526,
        116.62329429972543,
        209.53978724104508,
        2.1134944598527183,
        1.6813488503047187,
        2.6567115033971582);
  }

  @Test
  void givesTheSameBitsInAnyOrderOfGroups() {
    Group[] turned = {FIFTHS[4], FIFTHS[2], FIFTHS[0], FIFTHS[3], FIFTHS[1]};
    assertThat(indexes(turned)).isEqualTo(indexes(FIFTHS));
  }

  @Test
  void findsNoInequalityWhereRatesAreEqual() {
    double[] indexes = indexes(new Group(1, 10, 100), new Group(2, 20, 200), new Group(3, 30, 300));
    assertThat(indexes[0]).isEqualTo(0.0, within(1e-9));
    assertThat(indexes[3]).isEqualTo(1.0, within(1e-9));
  }

  @Test
  void isBelowNoughtWhereTheLeastDeprivedAttendMore() {
    assertThat(indexes(new Group(1, 10, 100), new Group(2, 20, 100), new Group(3, 30, 100))[0])
        .isNegative();
  }

  @Test
  void isNoneWhereACountIsWithheldOrTooFewGroupsHavePeople() {
    Figures.none(indexes(new Group(1, 10, 100), new Group(2, NONE, 100), new Group(3, 30, 100)));
    Figures.none(indexes(new Group(1, 10, 100), new Group(2, 20, 100)));
    Figures.none(
        indexes(
            new Group(1, 10, 100),
            new Group(2, 20, 100),
            new Group(3, 0, 0),
            new Group(4, 0, NONE)));
  }

  @Test
  void leavesOutGroupsWithoutPeople() {
    Group[] more =
        Stream.concat(Arrays.stream(FIFTHS), Stream.of(new Group(6, 7, 0), new Group(7, 0, NONE)))
            .toArray(Group[]::new);
    assertThat(indexes(more)).isEqualTo(indexes(FIFTHS));
  }

  /** The fitted line ends on 0 exactly, which nothing is divided by. */
  @Test
  void hasNoRelativeIndexWhereAFittedEndIsNought() {
    double[] falling = indexes(of128(1, 2), of128(2, 5), of128(3, 1), of128(4, 0));
    double[] rising = indexes(of128(1, 0), of128(2, 1), of128(3, 5), of128(4, 2));
    List<Group> groups = List.of(of128(1, 2), of128(2, 5), of128(3, 1), of128(4, 0));
    Figures.none(Inequality.of(groups).relative(), Inequality.of(groups).logVariance());
    assertThat(falling[0]).isEqualTo(31.25);
    assertThat(rising[0]).isEqualTo(-31.25);
    Figures.none(Arrays.copyOfRange(falling, 3, 6));
    Figures.none(Arrays.copyOfRange(rising, 3, 6));
  }

  private static Group of128(double order, double events) {
    return new Group(order, events, 128);
  }

  @Test
  void hasNoRelativeIndexWhereAFittedEndIsNotAboveNought() {
    double[] steep = indexes(new Group(1, 100, 100), new Group(2, 0, 100), new Group(3, 0, 100));
    double[] turned = indexes(new Group(1, 0, 100), new Group(2, 0, 100), new Group(3, 100, 100));
    for (double[] indexes : List.of(steep, turned)) {
      assertThat(Arrays.copyOf(indexes, 3)).doesNotContain(NONE);
      Figures.none(Arrays.copyOfRange(indexes, 3, 6));
    }
  }

  private static double[] indexes(Group... groups) {
    Inequality fitted = Inequality.of(List.of(groups));
    return DoubleStream.concat(
            Stream.of(Part.values()).mapToDouble(part -> fitted.slope(part, 1000)),
            Stream.of(Part.values()).mapToDouble(fitted::relative))
        .toArray();
  }
}
