package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainRowsTest {

  @Test
  void cutsRowsIntoPartsByTheirNumberAlone() {
    int some = PlainRows.OF_A_PART + 1;

    List<List<Object[]>> parts = PlainRows.parts(Collections.nCopies(some, new Object[] {1L}));

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0)).hasSize(PlainRows.OF_A_PART);
    assertThat(parts.get(1)).hasSize(1);
    assertThat(PlainRows.parts(List.of())).isEmpty();
  }
}
