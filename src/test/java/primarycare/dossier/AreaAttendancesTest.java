package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Job;
import primarycare.organisation.Said;

class AreaAttendancesTest {

  private static final List<LocalDate> MONTHS =
      IntStream.rangeClosed(5, 7).mapToObj(month -> LocalDate.of(2026, month, 1)).toList();

  private static List<AreaAttendances> of(String type, String code) {
    World world =
        new World(
                new Said()
                    .mapped("2026-04-01", "C82001", "U1")
                    .mapped("2026-04-01", "C82002", "U1")
                    .scheme("place", "C82001", "north", "0.01", "", "")
                    .scheme("place", "C82001", "south", "0.99", "", ""))
            .scheme("coarse", 0, 50)
            .scheme(Job.Breakdown.QUINARY, 0, 5, 10)
            .asked("2026-05", "2026-07")
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-05  C82001    1           female  3    4
                2026-05  C82001                male         2
                2026-05  C82002    2           female  30   3
                2026-07  C82001    3                   70   1
                """);
    return AreaAttendances.of(world.dossier(type, code), MONTHS).toList();
  }

  @Test
  void countsEveryAttendanceOfAMonthOnce() {
    assertThat(of("pcn", "U1"))
        .containsExactly(
            new AreaAttendances(MONTHS.get(0), "pcn", "U1", Count.of(9)),
            new AreaAttendances(MONTHS.get(2), "pcn", "U1", Count.of(1)));
  }

  /** They are attendances of the area in the month, as every other table counts them. */
  @Test
  void saysWhomItCountsAsTheOthersDo() {
    assertThat(of("pcn", "U1"))
        .extracting(area -> area.attendances().key())
        .containsExactly(
            CountKey.ofAll("attendances", "pcn", "U1", 0, 0),
            CountKey.ofAll("attendances", "pcn", "U1", 2, 2));
  }

  @Test
  void saysHowManyToChecksAlone() {
    assertThat(of("pcn", "U1")).extracting(AreaAttendances::forChecks).containsExactly(9L, 1L);
    assertThat(of("pcn", "U1")).asString().doesNotContain("9", "=1");
  }

  @Test
  void hasARowOfNobodyWhereSomeMightHaveBeenGivenByWeight() {
    assertThat(of("place", "north"))
        .containsExactly(
            new AreaAttendances(MONTHS.get(0), "place", "north", Count.of(0)),
            new AreaAttendances(MONTHS.get(2), "place", "north", Count.of(0)));
  }
}
