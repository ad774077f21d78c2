package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Problem;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

class UnknownAreasTest {

  private static final Month MAY = new Month(2026, 5);
  private static final Month JUNE = new Month(2026, 6);
  private static final Month JULY = new Month(2026, 7);

  @TempDir private Path folder;
  private Job job;

  @BeforeEach
  void readTheJob() {
    job = Jobs.read(new Inputs(folder).job("2026-06", "\"03W\", \"04C\""));
  }

  @Test
  void acceptsLocationsOfWhichEachMonthHasOne() {
    assertThat(
            UnknownAreas.problems(
                job, new TreeMap<>(Map.of(MAY, Set.of("03W", "16C"), JUNE, Set.of("04C")))))
        .isEmpty();
  }

  @Test
  void refusesALocationWithoutAPracticeInAnyMonth() {
    assertThat(
            UnknownAreas.problems(
                job, new TreeMap<>(Map.of(MAY, Set.of("03W"), JUNE, Set.of("04D")))))
        .extracting(Problem::found, Problem::action)
        .containsExactly(tuple("\"04C\"", "did you mean \"04D\"?"));
  }

  @Test
  void refusesMonthsInWhichTheCodesHadNoPractice() {
    List<Problem> problems =
        UnknownAreas.problems(
            job,
            new TreeMap<>(Map.of(MAY, Set.of("old"), JUNE, Set.of(), JULY, Set.of("03W", "04C"))));
    assertThat(problems)
        .extracting(Problem::what, Problem::found)
        .containsExactly(tuple("no practice of the area in some months", "2026-05 to 2026-06"));
  }

  @Test
  void missesNoMonthForAnAreaOfAllEngland() {
    Job england = Jobs.read(new Inputs(folder).job("2026-06", ""));
    assertThat(UnknownAreas.problems(england, new TreeMap<>(Map.of(MAY, Set.of())))).isEmpty();
  }

  @Test
  void passesOverAPracticeInNoLocation() {
    Said said =
        new Said()
            .mapped("2026-05-01", "C82001", "", "03W")
            .mapped("2026-05-01", "C82002", "", "")
            .mapped("2026-06-01", "C82002", "", "");
    LocalDate first = MAY.first();
    Calendar calendar =
        Calendar.ofLists(
            Optional.of(new Period(MAY, JUNE)),
            new Calendar.Dates(Set.of(first), Set.of(first, JUNE.first())));

    assertThat(UnknownAreas.known(Placement.of(said.history(), calendar)))
        .isEqualTo(Map.of(MAY, Set.of("03W")));
  }
}
