package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;

/** The European Standard Population against the vectors. */
class GoldenStandardPopulation {

  @Test
  void isThatOfTheVectors() throws IOException {
    Golden.of("esp2013.csv", Golden.frame("esp2013.csv", "ageband", "upper"))
        .cell(
            "esp2013",
            at(StandardPopulationTest.numbers(StandardPopulationTest.POPULATION, "/people")))
        .cell(
            "lower", at(StandardPopulationTest.numbers(StandardPopulationTest.POPULATION, "/from")))
        .holds(38);
  }

  /** The bands of the vectors' own rates, but those of the year 1976, have these weights. */
  @Test
  void isThatOfTheVectorsRates() throws IOException {
    Golden.of(
            "dsr_input.csv",
            Golden.frame("dsr_input.csv", "area", "ageband").filter("area <> 'testdata_1976'"))
        .cell(
            "stdpop",
            at(StandardPopulationTest.numbers(StandardPopulationTest.POPULATION, "/people")))
        .holds(57);
  }

  private static Column at(List<Integer> numbers) {
    int[] array = numbers.stream().mapToInt(Integer::intValue).toArray();
    return get(lit(array), floor(col("band_no").minus(1)));
  }
}
