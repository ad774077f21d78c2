package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Relations that the exact counts do not obey are refused, by their key and without a count. */
class RelationsTest {

  private final Cells cells = new Cells(Releases.PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int[] counts = Releases.counts(cells, 3, 4, 7);

  @Test
  void aWholeThatIsNotTheSumOfItsParts() {
    relations.whole("all", counts[2], counts[0], counts[1]);
    assertThatThrownBy(() -> relations.whole("all", counts[1], counts[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the counts do not obey: all");
    assertThat(relations.size()).isEqualTo(1);
    assertThat(relations.key(0)).isEqualTo("all");
  }

  @Test
  void aPartThatIsMoreThanItsWhole() {
    relations.atMost("part", counts[0], counts[1]);
    assertThatThrownBy(() -> relations.atMost("part", counts[1], counts[0]))
        .hasMessage("the counts do not obey: part");
  }

  @Test
  void aCellTwiceOrNumbersThatCouldOverflow() {
    assertThatThrownBy(() -> zero(new int[] {0, 0}, 1, -1)).hasMessageContaining("each cell once");
    assertThatThrownBy(() -> zero(new int[] {0, 1}, 0, 0)).hasMessageContaining("each cell once");
    assertThatThrownBy(() -> zero(new int[] {0, 1}, Integer.MAX_VALUE, Integer.MIN_VALUE))
        .hasMessageContaining("small numbers");
  }

  @Test
  void cellsAndRelationsFindEachOther() {
    relations.whole("all", counts[2], counts[0], counts[1]).atMost("part", counts[0], counts[2]);
    Links links = relations.links();
    assertThat(links.relations()).isEqualTo(2);
    assertThat(links.relation[links.term(counts[0], 1)]).isEqualTo(1);
    assertThat(links.endOf(counts[1]) - links.firstOf(counts[1])).isEqualTo(1);
    assertThat(links.isAtMost(1)).isTrue();
    assertThatThrownBy(() -> links.term(counts[1], 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private void zero(int[] of, int... times) {
    relations.zero("zero", of, times);
  }
}
