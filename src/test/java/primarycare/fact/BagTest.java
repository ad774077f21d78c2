package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagTest {

  @Test
  void holdsMoreThanItHadRoomForAtFirst() {
    Bag bag = new Bag();
    for (long number = 100; number > 0; number--) {
      bag.add(number);
    }

    assertThat(Block.size(bag.block())).isEqualTo(100);
    assertThat(read(bag)).hasSize(100).startsWith("1x1", "2x1").endsWith("100x1");
  }

  @Test
  void countsEqualNumbers() {
    Bag bag = new Bag();
    bag.add(7, 3);
    bag.add(5, 0);
    bag.add(7);

    assertThat(Block.size(bag.block())).isEqualTo(4);
    assertThat(read(bag)).containsExactly("7x4");
    assertThat(read(new Bag())).isEmpty();
  }

  private static List<String> read(Bag bag) {
    List<String> read = new ArrayList<>();
    Block.read(bag.block(), (number, count) -> read.add(number + "x" + count));
    return read;
  }
}
