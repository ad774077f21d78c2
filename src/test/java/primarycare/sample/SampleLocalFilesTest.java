package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.header;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** The small files of the sample: each cell can be read, and their figures can be. */
class SampleLocalFilesTest {

  @ParameterizedTest
  @CsvSource({
    "vacancies,vacancies",
    "hubs,hub_activity",
    "workforce-long-run,workforce_long_run",
    "consultations,consultations",
    "nhs111,nhs111_activity",
    "survey,patient_survey",
    "england-attendances,reference_attendance",
  })
  void canBeReadCellByCell(String file, String name) {
    Source source = Sources.named(name);
    Header header = new Header(header("local/" + file + ".csv"));
    Layout layout = header.match(source).orElseThrow();
    assertThat(header.unused(layout)).isEmpty();
    assertThat(records("local/" + file + ".csv")).isNotEmpty();
    header
        .positions(layout.headers())
        .forEach(
            (column, i) -> {
              Field field = source.field(column);
              records("local/" + file + ".csv")
                  .forEach(
                      row ->
                          assertThat(field.read(row.get(i)))
                              .isNotInstanceOf(primarycare.layout.Cell.Broken.class));
            });
  }

  @Test
  void answersAndAbandonsNoMoreCallsThanWereOffered() {
    assertThat(records("local/nhs111.csv"))
        .allSatisfy(row -> assertThat(at(row, 2)).isEqualTo(at(row, 3) + at(row, 4)));
  }

  @Test
  void hasNoMorePositiveResponsesThanResponsesAndOneOfTooFew() {
    List<List<String>> rows = records("local/survey.csv");
    assertThat(rows).allSatisfy(row -> assertThat(at(row, 4)).isBetween(0L, at(row, 3)));
    assertThat(rows.stream().filter(row -> at(row, 3) < 10).map(row -> row.get(2)).distinct())
        .containsExactly("Y99023");
  }

  @Test
  void booksAsManySlotsAsCameAndDidNotAndFewerThanAreOffered() {
    List<List<String>> rows = records("local/hubs.csv");
    assertThat(slots(rows, "booked"))
        .isEqualTo(slots(rows, "attended") + slots(rows, "did not attend"))
        .isLessThan(slots(rows, "offered"));
  }

  private static long slots(List<List<String>> rows, String status) {
    ToLongFunction<List<String>> count = row -> at(row, 5);
    return rows.stream().filter(row -> row.get(4).equals(status)).mapToLong(count).sum();
  }

  private static long at(List<String> row, int column) {
    return Long.parseLong(row.get(column));
  }
}
