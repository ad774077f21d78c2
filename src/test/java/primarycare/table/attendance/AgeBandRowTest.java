package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.column.ProviderCover;
import primarycare.table.spec.RecordTable;

/** Which rows of attendances by age band an area has, and what is in them. */
class AgeBandRowTest {

  private static final String MAP = "2026-06-01";

  private static World world() {
    return new World(
            new Said()
                .area("04C")
                .mapped(MAP, "C82001", "U1")
                .mapped(MAP, "C82002", "U1")
                .scheme("place", "C82001", "N", "0.5", "", "")
                .scheme("place", "C82001", "S", "0.5", "", ""))
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-07");
  }

  private static RowTable rows(World world, String type, String code, Span... spans) {
    return RowTable.of(
        RecordTable.of(AttendanceByAgeBand.class),
        world.periods(spans).stream()
            .flatMap(
                period ->
                    AttendanceByAgeBand.rows(
                        world.dossier(type, code),
                        period,
                        ProviderCover.of(AreaProviders.Cover.NOT_KNOWN),
                        DisclosureRule.EXACT)));
  }

  private static RowTable network(World world) {
    return rows(world, "pcn", "U1", Span.MONTH);
  }

  private static RowTable all(World world) {
    return network(world).with("department_group", "all").with("sex", "all");
  }

  @Test
  void dividesByTheListOfTheFirstOfTheMonth() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  23   12
                2026-07  C82001    1           female  23   30
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-07-01  C82001    female  23   400
                """);

    all(world)
        .hasRows(
            """
            month       period  age_band  attendances  registered_patients  list_extract_date  no_rate_reason
            2026-06-01  month   0-49      12                                                   no list extracted on the first of the month
            2026-07-01  month   0-49      30           400.0                2026-07-01
            2026-07-01  month   50+       0                                 2026-07-01         no registered patients
            """);
  }

  @Test
  void isOfItsAreaAndScheme() {
    World world =
        world()
            .scheme("one", 0)
            .attended(
                """
                month    practice  age  attendances
                2026-06  C82001    70   3
                """);

    all(world)
        .hasRows(
            """
            area_type  area_code  area_name  age_band_scheme  age_band_order  age_band  attendances
            pcn        U1         PCN U1     two              2               50+       3
            pcn        U1         PCN U1     one              1               0+        3
            """);
  }

  @Test
  void standsByDepartmentGroupAndSexAndForAllOfThem() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  23   1
                2026-06  C82001    2           male    23   2
                2026-06  C82001    3                   23   4
                2026-06  C82001                female  23   8
                """);

    network(world)
        .hasRows(
            """
            department_group  sex        attendances
            all               all        15
            all               female     9
            all               male       2
            all               not known  4
            type 1            all        1
            type 1            female     1
            type 2            all        2
            type 2            male       2
            type 3 and 4      all        4
            type 3 and 4      not known  4
            """);
  }

  @Test
  void hasABandWithoutAnAttendanceWhereAListHasIt() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female  23   1
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  23   10
                2026-06-01  C82001    male    60   20
                """);

    network(world)
        .with("department_group", "type 2")
        .hasRows(
            """
            sex     age_band  attendances  registered_patients
            all     0-49      0            10.0
            all     50+       0            20.0
            female  0-49      0            10.0
            female  50+       0
            male    0-49      0
            male    50+       0            20.0
            """);
  }

  @Test
  void countsPeopleOfNoKnownAgeInThoseOfAllAges() {
    World world =
        world()
            .scheme("one", 0)
            .attended(
                """
                month    practice  sex     age  attendances
                2026-06  C82001    female  23   1
                2026-06  C82001    female  60   2
                2026-06  C82001    female       4
                2026-06  C82001    male    60   8
                """);

    network(world)
        .with("sex", "female")
        .hasRows(
            """
            age_band_scheme  age_band   age_band_order  attendances  all_ages_attendances
            two              0-49       1               1            7
            two              50+        2               2            7
            two              not known  3               4            7
            one              0+         1               3            7
            one              not known  2               4            7
            """);
  }

  @Test
  void saysWhichAttendancesAreGivenByWeight() {
    World world =
        world()
            .home("E01000001", "place", "N")
            .attended(
                """
                month    practice  lsoa       sex     age  attendances
                2026-06  C82001               female  23   1
                2026-06  C82001    E01000001  male    23   3
                """);

    rows(world, "place", "S", Span.MONTH)
        .hasRows(
            """
            department_group  sex     allocated  attendances
            all               all     true       2
            all               female  false      0
            all               male    true       2
            """);
    rows(world, "place", "N", Span.MONTH)
        .hasRows(
            """
            department_group  sex     allocated  attendances
            all               all     true       2
            all               female  true       1
            all               male    true       1
            """);
  }

  @Test
  void dividesAYearByTheMeanOfItsLists() {
    World world = new World(new Said().mapped("2025-08-01", "C82001", "U1")).scheme("two", 0, 50);
    for (int month = 0; month < 12; month++) {
      String name = "%d-%02d".formatted(month < 5 ? 2025 : 2026, (month + 7) % 12 + 1);
      world
          .attended("month    practice  age  attendances\n" + name + "  C82001    23   2")
          .listed(
              "extract     practice  sex   age  patients\n"
                  + name
                  + "-01  C82001    male  23   "
                  + (100 + month));
    }

    rows(world, "practice", "C82001", Span.ROLLING_YEAR)
        .with("sex", "all")
        .with("department_group", "all")
        .with("age_band", "0-49")
        .hasRows(
            """
            month       period             attendances  registered_patients  list_extract_date  no_rate_reason
            2026-07-01  rolling_12_months  24           105.5                2026-07-01
            """);
    assertThat(rows(world, "practice", "C82001", Span.MONTH).distinct("month")).hasSize(12);
    assertThat(rows(world, "practice", "C82001", Span.ROLLING_YEAR, Span.MONTH).distinct("period"))
        .isEqualTo(List.of("rolling_12_months", "month"));
  }

  @Test
  void hasNoRowsOfAnAreaWithoutPeople() {
    rows(world(), "pcn", "U7", Span.MONTH).hasRows("age_band");
  }
}
