package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.intake.InputFile;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.layout.Layout;
import primarycare.layout.Sources;
import primarycare.support.Entries;

class VintagesTest {

  private static final String DETAILED = "practice-level-detailed";
  private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 1);

  @Test
  void knowsTheFirstIssueByTheMeasuresOfItsLayout() {
    assertThat(Sources.named("gp_workforce").layouts())
        .extracting(Layout::name)
        .contains(Vintages.EXCLUDING_REGISTRARS, DETAILED);
    assertThat(Vintages.of(Vintages.EXCLUDING_REGISTRARS, LocalDate.of(2019, 9, 1), at("")))
        .contains(Vintages.FIRST);
  }

  @Test
  void keepsTheYearlyCensusesThatWereCollectedInAnotherWayApart() {
    assertThat(Sources.named("gp_workforce").layouts())
        .extracting(Layout::name)
        .contains(Vintages.EXCLUDING_RETAINERS);
    assertThat(Vintages.of(Vintages.EXCLUDING_RETAINERS, LocalDate.of(2013, 9, 1), at("")))
        .contains(Vintages.BEFORE);
    assertThat(Vintages.of(DETAILED, LocalDate.of(2015, 8, 1), at("2021-09-01")))
        .contains(Vintages.BEFORE);
    assertThat(Vintages.of(Vintages.EXCLUDING_REGISTRARS, LocalDate.of(2015, 9, 1), at("")))
        .contains(Vintages.FIRST);
  }

  @Test
  void knowsTheLastIssueByACensusThatOnlyItCanHold() {
    assertThat(Vintages.of(DETAILED, LocalDate.of(2022, 1, 1), at(""))).contains(Vintages.THIRD);
    assertThat(Vintages.of(DETAILED, DECEMBER, at(""))).isEmpty();
  }

  @Test
  void tellsEarlierCensusesByTheDayOfPublication() {
    assertThat(Vintages.of(DETAILED, DECEMBER, at("2021-07-31"))).contains(Vintages.FIRST);
    assertThat(Vintages.of(DETAILED, DECEMBER, at("2021-08-01"))).contains(Vintages.SECOND);
    assertThat(Vintages.of(DETAILED, DECEMBER, at("2022-02-09"))).contains(Vintages.SECOND);
    assertThat(Vintages.of(DETAILED, DECEMBER, at("2022-02-10"))).contains(Vintages.THIRD);
  }

  @Test
  void givesEachMonthTheVintageOfItsFilesAndNoneWhereTheyDiffer() {
    assertThat(
            Vintages.byMonth(
                List.of(
                    file("2021-06-01", "2022-02-10"),
                    file("2021-09-30", "2021-10-28"),
                    file("2021-09-01", "2022-02-10"),
                    file("2021-12-01", ""),
                    file("2026-06-01", ""))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                LocalDate.of(2021, 6, 1),
                Optional.of(Vintages.THIRD),
                LocalDate.of(2021, 9, 1),
                Optional.empty(),
                DECEMBER,
                Optional.empty(),
                LocalDate.of(2026, 6, 1),
                Optional.of(Vintages.THIRD)));
  }

  private static LoadedFile file(String census, String published) {
    Job.Input input =
        new Job.Input(
            "wf.csv",
            Optional.empty(),
            Map.of(),
            Map.of(),
            at(published),
            false,
            false,
            Optional.empty());
    return new LoadedFile(
        new InputFile("gp_workforce", "wf.csv", "file:/in/wf.csv", "", 0, 0, input),
        Entries.of(census).layout("gp_workforce", DETAILED).entry());
  }

  private static Optional<LocalDate> at(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }
}
