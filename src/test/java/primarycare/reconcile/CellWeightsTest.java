package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellWeightsTest {

  @Test
  void weighsACellAlikeWhateverRowsComeBeforeIt() {
    List<List<Object>> cells = new ArrayList<>();
    for (String sex : new String[] {"all", "female", "", null}) {
      for (long order = 1; order <= 200; order++) {
        cells.add(Arrays.asList(sex, order));
      }
    }
    Map<List<Object>, Long> once = weights(cells);
    Collections.shuffle(cells, new Random(1));

    assertThat(weights(cells)).isEqualTo(once);
    assertThat(once.values()).doesNotHaveDuplicates().allMatch(weight -> weight % 2 != 0);
  }

  @Test
  void tellsWhereAValueEnds() {
    CellWeights weights = new CellWeights();
    List<Object> one = List.of("a", "bc");
    List<Object> other = List.of("ab", "c");

    assertThat(weights.of(one::get, 0, 1)).isNotEqualTo(weights.of(other::get, 0, 1));
  }

  private static Map<List<Object>, Long> weights(List<List<Object>> cells) {
    CellWeights weights = new CellWeights();
    Map<List<Object>, Long> all = new HashMap<>();
    cells.forEach(cell -> all.put(cell, weights.of(cell::get, 0, 1)));
    return all;
  }
}
