package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.job.DateOrder;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.scan.PersonKeys;

/** Dates in numbers are read in one order throughout a file, which is known or asked for. */
class DayAndMonthTest {

  private static final Configuration CONF = new Configuration();
  private static final String DAY = "%1$02d/%2$02d/%3$d";
  private static final String MONTH = "%2$02d/%1$02d/%3$d";
  private static final List<LocalDate> FIRST_DAYS = days("2026-07", 1, 12);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {DAY, MONTH, "%1$d/%2$d/%3$d", "%2$d-%1$d-%3$d", "%1$d.%2$d.26"})
  void readsAMonthByTheDaysThatAreNoMonths(String form) throws IOException {
    List<LocalDate> days = days("2026-07", 1, 31);
    assertThat(dates(file("ae.csv", form, days), "")).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {DAY, MONTH})
  void readsDaysThatCouldBeMonthsByTheMonthInTheName(String form) throws IOException {
    assertThat(dates(file("ae-2026-07.csv", form, FIRST_DAYS), "")).isEqualTo(FIRST_DAYS);
  }

  @ParameterizedTest
  @ValueSource(strings = {DAY, MONTH})
  void refusesDaysThatCouldBeMonthsWhereNothingTells(String form) throws IOException {
    Path file = file("ae.csv", form, FIRST_DAYS);

    assertThat(problem(file, ""))
        .satisfies(
            problem -> {
              assertThat(problem.what())
                  .isEqualTo("dates in which day and month may stand in either order");
              assertThat(problem.where()).isEqualTo("ae.csv, column arrival_date");
              assertThat(problem.found()).contains("11 dates", " of 2026-07", "2026-01 to 2026-12");
              assertThat(problem.action()).contains("\"dates\": \"month first\"");
            });
  }

  @Test
  void readsThemAsTheJobSays() throws IOException {
    Path file = file("ae.csv", MONTH, FIRST_DAYS);

    assertThat(dates(file, "month first")).isEqualTo(FIRST_DAYS);
    assertThat(dates(file, "day first"))
        .isEqualTo(IntStream.rangeClosed(1, 12).mapToObj(m -> LocalDate.of(2026, m, 7)).toList());
  }

  @Test
  void refusesAFileThatIsContraryToTheJob() throws IOException {
    Path file = file("ae.csv", MONTH, days("2026-07", 1, 31));

    assertThat(problem(file, "day first").found()).contains("month first");
  }

  @Test
  void refusesAPublishersFileThatIsMonthFirst() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("map.csv"),
            "EXTRACT_DATE,PRACTICE_CODE,PCN_CODE,SUB_ICB_LOCATION_CODE,ICB_CODE\n"
                + "07/31/2026,C82001,U00001,03W,QK1\n");

    assertThatThrownBy(() -> ScannedFile.rows(CONF, input("practice_map", file, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("month first");
  }

  @ParameterizedTest
  @ValueSource(strings = {DAY, MONTH})
  void readsThemAsTheOtherFilesOfTheirInput(String form) throws IOException {
    InputFile open = input("ae_attendance", file("a.csv", form, FIRST_DAYS), "");
    InputFile clear = input("ae_attendance", file("b.csv", form, days("2026-06", 1, 30)), "");
    Sniffer sniffer = new Sniffer(CONF, PersonKeys.none(), FileMemory.none(CONF));
    List<Problem> problems = new ArrayList<>();

    List<Sniffed> read =
        sniffer.ordered(Stream.of(open, clear).map(sniffer::sniff).toList(), problems);

    assertThat(problems).isEmpty();
    assertThat(read)
        .extracting(file -> file.source().dates())
        .containsOnly(form.equals(DAY) ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  @Test
  void quarantinesWhatIsNotOfTheOrderOfTheOthers() throws IOException {
    Path file = file("ae.csv", DAY, days("2026-07", 1, 31));
    Files.writeString(
        file, Files.readString(file) + "Z1,07/30/2026,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n");

    var scanned = ScannedFile.scanned(CONF, input("ae_attendance", file, ""));

    assertThat(scanned.outcome().loaded()).isEqualTo(31);
    assertThat(scanned.outcome().issues())
        .singleElement()
        .satisfies(tally -> assertThat(tally.rule()).isEqualTo("day and month in another order"));
  }

  @Test
  void readsEachOrderAsItsAddressTells() throws IOException {
    Path file = file("ae.csv", DAY, FIRST_DAYS);
    Sniffer sniffer = new Sniffer(CONF, PersonKeys.none(), FileMemory.none(CONF));
    TreeSet<String> addresses = new TreeSet<>();
    for (DateOrder order : DateOrder.values()) {
      addresses.add(sniffer.sniff(input("ae_attendance", file, order.text())).address());
    }
    assertThat(addresses).hasSize(2);
  }

  @Test
  void readsNeverAnotherDateThanWasWritten() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<LocalDate> days =
          random
              .ints(1 + random.nextInt(30), 0, 200)
              .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
              .toList();
      Path file = file("ae-" + seed + "x.csv", random.nextBoolean() ? DAY : MONTH, days);
      try {
        assertThat(dates(file, "")).as("seed " + seed).isEqualTo(days);
      } catch (Refusal refusal) {
        assertThat(days.stream().allMatch(day -> day.getDayOfMonth() <= 12)).isTrue();
      }
    }
  }

  @Test
  void remembersAFileWhoseOwnDatesTellAndAsksAgainOfOneThatAnotherTold() throws IOException {
    PracticeMaps job = new PracticeMaps(folder);
    List<LocalDate> clear =
        Stream.of(1, 2).flatMap(i -> days("2026-06", 1, 30).stream()).sorted().toList();
    old(file("ae-b.csv", DAY, clear));
    old(file("ae-a.csv", DAY, FIRST_DAYS));
    job.loadOf("ae_attendance", "ae-*.csv");

    old(file("ae-b.csv", DAY, clear.stream().map(day -> day.plusMonths(1)).toList()));
    assertThat(job.loadOf("ae_attendance", "ae-*.csv").files())
        .extracting(LoadedFile::periods)
        .as("b.csv is as it was read, and still tells of a.csv")
        .anySatisfy(periods -> assertThat(periods).contains("2026-06-30").hasSize(30))
        .anySatisfy(periods -> assertThat(periods).contains("2026-07-12").hasSize(12));
    assertThat(job.steps()).isEmpty();
    Files.delete(folder.resolve("ae-b.csv"));
    assertThatThrownBy(() -> job.loadOf("ae_attendance", "ae-*.csv"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("either order");
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private List<LocalDate> dates(Path file, String order) throws IOException {
    return ScannedFile.rows(CONF, input("ae_attendance", file, order)).stream()
        .map(row -> (LocalDate) row.get("arrival_date"))
        .toList();
  }

  private Problem problem(Path file, String order) {
    try {
      ScannedFile.rows(CONF, input("ae_attendance", file, order));
      throw new AssertionError("the file was read");
    } catch (Refusal refusal) {
      return refusal.problems().get(0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static InputFile input(String source, Path file, String order) {
    Job.Input given =
        new Job.Input(
            "*.csv",
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            false,
            false,
            DateOrder.of(order));
    return ScannedFile.input(source, file, given);
  }

  private Path file(String name, String form, List<LocalDate> days) throws IOException {
    BiFunction<Integer, LocalDate, String> record =
        (i, day) ->
            "A"
                + i
                + ","
                + String.format(form, day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                + ",14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n";
    StringBuilder text =
        new StringBuilder(
            "attendance_id,arrival_date,arrival_time,provider_code,site_code,department_type,"
                + "attendance_category,age_at_arrival,sex,gp_practice_code,lsoa_code,acuity,"
                + "chief_complaint,discharge_status,discharge_destination,accommodation_status\n");
    IntStream.range(0, days.size()).forEach(i -> text.append(record.apply(i, days.get(i))));
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<LocalDate> days(String month, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(YearMonth.parse(month)::atDay).toList();
  }
}
