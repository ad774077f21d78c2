package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SparkPathTest {

  private static final URI ODD = Path.of("/data/NHS - LLR/[3] {x} 100%20").toUri();

  @Test
  void readsEachSignOfAPatternAsItself() {
    assertThat(SparkPath.toRead(ODD)).isEqualTo("file:/data/NHS - LLR/\\[3\\] \\{x\\} 100%20");
    assertThat(SparkPath.literal("a*b?c\\d")).isEqualTo("a\\*b\\?c\\\\d");
  }

  @Test
  void leavesAPlainPlaceAsItIs() {
    assertThat(SparkPath.toRead(URI.create("hdfs://node:9000/store/part-0.parquet")))
        .isEqualTo("hdfs://node:9000/store/part-0.parquet");
  }

  @Test
  void knowsAPatternByItsSigns() {
    assertThat(SparkPath.isPattern("lists/*.csv")).isTrue();
    assertThat(SparkPath.isPattern("lists/{a,b}.csv")).isTrue();
    assertThat(SparkPath.isPattern("lists/July 2026.csv")).isFalse();
  }
}
