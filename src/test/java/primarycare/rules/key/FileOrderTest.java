package primarycare.rules.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.intake.InputFile;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.support.Entries;

/** Which of two files is the later one, never by what their bytes hash to. */
class FileOrderTest {

  @Test
  void goesByTheLastMonthOfTheDataBeforeAnythingElse() {
    LoadedFile may = file("z.csv", "2026-04-01", "2026-05-31");
    LoadedFile june = file("a.csv", "2026-04-01", "2026-06-01");
    LoadedFile undated = Entries.of("").undated().file("zz.csv", "");

    assertThat(sorted(june, may, undated)).containsExactly(undated, may, june);
  }

  @Test
  void goesByTheMonthThatTheJobGivesThenByTheDayOfPublication() {
    LoadedFile given = given("a.csv", "2026-06", null);
    LoadedFile published = given("b.csv", null, "2026-07-09");
    LoadedFile before = given("c.csv", null, "2026-07-08");

    assertThat(sorted(given, published, before)).containsExactly(before, published, given);
  }

  @Test
  void readsTheNumbersOfNamesAsNumbers() {
    assertThat(FileOrder.byName("ae/m9.csv", "ae/m10.csv")).isNegative();
    assertThat(FileOrder.byName("ae/2026-009.csv", "ae/2026-10.csv")).isNegative();
    assertThat(FileOrder.byName("ae/july.csv", "ae/july-v2.csv")).isPositive();
    assertThat(FileOrder.byName("ae/july.csv", "ae/JUNE.csv")).isNegative();
    assertThat(FileOrder.byName("a1b", "a1")).isPositive();
    assertThat(FileOrder.byName("1" + "0".repeat(30), "2" + "0".repeat(29))).isPositive();
  }

  @Test
  void numbersTheEntriesFromTheEarliest() {
    LoadedFile nine = file("m9.csv", "2026-07-01");
    LoadedFile ten = file("m10.csv", "2026-07-02");

    assertThat(FileOrder.places(List.of(ten, nine)))
        .containsEntry(nine.entry().address(), 1)
        .containsEntry(ten.entry().address(), 2);
  }

  private static List<LoadedFile> sorted(LoadedFile... files) {
    List<LoadedFile> sorted = new ArrayList<>(Stream.of(files).toList());
    sorted.sort(FileOrder.EARLIER_FIRST);
    return sorted;
  }

  private static LoadedFile file(String name, String... days) {
    return Entries.of(days[0]).days(days).file(name, "");
  }

  private static LoadedFile given(String name, String month, String published) {
    LoadedFile plain = file(name, "2026-07-01");
    Job.Input input =
        new Job.Input(
            name,
            Optional.ofNullable(month).flatMap(Month::parse),
            Map.of(),
            Map.of(),
            Optional.ofNullable(published).map(LocalDate::parse),
            false,
            false,
            Optional.empty());
    InputFile of = plain.file();
    return new LoadedFile(
        new InputFile(
            of.source(), of.shown(), of.uri(), of.member(), of.bytes(), of.modified(), input),
        plain.entry());
  }
}
