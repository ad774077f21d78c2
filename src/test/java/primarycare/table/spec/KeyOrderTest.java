package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

  @Test
  void goesColumnByColumnTextsByTheirBytesAndWhatIsEmptyFirst() {
    List<Object> none = Arrays.asList("Z", null);
    List<Object> one = List.of("Z", 1L);
    List<Object> two = List.of("Z", 2L);
    List<Object> small = List.of("b", 1L);
    List<Object> accent = List.of("é", 1L);
    assertThat(Stream.of(accent, two, small, one, none).sorted(KeyOrder.BY_COLUMN))
        .containsExactly(none, one, two, small, accent);
    assertThat(KeyOrder.BY_COLUMN.compare(none, Arrays.asList("Z", null))).isZero();
  }
}
