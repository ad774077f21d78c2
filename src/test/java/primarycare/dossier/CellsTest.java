package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.layout.AgeBands;

class CellsTest {

  private static final Shape SHAPE =
      new Shape(1, List.of(new AgeBands("two", "", "", "", List.of(0, 50))));
  private static final int FIRST = 0;
  private static final int LAST = SHAPE.size() - 1;

  private static Cells cells() {
    Cells cells = new Cells(SHAPE);
    cells.add(FIRST, 3);
    cells.add(LAST, 5);
    return cells;
  }

  @Test
  void addsCountsUp() {
    Cells cells = cells();
    cells.add(LAST, 7);

    assertThat(cells.of(FIRST)).isEqualTo(3);
    assertThat(cells.of(LAST)).isEqualTo(12);
    assertThat(cells.of(1)).isZero();
  }

  @Test
  void tellsACountOf0FromNone() {
    Cells cells = new Cells(SHAPE);
    cells.add(1, 0);

    assertThat(cells.isEmpty()).isFalse();
    assertThat(cells.has(1)).isTrue();
    assertThat(cells.has(2)).isFalse();
    assertThat(new Cells(SHAPE).isEmpty()).isTrue();
  }

  @Test
  void packsTheCellsThatAreThere() {
    Cells cells = cells();
    cells.add(1, 0);
    Cells both = cells();
    both.add(cells.packed());

    assertThat(both.of(FIRST)).isEqualTo(6);
    assertThat(both.of(LAST)).isEqualTo(10);
    assertThat(both.has(1)).isTrue();
    assertThat(both.has(2)).isFalse();
    assertThat(new Cells(SHAPE).packed()).isEmpty();
  }

  @Test
  void packsCountsBelow0() {
    Cells cells = new Cells(SHAPE);
    cells.add(FIRST, -3);
    Cells both = cells();
    both.add(cells.packed());

    assertThat(both.of(FIRST)).isZero();
  }

  @Test
  void isAsNewWhenItIsCleared() {
    Cells cells = cells();
    cells.clear();

    assertThat(cells.isEmpty()).isTrue();
    assertThat(cells.of(FIRST)).isZero();
    assertThat(cells.of(LAST)).isZero();
  }
}
