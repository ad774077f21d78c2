package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Files that end with a total, however it is written, and what their rows come to. */
class FileTotalsTest {

  private static final String HEADER =
      "Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,"
          + "A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,"
          + "A&E attendances Booked Appointments Type 2,"
          + "A&E attendances Booked Appointments Other Department";
  private static final String CHECK = "the totals that a file carries are the sums of its rows";
  private static final List<String> ROWS =
      List.of(
          "MSitAE-FEBRUARY-2026,RX1,NHS ENGLAND MIDLANDS,ONE,100,20,3,4,0,0",
          "MSitAE-FEBRUARY-2026,RX2,NHS ENGLAND MIDLANDS,TWO,200,10,7,6,0,0");

  @TempDir Path folder;

  @Test
  void aTotalByTheCodeOfProvidersAloneIsNoProvider() {
    Runs.Result run = refresh("MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,300,30,10,10,0,0");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(records()).containsExactly("2", "1");
    assertThat(checks()).containsExactly(List.of("true", "6.0", "6.0", ""));
  }

  @Test
  void soIsATotalUnderTheNameOfEnglandOrInThePeriodWithoutACode() {
    Runs.Result run =
        refresh(
            "MSitAE-FEBRUARY-2026,-,ENGLAND,England,300,30,10,10,0,0",
            " Total ,,,,300,30,10,10,0,0");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(records()).containsExactly("2", "2");
    assertThat(checks()).containsExactly(List.of("true", "12.0", "12.0", ""));
  }

  @Test
  void aTotalThatItsRowsDoNotComeToStopsTheRun() {
    Runs.Result run = refresh("MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,301,30,10,10,0,0");
    assertThat(run.code()).isEqualTo(ExitCode.CHECK.code());
    assertThat(run.err())
        .contains(CHECK, "ae.csv", "type 1, not booked, attendances: rows 300, total 301");
  }

  @Test
  void twoTotalsOfTheSameRowsMustBothBeTheirSum() {
    for (String figures : List.of("299,30", "301,30")) {
      Runs.Result run =
          refresh(
              "MSitAE-FEBRUARY-2026,-,ENGLAND,England,300,30,10,10,0,0",
              "MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL," + figures + ",10,10,0,0");
      assertThat(run.code()).isEqualTo(ExitCode.CHECK.code());
      assertThat(run.err())
          .contains("type 1, not booked, attendances: rows 300, total " + figures.split(",", 2)[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-300", "3OO"})
  void aTotalThatIsNoCountIsToldWithItsLine(String figure) {
    Path job = inputs("MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL," + figure + ",30,10,10,0,0");
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(run.err()).contains("providers-ae.csv", "too many records of a file");
    Runs.Result explained = Runs.run("check", "--explain", "providers-ae.csv", job);
    assertThat(explained.out()).containsPattern("4 +A&E attendances Type 1 +(type|range)");
  }

  @Test
  void aCheckTellsOfIt() {
    inputs("MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,300,30,10,11,0,0");
    Runs.Result check = Runs.run("check", folder.resolve("job.json"));
    assertThat(check.out() + check.err())
        .contains(
            "1 are not the sums of its rows", "type 1, booked, attendances: rows 10, total 11");
  }

  @Test
  void aRecordThatIsQuarantinedExplainsTheDifference() {
    Path job =
        inputs(
            "MSitAE-FEBRUARY-2026,RX3,NHS ENGLAND MIDLANDS,THREE,5O,0,0,0,0,0",
            "MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,350,30,10,10,0,0");
    Runs.Result run = Runs.refresh(job, "tolerances.quarantinedShare=0.5");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(checks())
        .containsExactly(
            List.of(
                "false",
                "5.0",
                "6.0",
                "2026-02-01, type 1, not booked, attendances: rows 300, total 350;"
                    + " records of the file are quarantined"));
  }

  @Test
  void soDoesARecordThatRepeatsTheKeyOfAnother() {
    Path job =
        inputs(
            "MSitAE-FEBRUARY-2026,RX2,NHS ENGLAND MIDLANDS,TWO,50,10,7,6,0,0",
            "MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,300,30,10,10,0,0");
    Runs.Result run = Runs.refresh(job, "tolerances.quarantinedShare=0.5");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(checks())
        .singleElement()
        .satisfies(check -> assertThat(check.get(0)).isEqualTo("false"))
        .satisfies(
            check -> assertThat(check.get(3)).endsWith("records of the file are quarantined"));
  }

  @Test
  void aRecordThatIsGivenTwiceCountsOnce() {
    Runs.Result run =
        refresh(ROWS.get(1), "MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,300,30,10,10,0,0");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(checks()).containsExactly(List.of("true", "6.0", "6.0", ""));
  }

  @Test
  void soDoesARecordThatIsDatedAfterTheFilesOwnMonth() {
    Stream<String> others =
        IntStream.range(0, 10).mapToObj("MSitAE-FEBRUARY-2026,RY%d,X,OTHER,0,0,0,0,0,0"::formatted);
    Path job =
        inputs(
            Stream.concat(
                    others,
                    Stream.of(
                        "MSitAE-MARCH-2030,RX3,NHS ENGLAND MIDLANDS,THREE,9,0,0,0,0,0",
                        "MSitAE-MARCH-2030,TOTAL,TOTAL,TOTAL,10,0,0,0,0,0",
                        "MSitAE-FEBRUARY-2026,TOTAL,TOTAL,TOTAL,300,30,10,10,0,0"))
                .toArray(String[]::new));
    Runs.Result run = Runs.refresh(job, "tolerances.quarantinedShare=0.5");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("2026-02");
    assertThat(checks()).containsExactly(List.of("true", "6.0", "6.0", ""));
  }

  private Runs.Result refresh(String... totals) {
    return Runs.refresh(inputs(totals));
  }

  private Path inputs(String... more) {
    List<String> rows = new ArrayList<>(ROWS);
    Stream.of(more).forEach(rows::add);
    Inputs inputs =
        new Inputs(folder)
            .with("\"publish\": [\"provider_coverage\"]")
            .practice("2026-02-01", "C82001", "U10001", "04C")
            .list("2026-02-01", "C82001", 1000)
            .file("ae_provider_activity", "providers-ae.csv", HEADER, rows);
    return new Attendances()
        .at("RX1")
        .came(30, "2026-02-10", "C82001", "2", "30")
        .into(inputs)
        .job("\"04C\"");
  }

  private List<String> records() {
    return Duck.query(
            folder.resolve("out"),
            "SELECT loaded, excluded FROM $intake WHERE source = 'ae_provider_activity'")
        .get(0);
  }

  private List<List<String>> checks() {
    return Duck.query(
        folder.resolve("out"),
        "SELECT passed, left_value, right_value, explanation FROM $reconciliation"
            + " WHERE check_name = '"
            + CHECK
            + "'");
  }
}
