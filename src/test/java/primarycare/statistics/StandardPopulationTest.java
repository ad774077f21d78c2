package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The European Standard Population among the reference data. */
class StandardPopulationTest {

  static final String POPULATION = "/reference/european-standard-population.json";

  @Test
  void hasAWeightForEachQuinaryBandAnd100000People() throws IOException {
    List<Integer> people = numbers(POPULATION, "/people");
    assertThat(people.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
    assertThat(numbers(POPULATION, "/from"))
        .hasSameSizeAs(people)
        .isEqualTo(numbers("/reference/age-bands.json", "/schemes/0/from"));
  }

  /** The numbers of an array among the reference data. */
  static List<Integer> numbers(String resource, String pointer) throws IOException {
    try (InputStream in = StandardPopulationTest.class.getResourceAsStream(resource)) {
      JsonNode array = new ObjectMapper().readTree(in).at(pointer);
      return IntStream.range(0, array.size()).mapToObj(i -> array.get(i).intValue()).toList();
    }
  }
}
