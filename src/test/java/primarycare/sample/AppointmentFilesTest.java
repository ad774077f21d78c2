package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

class AppointmentFilesTest {

  static final String JULY = "appointments/Practice_Level_Crosstab_July_2026.csv";

  private static final int COUNT = AppointmentFiles.HEADER.indexOf("COUNT_OF_APPOINTMENTS");
  private static final int STATUS = AppointmentFiles.HEADER.indexOf("APPT_STATUS");

  @Test
  void canBeReadCellByCell() {
    Source source = Sources.named("appointments");
    Header header = new Header(SampleQuarter.header(JULY));
    Layout layout = header.match(source).orElseThrow();
    header
        .positions(layout.headers())
        .forEach(
            (column, i) -> {
              Field field = source.field(column);
              assertThat(records(JULY))
                  .allSatisfy(
                      row -> assertThat(field.read(row.get(i))).isInstanceOf(Cell.Value.class));
            });
  }

  @Test
  void hasEveryPracticeButOne() {
    assertThat(records(JULY).stream().map(row -> row.get(1)).distinct())
        .hasSize(39)
        .doesNotContain("Y99034");
  }

  @Test
  void seesFewerPatientsWhereCareHomesAre() {
    Area area = Eldermere.area(1, 40);
    Map<String, Double> attended =
        records(JULY).stream()
            .filter(row -> row.get(STATUS).equals("Attended"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get(1),
                    Collectors.summingDouble(row -> Double.parseDouble(row.get(COUNT)))));
    assertThat(rate(area, attended, true)).isBetween(0.1, 0.8 * rate(area, attended, false));
  }

  private static double rate(Area area, Map<String, Double> attended, boolean careHome) {
    List<Practice> practices =
        IntStream.range(0, area.practices().size())
            .filter(i -> Stories.hasCareHome(i) == careHome)
            .mapToObj(area.practices()::get)
            .filter(practice -> attended.containsKey(practice.code()))
            .toList();
    return practices.stream().mapToDouble(practice -> attended.get(practice.code())).sum()
        / practices.stream().mapToDouble(Practice::size).sum();
  }
}
