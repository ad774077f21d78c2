package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DimensionTest {

  @ParameterizedTest
  @EnumSource
  void sortsByNumberAsByLabel(Dimension dimension) {
    assertThat(dimension.labels()).isSorted().startsWith("all");
  }
}
