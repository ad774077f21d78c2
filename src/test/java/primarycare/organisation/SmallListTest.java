package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallListTest {

  @Test
  void isOneOfFewerThan750PatientsOnAverage() {
    assertThat(SmallList.is(749L, 1)).isTrue();
    assertThat(SmallList.is(750L, 1)).isFalse();
    assertThat(SmallList.is(12 * 750L - 1, 12)).isTrue();
    assertThat(SmallList.is(12 * 750L, 12)).isFalse();
  }

  @Test
  void isNoneWhereThereIsNoList() {
    assertThat(SmallList.is(null, 1)).isFalse();
  }
}
