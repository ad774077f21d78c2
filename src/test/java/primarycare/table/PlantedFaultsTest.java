package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Inputs;

/** A fault planted in the inputs stops the release, by the name of the check that found it. */
class PlantedFaultsTest {

  private static final String JULY = "2026-07-01";

  @TempDir Path folder;

  @Test
  void publishesWhereNothingIsWrong() {
    Runs.Result run = Runs.refresh(year().into(mapped()).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(stages(run)).containsSubsequence("intake", "check", "measure", "publish");
  }

  @Test
  void stopsForAPracticeThatIsMappedTwice() {
    stops(
        year().into(mapped().practice(JULY, "C82001", "U10009", "03W")),
        "a practice is mapped once on a day",
        "C82001");
  }

  @Test
  void stopsForAPracticeThatTheListDropped() {
    stops(
        year().into(mapped().practice(JULY, "C82003", "U10001", "03W")),
        "the list and the practice map of a day have the same practices",
        "C82003");
  }

  @Test
  void stopsForAPracticeThatTheMapDropped() {
    stops(
        year().year(JULY, "C82004", "FEMALE", "30", 10).into(mapped()),
        "the list and the practice map of a day have the same practices",
        "C82004");
  }

  @Test
  void stopsForAListOfAnotherMonth() {
    Attendances year = year();
    Inputs inputs = mapped();
    for (int n = 10; n < 40; n++) {
      inputs.practice(JULY, "C821" + n, "U10001", "03W");
      year.year("2026-06-01", "C821" + n, "FEMALE", "30", 10 + n)
          .year(JULY, "C821" + n, "FEMALE", "30", 10 + n);
    }
    year.year("2026-06-01", "C82001", "FEMALE", "22", 50)
        .year("2026-06-01", "C82001", "FEMALE", "30", 60)
        .year("2026-06-01", "C82002", "MALE", "22", 40);
    stops(year.into(inputs), "a list is not a copy of the previous one", "month 2026-07-01");
  }

  @Test
  void stopsForAMissingBand() {
    stops(
        year().band(JULY, "C82001", "FEMALE", "20_24", 50).into(mapped()),
        "the kinds of list of a date agree for each practice",
        "C82001");
  }

  @Test
  void stopsForABandThatEveryPracticeLacks() {
    Attendances year = new Attendances().came(9, "2026-07-14", "C82001", "2", "22");
    for (String practice : List.of("C82001", "C82002", "A81001")) {
      for (String sex : List.of("FEMALE", "MALE")) {
        for (int age = 0; age < 100; age += 5) {
          String band = age == 95 ? "95+" : age + "_" + (age + 4);
          if (!band.equals("20_24")) {
            year.band(JULY, practice, sex, band, age);
          }
        }
      }
    }
    stops(
        year.into(mapped()), "each practice of a list has every age band of both sexes", "C82001");
  }

  @Test
  void stopsForAPracticeThatClosedInTheMiddleOfAMonthAndIsStillListed() {
    Inputs inputs = mapped();
    inputs.file(
        "practice_register",
        "epraccur.csv",
        register("C82001", "19740401", "", "A"),
        List.of(register("C82002", "19740401", "20260615", "C")));
    stops(year().into(inputs), "practices of the area on a list are open at its date", "C82002");
  }

  private void stops(Inputs inputs, String check, String code) {
    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));
    assertThat(run.code()).as(run.err()).isEqualTo(5);
    assertThat(run.err()).contains(check, code).doesNotContain("\tat ");
    assertThat(stages(run)).as("measured or written first").doesNotContain("measure", "publish");
    assertThat(folder.resolve("out/current")).doesNotExist();
  }

  /** The stages of a run, in the order in which it told of them. */
  private static List<String> stages(Runs.Result run) {
    return run.err().lines().map(line -> line.replaceFirst(" .*", "")).distinct().toList();
  }

  private Inputs mapped() {
    return new Inputs(folder)
        .with("\"publish\": [\"practice_presentation_rates\"]")
        .practice(JULY, "C82001", "U10001", "03W")
        .practice(JULY, "C82002", "U10001", "03W")
        .practice(JULY, "A81001", "U89141", "16C");
  }

  private static Attendances year() {
    return new Attendances()
        .year(JULY, "C82001", "FEMALE", "22", 50)
        .year(JULY, "C82001", "FEMALE", "30", 60)
        .year(JULY, "C82002", "MALE", "22", 40)
        .year(JULY, "A81001", "MALE", "22", 40)
        .came(9, "2026-07-14", "C82001", "2", "22")
        .came(9, "2026-07-14", "C82002", "1", "22");
  }

  private static String register(String code, String open, String close, String status) {
    return code
        + ",NAME,Y60,QK1,A,,,,,LE1 1AA,"
        + open
        + ","
        + close
        + ","
        + status
        + ",B,03W,20130401,,0116 1,,,,0,,03W,,4,";
  }
}
