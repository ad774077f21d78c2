package primarycare.statistics;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** The European Standard Population against the vectors. */
class GoldenStandardPopulation {

  @Test
  void isThatOfTheVectors() throws IOException {
    List<Integer> people = numbers("/people");
    List<Integer> from = numbers("/from");
    Golden.of("esp2013.csv", Golden.lines("esp2013.csv"))
        .cell("esp2013", line -> people.get(band(line)))
        .cell("lower", line -> from.get(band(line)))
        .holds(38);
  }

  /** The bands of the vectors' own rates, but those of the year 1976, have these weights. */
  @Test
  void isThatOfTheVectorsRates() throws IOException {
    List<Integer> people = numbers("/people");
    List<Line> lines =
        Golden.lines("dsr_input.csv").stream()
            .filter(line -> !line.is("area", "testdata_1976"))
            .toList();
    Golden.of("dsr_input.csv", lines).cell("stdpop", line -> people.get(band(line))).holds(57);
  }

  private static List<Integer> numbers(String pointer) throws IOException {
    return StandardPopulationTest.numbers(StandardPopulationTest.POPULATION, pointer);
  }

  private static int band(Line line) {
    return (int) line.number("band_no") - 1;
  }
}
