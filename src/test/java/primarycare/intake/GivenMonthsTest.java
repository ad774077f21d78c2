package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** The month that a job gives a file is held against the dates in the file. */
class GivenMonthsTest {

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
    maps.write("july.csv", maps.text("2026-07-01"));
  }

  @Test
  void takesAFileOfTheMonthThatTheJobGives() {
    assertThat(load("practice_map", "july.csv", "2026-07").files()).hasSize(1);
  }

  @Test
  void refusesAFileOfAnotherMonthAndNamesBoth() {
    Problem problem = problem("practice_map", "july.csv", "2026-06");
    assertThat(problem.what()).isEqualTo("a file of another month than the job says");
    assertThat(problem.where()).isEqualTo("july.csv");
    assertThat(problem.found()).isEqualTo("month 2026-06 in the job, 2026-07-01 in the file");
    assertThat(problem.action()).startsWith("remove the month from the job");
  }

  @Test
  void takesAFileOfSeveralMonthsAsItIs() {
    assertThat(load("practice_map", "map.csv", "2026-07").files())
        .extracting(LoadedFile::periods)
        .containsExactly(List.of("2026-06-01", "2026-07-01"));
  }

  @Test
  void refusesAMonthForASourceWithoutAny() {
    maps.write(
        "areas.csv",
        "scheme,practice_code,area_code,area_name,start_date,end_date\n"
            + "place,C82001,P1,One,2020-04-01,\n");
    Problem problem = problem("area_membership", "areas.csv", "2026-07");
    assertThat(problem.what()).isEqualTo("a month for a file that has none");
    assertThat(problem.found()).isEqualTo("month 2026-07 in the job");
    assertThat(problem.action()).isEqualTo("remove the month from the job");
  }

  @Test
  void takesTheMonthForAFileWithoutADateAndRemembersIt() {
    maps.write(
        "undated.csv",
        "PRACTICE_CODE,PCN_CODE,SUB_ICB_LOCATION_CODE,ICB_CODE\nC82001,U00001,03W,QK1\n");
    for (String month : List.of("2026-05", "2026-06", "2026-06")) {
      assertThat(load("practice_map", "undated.csv", month).files())
          .extracting(LoadedFile::periods)
          .containsExactly(List.of(month + "-01"));
    }
  }

  @Test
  void holdsAMonthAgainstTheYearOfAFileOfYears() {
    maps.write(
        "survey.csv", "year,question,practice_code,responses,positive\n2025,easy,C82001,100,60\n");
    assertThat(load("patient_survey", "survey.csv", "2025-07").files()).hasSize(1);
    assertThat(problem("patient_survey", "survey.csv", "2024-07").found())
        .isEqualTo("month 2024-07 in the job, 2025-01-01 in the file");
  }

  @Test
  void refusesAMonthForAFileWhoseRecordsHaveDatesOfTheirOwn() {
    maps.write("imd.csv", "PRACTICE_CODE,IMD_YEAR,IMD_SCORE\nC82001,2019,20.5\n");
    assertThat(problem("practice_deprivation", "imd.csv", "2025-01").allowed())
        .isEqualTo("no month: the records of the file have dates of their own");
  }

  private Accepted load(String source, String file, String month) {
    return maps.loadAll(
        "{\"%s\": [{\"files\": \"%s\", \"month\": \"%s\"}]}".formatted(source, file, month));
  }

  private Problem problem(String source, String file, String month) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> load(source, file, month));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
