package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;
import primarycare.support.Shared;

/**
 * A&amp;E attendances at ages 0 to 4 as Fingertips publishes them: England's from exact counts,
 * those of PCNs and practices from counts that are rounded to 5.
 */
class UnderFivesTest {

  private static final double SEVEN_DECIMALS = 5e-8;
  private static final double FIVE_DECIMALS = 5.0001e-6;
  private static final Predicate<Line> NETWORK = line -> line.word("Area Type").startsWith("PCN");

  @Test
  void reproducesEnglandsRateAndLimitsFromItsCountAndDenominator() {
    List<Line> england =
        lines(line -> line.is("Area Type", "England") && line.word("Category") == null);
    assertThat(england).as("three sexes in two years").hasSize(6);
    assertThat(england)
        .filteredOn(line -> line.number("Count") == 2_332_838)
        .singleElement()
        .matches(line -> line.number("Denominator") == 3_059_096);
    assertThat(astray(england, x -> x, "Value", SEVEN_DECIMALS)).isZero();
    assertThat(astray(england, Poisson.P95::lower, "Lower CI 95.0 limit", SEVEN_DECIMALS)).isZero();
    assertThat(astray(england, Poisson.P95::upper, "Upper CI 95.0 limit", SEVEN_DECIMALS)).isZero();
  }

  @Test
  void reproducesTheRatesOfNetworksAndPracticesToTheRoundingOfTheFile() {
    List<Line> networks = lines(NETWORK);
    assertThat(networks).hasSize(1191);
    assertThat(astray(networks, x -> x, "Value", FIVE_DECIMALS)).isZero();
    List<Line> practices = lines(line -> line.is("Area Type", "GPs") && line.word("Value") != null);
    assertThat(practices).as("one of 6,343 is suppressed").hasSize(6342);
    assertThat(astray(practices, x -> x, "Value", FIVE_DECIMALS)).isZero();
  }

  @Test
  void wouldTellARateOfOneAttendanceMore() {
    assertThat(astray(lines(NETWORK), x -> x + 1, "Value", FIVE_DECIMALS)).isEqualTo(1191);
  }

  /** How many lines have another figure than the file, or none. */
  private static long astray(
      List<Line> lines, DoubleUnaryOperator events, String published, double most) {
    return lines.stream()
        .filter(
            line -> {
              double count = events.applyAsDouble(line.number("Count"));
              double rate = Ratio.of(count, line.number("Denominator"), 1000);
              return !(Math.abs(rate - line.number(published)) <= most);
            })
        .count();
  }

  private static List<Line> lines(Predicate<Line> which) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(Shared.file("real/ae/practice-under5-2021-22.csv"))) {
      return reader.stream().map(Line::new).filter(which).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
