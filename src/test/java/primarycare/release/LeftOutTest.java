package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  @Test
  void breaksLongListsOfTablesBetweenNames() {
    Map<String, List<String>> tables = new TreeMap<>();
    IntStream.range(10, 40).forEach(i -> tables.put("table_number_" + i, List.of("a", "b")));
    List<String> lines = LeftOut.lines(tables);
    assertThat(lines).hasSizeBetween(3, 6).allMatch(line -> line.length() <= 108);
    assertThat(lines.get(0)).startsWith("without a and b: table_number_10, table_number_11,");
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  table_number_"));
    assertThat(String.join(" ", lines)).contains(tables.keySet());
  }

  @Test
  void keepsApartWhatLacksOtherThings() {
    Map<String, List<String>> tables = new TreeMap<>();
    tables.put("one", List.of("a"));
    tables.put("two", List.of("a", "b"));
    tables.put("three", List.of("a"));
    assertThat(LeftOut.lines(tables))
        .containsExactly("without a: one, three", "without a and b: two");
    assertThat(LeftOut.lines(Map.of())).isEmpty();
  }
}
