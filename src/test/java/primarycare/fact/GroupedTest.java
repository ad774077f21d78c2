package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class GroupedTest {

  private static <R> List<R> made(
      BiFunction<Character, Iterator<String>, Iterator<R>> make, String... all) {
    List<R> made = new ArrayList<>();
    new Grouped<>(List.of(all).iterator(), (String one) -> one.charAt(0), make)
        .forEachRemaining(made::add);
    return made;
  }

  private static Iterator<String> joined(char key, Iterator<String> group) {
    StringBuilder all = new StringBuilder(key + ":");
    group.forEachRemaining(one -> all.append(' ').append(one));
    return List.of(all.toString()).iterator();
  }

  @Test
  void makesSomethingOfEachGroup() {
    assertThat(made(GroupedTest::joined, "a1", "a2", "b1", "c1", "c2"))
        .containsExactly("a: a1 a2", "b: b1", "c: c1 c2");
    assertThat(made(GroupedTest::joined)).isEmpty();
  }

  @Test
  void makesSeveralThingsOrNoneOfAGroup() {
    assertThat(
            made(
                (key, group) -> {
                  List<String> all = new ArrayList<>();
                  group.forEachRemaining(all::add);
                  return key == 'b' ? all.iterator() : List.<String>of().iterator();
                },
                "a1",
                "b1",
                "b2",
                "c1"))
        .containsExactly("b1", "b2");
  }

  @Test
  void takesElementsOnlyAsTheyAreRead() {
    List<String> all = new ArrayList<>(List.of("a1", "b1"));
    Iterator<String> read = all.iterator();
    Iterator<String> grouped = new Grouped<>(read, (String one) -> one.charAt(0), this::first);

    assertThat(grouped.next()).isEqualTo("a1");
    assertThat(grouped.hasNext()).isTrue();
    assertThat(grouped.next()).isEqualTo("b1");
    assertThat(grouped.hasNext()).isFalse();
  }

  private Iterator<String> first(char key, Iterator<String> group) {
    return List.of(group.next()).iterator();
  }

  @Test
  void hasNothingAfterTheLast() {
    Iterator<String> grouped =
        new Grouped<>(List.of("a1").iterator(), (String one) -> one.charAt(0), this::first);
    grouped.next();

    assertThatThrownBy(grouped::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(
            () ->
                made(
                    (key, group) -> {
                      group.next();
                      return List.of(group.next()).iterator();
                    },
                    "a1",
                    "b1"))
        .as("nor has a group")
        .isInstanceOf(NoSuchElementException.class);
  }
}
