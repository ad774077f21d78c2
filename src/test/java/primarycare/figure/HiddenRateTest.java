package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HiddenRateTest {

  private static HiddenRate of(long events, double patients) {
    return HiddenRate.of(1000, Count.of(events), patients);
  }

  @Test
  void comparesByItsOwnLimitsOfACountOfEvents() {
    HiddenRate thirty = of(30, 1000);

    assertThat(thirty.comparedWith(of(31, 1000))).isEqualTo("similar");
    assertThat(thirty.comparedWith(of(3, 1000))).isEqualTo("higher");
    assertThat(thirty.comparedWith(of(90, 1000))).isEqualTo("lower");
    assertThat(thirty.comparedWith(HiddenRate.ofPublic(20.2))).isEqualTo("higher");
    assertThat(thirty.comparedWith(HiddenRate.ofPublic(20.3))).isEqualTo("similar");
  }

  @Test
  void comparesAPublicFigureByItselfForItIsNoSample() {
    assertThat(HiddenRate.ofPublic(0.5).comparedWith(HiddenRate.ofPublic(0.5)))
        .isEqualTo("similar");
    assertThat(HiddenRate.ofPublic(0.5).comparedWith(HiddenRate.ofPublic(0.51))).isEqualTo("lower");
    assertThat(HiddenRate.ofPublic(0.5).comparedWith(HiddenRate.ofPublic(0.4))).isEqualTo("higher");
  }

  @Test
  void comparesNothingWithoutAValue() {
    assertThat(of(30, 0).comparedWith(of(30, 1000))).isNull();
    assertThat(of(30, 1000).comparedWith(of(30, 0))).isNull();
    assertThat(HiddenRate.of(1000, Count.of(30), null).comparedWith(of(30, 1000))).isNull();
    assertThat(of(30, 1000).comparedWith(HiddenRate.ofPublic(null))).isNull();
  }

  @Test
  void putsThoseWithAValueInGroups() {
    List<HiddenRate> rates =
        DoubleStream.of(5, 1, 4, 4, 2, 0).mapToObj(patients -> of(1, patients)).toList();

    assertThat(HiddenRate.groups(5, rates)).containsExactly(1L, 5L, 2L, 2L, 4L, null);
    assertThat(HiddenRate.groups(6, rates)).containsOnlyNulls();
  }

  @Test
  void tellsNoNumber() {
    assertThat(of(30, 1000)).hasToString("a rate of people");
  }
}
