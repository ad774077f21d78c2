package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import primarycare.layout.Cell;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Deprivation and care homes: plausible, and as the sources take them. */
class SampleExplanationsTest {

  private static final Set<String> WITH_A_CARE_HOME =
      Set.of("Y99006", "Y99014", "Y99022", "Y99030", "Y99038");

  @Test
  void writesNothingThatTheRulesOfTheSourcesRefuse() {
    requireRead("practice_deprivation", ExplanationFiles.DEPRIVATION, 40, false);
    requireRead("practice_care_home", ExplanationFiles.CARE_HOMES, 39, true);
  }

  @Test
  void givesDeprivedPracticesMoreAttendances() {
    Map<String, Double> scores =
        records(ExplanationFiles.DEPRIVATION).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Double.parseDouble(row.get(3))));
    assertThat(scores.values()).allMatch(score -> score >= 6 && score <= 50);
    Area area = Eldermere.area(1, 40);
    double most = mean(area, scores, 0.7, 1);
    double fewest = mean(area, scores, 0, 0.3);
    assertThat(most).isGreaterThan(fewest + 10);
  }

  @Test
  void hasManyResidentsWhereThereIsACareHome() {
    Map<String, Long> residents =
        records(ExplanationFiles.CARE_HOMES).stream()
            .filter(row -> row.get(2).matches("\\d+"))
            .collect(Collectors.toMap(row -> row.get(0), row -> Long.parseLong(row.get(2))));
    long least = WITH_A_CARE_HOME.stream().mapToLong(residents::get).min().orElseThrow();
    assertThat(least).isGreaterThan(10);
    assertThat(residents).doesNotContainKeys("Y99034", "Y99008").hasSize(38);
    assertThat(residents.values().stream().filter(number -> number < least)).hasSizeGreaterThan(25);
  }

  private static double mean(Area area, Map<String, Double> scores, double from, double to) {
    return area.practices().stream()
        .filter(p -> AttendanceMonth.place(p, 1) >= from && AttendanceMonth.place(p, 1) <= to)
        .mapToDouble(p -> scores.get(p.code()))
        .average()
        .orElseThrow();
  }

  private static void requireRead(String name, String file, int rows, boolean mayBeMissing) {
    Source source = Sources.named(name);
    List<List<String>> records = records(file);
    assertThat(records).hasSize(rows);
    List<String> header = SampleQuarter.header(file).stream().map(String::toLowerCase).toList();
    for (List<String> row : records) {
      for (int i = 0; i < row.size(); i++) {
        Cell cell = source.field(header.get(i)).read(row.get(i));
        assertThat(cell).as(header.get(i)).isNotInstanceOf(Cell.Broken.class);
        assertThat(mayBeMissing || cell instanceof Cell.Value).as(header.get(i)).isTrue();
      }
    }
  }
}
