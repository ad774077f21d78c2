package primarycare.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

  @Test
  void comparesMedians() {
    List<Side> ours = List.of(side(9), side(3), side(4));
    List<Side> theirs = List.of(side(1), side(3));
    assertThat(Benchmark.median(ours, Side::work)).isEqualTo(4);
    assertThat(Benchmark.median(theirs, Side::work)).isEqualTo(2);
    assertThat(Benchmark.lines(ours, theirs).get(1)).contains("4.0", "2.0").endsWith("2.00");
  }

  @Test
  void readsWhatASideSaysAndFailsWhereItSaysNothing() {
    assertThat(Side.read("log\nside 12 records, 3.250 s\n", 5, 100))
        .isEqualTo(new Side(12, 3.25, 5, 100));
    assertThatIllegalStateException().isThrownBy(() -> Side.read("no such file", 5, 100));
  }

  private static Side side(double work) {
    return new Side(1, work, work, 100);
  }
}
