package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.World;
import primarycare.job.Job;
import primarycare.organisation.Said;
import primarycare.support.RowTable;

class AreaAttendancesTest {

  private static final List<LocalDate> MONTHS =
      IntStream.rangeClosed(5, 7).mapToObj(month -> LocalDate.of(2026, month, 1)).toList();

  private static RowTable of(String type, String code) {
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
    return RowTable.of(
        AreaAttendances.SCHEMA,
        AreaAttendances.rows(List.of(AttendedMonths.of(world.dossier(type, code))), MONTHS)
            .stream());
  }

  @Test
  void countsEveryAttendanceOfAMonthOnce() {
    of("pcn", "U1")
        .hasRows(
            """
            month       area_type  area_code  attendances
            2026-05-01  pcn        U1         9
            2026-07-01  pcn        U1         1
            """);
  }

  @Test
  void hasARowOfNobodyWhereSomeMightHaveBeenGivenByWeight() {
    of("place", "north")
        .hasRows(
            """
            month       area_code  attendances
            2026-05-01  north      0
            2026-07-01  north      0
            """);
  }
}
