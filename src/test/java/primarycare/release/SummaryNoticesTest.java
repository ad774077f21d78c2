package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a summary says that a person should know of the inputs. */
class SummaryNoticesTest {

  private static final List<String> MANY =
      IntStream.range(0, 14).mapToObj(i -> "sentence " + i).toList();

  @Test
  void tellsEachInALineOfItsOwn() {
    assertThat(Summary.notices(MANY.subList(0, 2)))
        .containsExactly("notice      sentence 0", "notice      sentence 1");
    assertThat(Summary.notices(List.of())).isEmpty();
  }

  @Test
  void endsAVeryLongTaleWithItsPlace() {
    assertThat(Summary.notices(MANY))
        .hasSize(13)
        .endsWith("notice      sentence 11", "notice      2 more, listed in manifest.json");
  }
}
