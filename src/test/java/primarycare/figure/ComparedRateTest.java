package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ComparedRateTest {

  private static final double MARGIN = 2;

  private static ComparedRate of(long events, double patients) {
    return ComparedRate.of(1000, Shown.ofPublic(events), patients);
  }

  @Test
  void comparesByItsOwnLimitsOfACountOfEvents() {
    ComparedRate thirty = of(30, 1000);

    assertThat(thirty.comparedWith(of(31, 1000), MARGIN)).isEqualTo("similar");
    assertThat(thirty.comparedWith(of(3, 1000), MARGIN)).isEqualTo("higher");
    assertThat(thirty.comparedWith(of(90, 1000), MARGIN)).isEqualTo("lower");
    assertThat(thirty.comparedWith(ComparedRate.ofPublic(20.2), MARGIN)).isEqualTo("higher");
    assertThat(thirty.comparedWith(ComparedRate.ofPublic(20.3), MARGIN)).isEqualTo("similar");
  }

  @Test
  void comparesAPublicFigureByAMarginForItIsNoSample() {
    ComparedRate half = ComparedRate.ofPublic(0.5);

    assertThat(half.comparedWith(ComparedRate.ofPublic(0.5), MARGIN)).isEqualTo("similar");
    assertThat(half.comparedWith(ComparedRate.ofPublic(0.505), MARGIN)).isEqualTo("similar");
    assertThat(half.comparedWith(ComparedRate.ofPublic(0.505), 0)).isEqualTo("lower");
    assertThat(half.comparedWith(ComparedRate.ofPublic(0.52), MARGIN)).isEqualTo("lower");
    assertThat(half.comparedWith(ComparedRate.ofPublic(0.4), MARGIN)).isEqualTo("higher");
    assertThat(ComparedRate.NONE.comparedWith(half, MARGIN)).isNull();
  }

  @Test
  void comparesNothingWithoutAValue() {
    assertThat(of(30, 0).comparedWith(of(30, 1000), MARGIN)).isNull();
    assertThat(of(30, 1000).comparedWith(of(30, 0), MARGIN)).isNull();
    assertThat(ComparedRate.of(1000, Shown.ofPublic(30), null).comparedWith(of(30, 1000), MARGIN))
        .isNull();
    assertThat(of(30, 1000).comparedWith(ComparedRate.ofPublic(null), MARGIN)).isNull();
  }

  @Test
  void putsThoseWithAValueInGroups() {
    List<ComparedRate> rates =
        DoubleStream.of(5, 1, 4, 4, 2, 0).mapToObj(patients -> of(1, patients)).toList();

    assertThat(ComparedRate.groups(5, rates)).containsExactly(1L, 5L, 2L, 2L, 4L, null);
    assertThat(ComparedRate.groups(6, rates)).containsOnlyNulls();
  }

  @Test
  void comparesNothingThatIsHiddenAndGivesItNoPlace() {
    ComparedRate hidden =
        ComparedRate.of(1000, new Shown(null, Shown.Status.SUPPRESSED), (Double) 1000.0);

    assertThat(hidden.comparedWith(of(30, 1000), MARGIN)).isNull();
    assertThat(of(30, 1000).comparedWith(hidden, MARGIN)).isNull();
    assertThat(ComparedRate.groups(1, List.of(hidden, of(30, 1000)))).containsExactly(null, 1L);
  }
}
