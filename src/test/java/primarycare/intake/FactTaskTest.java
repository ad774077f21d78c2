package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How files of the store are shared among tasks. */
class FactTaskTest {

  private static final long MEGABYTE = 1 << 20;

  private static List<StoredPart> parts(long... bytes) {
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> new StoredPart("ae_attendance", "e" + i, false, "part-" + i, bytes[i]))
        .toList();
  }

  private static List<Long> bytes(List<ArrayList<StoredPart>> shares) {
    return shares.stream().map(s -> s.stream().mapToLong(StoredPart::bytes).sum()).toList();
  }

  @Test
  void givesEachTaskAboutAsMuch() {
    List<ArrayList<StoredPart>> shares = FactTask.shares(parts(1, 9, 5, 2, 3), 2);

    assertThat(bytes(shares)).containsExactlyInAnyOrder(10L, 10L);
    assertThat(shares.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(parts(1, 9, 5, 2, 3));
  }

  @Test
  void makesMoreSharesOfMoreThanATaskHolds() {
    long[] large = IntStream.range(0, 20).mapToLong(i -> 12 * MEGABYTE).toArray();

    List<ArrayList<StoredPart>> shares = FactTask.shares(parts(large), 2);

    assertThat(shares).hasSize(16);
    assertThat(bytes(shares)).allMatch(size -> size <= 24 * MEGABYTE);
  }

  @Test
  void makesNoShareOfNothing() {
    assertThat(FactTask.shares(parts(7), 8)).hasSize(1);
  }
}
