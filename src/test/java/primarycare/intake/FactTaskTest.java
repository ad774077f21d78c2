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

  private static List<ArrayList<StoredPart>> units(long... bytes) {
    return FactTask.units(parts(bytes), false);
  }

  private static List<Long> bytes(List<ArrayList<ArrayList<StoredPart>>> shares) {
    return shares.stream()
        .map(share -> share.stream().flatMap(List::stream).mapToLong(StoredPart::bytes).sum())
        .toList();
  }

  @Test
  void keepsTheFilesOfAnEntryTogetherWhereAskedTo() {
    List<StoredPart> parts =
        List.of(
            new StoredPart("a", "e1", true, "one", 1),
            new StoredPart("a", "e2", false, "two", 1),
            new StoredPart("a", "e1", false, "three", 1),
            new StoredPart("b", "e3", true, "four", 1));

    assertThat(FactTask.units(parts, true))
        .extracting(unit -> unit.stream().map(StoredPart::path).toList())
        .as("an entry without totals is left out")
        .containsExactly(List.of("one", "three"), List.of("four"));
    assertThat(FactTask.units(parts, false)).hasSize(4);
  }

  @Test
  void givesEachTaskAboutAsMuch() {
    List<ArrayList<ArrayList<StoredPart>>> shares = FactTask.shares(units(1, 9, 5, 2, 3), 2);

    assertThat(bytes(shares)).containsExactlyInAnyOrder(10L, 10L);
    assertThat(shares.stream().flatMap(List::stream).flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(parts(1, 9, 5, 2, 3));
  }

  @Test
  void makesMoreSharesOfMoreThanATaskHolds() {
    long[] large = IntStream.range(0, 20).mapToLong(i -> 12 * MEGABYTE).toArray();

    List<ArrayList<ArrayList<StoredPart>>> shares = FactTask.shares(units(large), 2);

    assertThat(shares).hasSize(16);
    assertThat(bytes(shares)).allMatch(size -> size <= 24 * MEGABYTE);
  }

  @Test
  void makesNoShareOfNothing() {
    assertThat(FactTask.shares(units(7), 8)).hasSize(1);
  }
}
