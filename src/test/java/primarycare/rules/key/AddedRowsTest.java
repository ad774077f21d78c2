package primarycare.rules.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.rules.Ledger;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;
import primarycare.support.Shared;

/** Appointments of which the key rightly repeats, and a month of an area that stands twice. */
class AddedRowsTest {

  private static final String HEADER =
      "CCG_CODE,APPOINTMENT_MONTH,APPT_STATUS,HCP_TYPE,APPT_MODE,TIME_BETWEEN_BOOK_AND_APPT,"
          + "COUNT_OF_APPOINTMENTS";

  @TempDir private Path folder;

  @Test
  void theRowsOfMergedCcgsAllCountEqualOnesToo() throws IOException {
    Path published = Shared.file("real/appointments/Regional_CSV_LeicesterLeicsRut.csv");
    List<String> lines = Files.readAllLines(published);
    List<String> merged =
        lines.stream()
            .skip(1)
            .map(line -> line.replaceFirst("^\\w+,E\\d+,[^,]*,", "D5X,E38000999,NHS of the three,"))
            .toList();

    Judged judged = judge(lines.get(0), merged);

    assertThat(judged.appointments()).isEqualTo(15_207_850);
    assertThat(merged.size() - merged.stream().distinct().count())
        .as("records that are equal to another")
        .isEqualTo(404);
    Map<String, Long> sharing =
        merged.stream().collect(Collectors.groupingBy(AddedRowsTest::key, Collectors.counting()));
    long records = sharing.values().stream().filter(n -> n > 1).mapToLong(n -> n).sum();
    assertThat(judged.issues()).containsExactly(entry("noted rows of one key, added", records));
  }

  @Test
  void rowsOfOneKeyAddUpWhereNoMonthOfAnAreaStandsTwice() {
    Judged judged =
        judge(
            HEADER,
            List.of(
                row("15E", "APR2026", "1 Day", 40),
                row("15E", "APR2026", "1 Day", 40),
                row("15E", "APR2026", "Same Day", 7),
                row("15E", "APR2026", "Same Day", 9),
                row("15F", "APR2026", "1 Day", 1)));

    assertThat(judged.appointments()).isEqualTo(97);
    assertThat(judged.issues()).containsExactly(entry("noted rows of one key, added", 4L));
  }

  @Test
  void aMonthOfAnAreaThatStandsTwiceIsQuarantinedOnce() {
    List<String> april =
        List.of(row("15E", "APR2026", "1 Day", 40), row("15E", "APR2026", "Same Day", 7));
    List<String> others =
        List.of(row("15E", "MAY2026", "1 Day", 2), row("15F", "APR2026", "1 Day", 1));

    Judged judged = judge(HEADER, joined(april, others, april));

    assertThat(judged.appointments()).isEqualTo(50);
    assertThat(judged.issues())
        .containsExactly(entry("quarantined a month of an area given twice", 2L));
    assertThat(judged.lines()).containsExactly(6L, 7L);
  }

  @Test
  void copiesOfAMergedAreaAreToldByEachRowHavingAsMany() {
    List<String> april =
        List.of(
            row("15E", "APR2026", "1 Day", 40),
            row("15E", "APR2026", "1 Day", 40),
            row("15E", "APR2026", "Same Day", 7));

    Judged thrice = judge(HEADER, joined(april, april, april));

    assertThat(thrice.appointments()).isEqualTo(87);
    assertThat(thrice.issues())
        .containsOnly(
            entry("quarantined a month of an area given twice", 6L),
            entry("noted rows of one key, added", 2L));
  }

  @Test
  void aCopyOfWhichARowIsDamagedIsACopyStill() {
    List<String> april =
        IntStream.range(0, 10)
            .mapToObj(i -> row("15E", "APR2026", "1 Day", 10 + i))
            .collect(Collectors.toCollection(ArrayList::new));
    april.add(april.get(0));
    List<String> damaged = new ArrayList<>(april);
    damaged.set(3, row("15E", "APR2026", "1 Day", 13).replace(",13", ",l3"));

    Judged judged = judge(HEADER, joined(april, damaged, List.of()));

    assertThat(judged.appointments()).isEqualTo(145 + 10);
    assertThat(judged.issues()).contains(entry("quarantined a month of an area given twice", 10L));
  }

  @Test
  void aMonthOfWhichOneRowIsNotRepeatedIsNoCopy() {
    List<String> april =
        List.of(row("15E", "APR2026", "1 Day", 40), row("15E", "APR2026", "Same Day", 7));

    Judged judged =
        judge(HEADER, joined(april, april, List.of(row("15E", "APR2026", "2 to 7 Days", 3))));

    assertThat(judged.appointments()).isEqualTo(97);
    assertThat(judged.issues()).containsExactly(entry("noted rows of one key, added", 4L));
  }

  private static String key(String line) {
    return line.substring(0, line.lastIndexOf(',')).replaceAll(" +", " ");
  }

  private static String row(String ccg, String month, String wait, long count) {
    return String.join(",", ccg, month, "Attended", "GP", "Telephone", wait, "" + count);
  }

  private static List<String> joined(List<String> some, List<String> more, List<String> last) {
    return Stream.of(some, more, last).flatMap(List::stream).toList();
  }

  private Judged judge(String header, List<String> rows) {
    Path job =
        new Inputs(folder)
            .file("appointments", "regional.csv", header, rows)
            .job("2026-06", "\"03W\"");
    Accepted accepted =
        new Intake(
                Runs.spark(),
                Jobs.reading(job, "appointments", "regional.csv"),
                PersonKeys.none(),
                step -> {})
            .run();
    return new Judged(accepted, KeyRules.of(accepted));
  }

  private record Judged(Accepted accepted, KeyRules rules) {

    long appointments() {
      return rules.passed("appointments").groupBy().sum("appointments").first().getLong(0);
    }

    Map<String, Long> issues() {
      Ledger ledger = new Ledger(accepted.files(), Map.of(), rules.findings());
      return ledger.issues().stream()
          .collect(
              Collectors.toMap(
                  row -> row.getAs("outcome") + " " + row.getAs("rule"),
                  row -> row.getAs("records")));
    }

    List<Long> lines() {
      List<Long> lines = new ArrayList<>();
      Rejects.of(rules, accepted, accepted.files().get(0))
          .orElseThrow()
          .collectAsList()
          .forEach(row -> lines.add(row.getAs("line")));
      lines.sort(null);
      return lines;
    }
  }
}
