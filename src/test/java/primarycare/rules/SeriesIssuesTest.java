package primarycare.rules;

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

class SeriesIssuesTest {

  private static final String DETAILED = "practice-level-detailed";
  private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 1);

  @Test
  void knowsTheFirstIssueByTheMeasuresOfItsLayout() {
    assertThat(Sources.named("gp_workforce").layouts())
        .extracting(Layout::name)
        .contains(SeriesIssues.EXCLUDING_REGISTRARS, DETAILED);
    assertThat(SeriesIssues.of(SeriesIssues.EXCLUDING_REGISTRARS, LocalDate.of(2019, 9, 1), at("")))
        .contains(SeriesIssues.FIRST);
  }

  @Test
  void keepsTheYearlyCensusesThatWereCollectedInAnotherWayApart() {
    assertThat(Sources.named("gp_workforce").layouts())
        .extracting(Layout::name)
        .contains(SeriesIssues.EXCLUDING_RETAINERS);
    assertThat(SeriesIssues.of(SeriesIssues.EXCLUDING_RETAINERS, LocalDate.of(2013, 9, 1), at("")))
        .contains(SeriesIssues.BEFORE);
    assertThat(SeriesIssues.of(DETAILED, LocalDate.of(2015, 8, 1), at("2021-09-01")))
        .contains(SeriesIssues.BEFORE);
    assertThat(SeriesIssues.of(SeriesIssues.EXCLUDING_REGISTRARS, LocalDate.of(2015, 9, 1), at("")))
        .contains(SeriesIssues.FIRST);
  }

  @Test
  void knowsTheLastIssueByACensusThatOnlyItCanHold() {
    assertThat(SeriesIssues.of(DETAILED, LocalDate.of(2022, 1, 1), at("")))
        .contains(SeriesIssues.THIRD);
    assertThat(SeriesIssues.of(DETAILED, DECEMBER, at(""))).isEmpty();
  }

  @Test
  void tellsEarlierCensusesByTheDayOfPublication() {
    assertThat(SeriesIssues.of(DETAILED, DECEMBER, at("2021-07-31"))).contains(SeriesIssues.FIRST);
    assertThat(SeriesIssues.of(DETAILED, DECEMBER, at("2021-08-01"))).contains(SeriesIssues.SECOND);
    assertThat(SeriesIssues.of(DETAILED, DECEMBER, at("2022-02-09"))).contains(SeriesIssues.SECOND);
    assertThat(SeriesIssues.of(DETAILED, DECEMBER, at("2022-02-10"))).contains(SeriesIssues.THIRD);
  }

  @Test
  void givesEachMonthTheIssueOfItsFilesAndNoneWhereTheyDiffer() {
    assertThat(
            SeriesIssues.byMonth(
                List.of(
                    file("2021-06-01", "2022-02-10"),
                    file("2021-09-30", "2021-10-28"),
                    file("2021-09-01", "2022-02-10"),
                    file("2021-12-01", ""),
                    file("2026-06-01", ""))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                LocalDate.of(2021, 6, 1),
                Optional.of(SeriesIssues.THIRD),
                LocalDate.of(2021, 9, 1),
                Optional.empty(),
                DECEMBER,
                Optional.empty(),
                LocalDate.of(2026, 6, 1),
                Optional.of(SeriesIssues.THIRD)));
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
