package primarycare.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.dossier.World;
import primarycare.organisation.Said;
import primarycare.support.RowTable;

/** The cells of an area with their numbers as frames have them: 0 is for all, and not in a row. */
class DossierRowsTest {

  private static final List<LocalDate> MONTHS =
      List.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));

  private static World world() {
    return new World(
            new Said()
                .mapped("2026-06-01", "C82001", "U1")
                .mapped("2026-06-01", "C82002", "U1")
                .scheme("place", "C82001", "N", "0.3", "", "")
                .scheme("place", "C82001", "S", "0.7", "", ""))
        .scheme("one", 0)
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-07");
  }

  private static DossierRows rows(World world, String type, String code) {
    return new DossierRows(world.dossier(type, code), 5, MONTHS);
  }

  private static List<Row> list(Iterator<Row> rows) {
    List<Row> list = new ArrayList<>();
    rows.forEachRemaining(list::add);
    return list;
  }

  private static RowTable attendances(World world, String type, String code) {
    return RowTable.of(
        DossierRows.ATTENDANCES, list(rows(world, type, code).attendances()).stream());
  }

  @Test
  void givesAttendancesOfEverySchemeByTheirNumbers() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  60   1
                2026-06  C82001    4           male    23   2
                2026-07  C82002                             4
                """);

    attendances(world, "pcn", "U1")
        .hasRows(
            """
            month       area_number  department_group_number  sex_number  age_band_scheme_number  age_band_order  attendances  allocated  unlisted
            2026-06-01  5            1                        1           1                       1               1            false      1
            2026-06-01  5            1                        1           2                       2               1            false      1
            2026-06-01  5            3                        2           1                       1               2            false      2
            2026-06-01  5            3                        2           2                       1               2            false      2
            2026-07-01  5                                     3           1                       2               4            false      4
            2026-07-01  5                                     3           2                       3               4            false      4
            """);
  }

  @Test
  void givesARowWhereNoneOfThePeopleSharedByWeightCame() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  60   1
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  23   100
                """);

    attendances(world, "place", "N")
        .with("age_band_scheme_number", "1")
        .hasRows(
            """
            age_band_order  attendances  allocated  unlisted
            1               0            true       0
            """);
  }
}
