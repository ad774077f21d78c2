package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlockTest {

  @Property(tries = 200)
  void givesBackEachNumberInOrderWithItsCount(@ForAll long[] numbers) {
    Map<Long, Long> counted =
        Arrays.stream(numbers)
            .boxed()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

    assertThat(read(Block.of(numbers.clone(), numbers.length)))
        .isEqualTo(
            counted.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
  }

  @Test
  void passesFromTheLeastNumberToTheLargest() {
    assertThat(read(block(Long.MAX_VALUE, Long.MIN_VALUE, 0, Long.MAX_VALUE)))
        .containsExactly(List.of(Long.MIN_VALUE, 1L), List.of(0L, 1L), List.of(Long.MAX_VALUE, 2L));
  }

  @Test
  void takesOnlySoManyOfTheNumbers() {
    assertThat(read(Block.of(new long[] {3, 1, 2}, 2)))
        .containsExactly(List.of(1L, 1L), List.of(3L, 1L));
    assertThat(read(block())).isEmpty();
  }

  @Test
  void saysOfHowManyNumbersItIs() {
    assertThat(Block.size(block(5, 5, 7, Long.MIN_VALUE))).isEqualTo(4);
    assertThat(Block.size(block())).isZero();
  }

  @Test
  void isAsSmallAsWhatLiesClose() {
    assertThat(block(1000, 1001, 1001, 1127)).hasSize(2 + 1 + 1 + 1 + 1 + 1);
    assertThat(block(0, 128)).hasSize(1 + 1 + 2 + 1);
  }

  private static byte[] block(long... numbers) {
    return Block.of(numbers, numbers.length);
  }

  private static List<List<Long>> read(byte[] block) {
    List<List<Long>> read = new ArrayList<>();
    Block.read(block, (number, count) -> read.add(List.of(number, count)));
    return read;
  }
}
