package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The European Standard Population among the reference data. */
class StandardPopulationTest {

  private static final String POPULATION = "/reference/european-standard-population.json";

  @Test
  void hasAWeightForEachQuinaryBandAnd100000People() throws IOException {
    List<Integer> people = numbers(POPULATION, "/people");
    assertThat(people.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
    assertThat(numbers(POPULATION, "/from"))
        .hasSameSizeAs(people)
        .isEqualTo(numbers("/reference/age-bands.json", "/schemes/0/from"));
  }

  @Test
  void isThatOfTheVectors() throws IOException {
    Golden.of("esp2013.csv", Golden.frame("esp2013.csv", "ageband", "upper"))
        .cell("esp2013", at(numbers(POPULATION, "/people")))
        .cell("lower", at(numbers(POPULATION, "/from")))
        .holds(38);
  }

  /** The bands of the vectors' own rates, but those of the year 1976, have these weights. */
  @Test
  void isThatOfTheVectorsRates() throws IOException {
    List<Integer> people = numbers(POPULATION, "/people");
    List<Row> strata =
        Golden.frame("dsr_input.csv", "area", "ageband")
            .filter("area <> 'testdata_1976'")
            .collectAsList();
    assertThat(strata).hasSize(57);
    for (Row stratum : strata) {
      int band = ((Double) stratum.getAs("band_no")).intValue();
      assertThat((Double) stratum.getAs("stdpop")).isEqualTo(people.get(band - 1).doubleValue());
    }
  }

  private static Column at(List<Integer> numbers) {
    int[] array = numbers.stream().mapToInt(Integer::intValue).toArray();
    return get(lit(array), floor(col("band_no").minus(1)));
  }

  private static List<Integer> numbers(String resource, String pointer) throws IOException {
    try (InputStream in = StandardPopulationTest.class.getResourceAsStream(resource)) {
      JsonNode array = new ObjectMapper().readTree(in).at(pointer);
      return IntStream.range(0, array.size()).mapToObj(i -> array.get(i).intValue()).toList();
    }
  }
}
