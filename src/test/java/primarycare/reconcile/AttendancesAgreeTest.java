package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.dossier.World;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.TextRecords;
import primarycare.table.spec.RecordTable;

/** The check between tables that count people: it fails here, and shows no figure. */
class AttendancesAgreeTest {

  private static final String AREAS = "month       area_type  area_code  attendances\n";
  private static final String NORTH = "2026-07-01  place      N          5\n";
  private static final String SOUTH = "2026-07-01  place      S          4\n";
  private static final String WEST = "2026-07-01  place      W          0\n";

  private static List<AttendancesAgree.OfArea> areas(String rows) {
    return TextRecords.of(AttendancesAgree.OfArea.class, AREAS + rows);
  }

  private static List<String> agreed(String rows, String areas) {
    return Rows.told(
        AttendancesAgree.of("a_table", areas(rows), areas(areas)),
        "level",
        "month",
        "passed",
        "enforced",
        "left_value",
        "right_value",
        "explanation");
  }

  @Test
  void failsWhereAnAreaHasOtherAttendancesThanInTheOtherTables() {
    String all = NORTH + SOUTH + WEST;
    String july = "a_table | 2026-07-01 | ";
    assertThat(agreed(all, all)).containsExactly(july + "true | true |  |  | ");
    assertThat(agreed(all, NORTH + SOUTH.replace('4', '3') + WEST))
        .containsExactly(july + "false | true |  |  | for example place S");
    assertThat(agreed(all, NORTH + SOUTH))
        .containsExactly(july + "false | true |  |  | for example place W");
    assertThat(agreed(NORTH + WEST, all))
        .containsExactly(july + "false | true |  |  | for example place S");
    assertThat(agreed(NORTH + SOUTH, all)).containsExactly(july + "true | true |  |  | ");
  }

  @Test
  void findsAMonthThatOneTableLacks() {
    assertThat(agreed(NORTH, NORTH + NORTH.replace("-07-", "-06-")))
        .containsExactly(
            "a_table | 2026-06-01 | false | true |  |  | for example place N",
            "a_table | 2026-07-01 | true | true |  |  | ");
  }

  /** C82001 is of U1, and of U2 in July, which is the month that is asked for. */
  @Test
  void knowsEveryAreaOfAMonthWhetherOrNotAnybodyCame() {
    Said said =
        new Said().mapped("2026-06-01", "C82001", "U1").mapped("2026-07-01", "C82001", "U2");
    World world =
        new World(said)
            .attended(
                """
                month    practice  attendances
                2026-06  C82001    1
                2026-07  C82001    1
                """);
    List<AttendancesAgree.OfArea> areas =
        AttendancesAgree.areas(
            Set.of(LocalDate.of(2026, 7, 1)),
            Placement.of(said.history(), world.calendar()),
            areas(
                """
                2026-06-01  pcn        U1         1
                2026-07-01  all        all        1
                2026-07-01  practice   C82001     1
                """));
    assertThat(areas)
        .contains(
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "all", "all", 1L),
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "pcn", "U2", 0L),
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "pcn", "unknown_practice", 0L))
        .noneMatch(area -> area.areaType().equals("practice"))
        .noneMatch(area -> area.areaCode().equals("U1"))
        .allMatch(area -> area.month().equals(LocalDate.of(2026, 7, 1)));
  }

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record ByAge(
      @Key("Month.") LocalDate month,
      @Key("Period.") String period,
      @Key("Type.") String areaType,
      @Key("Code.") String areaCode,
      @Key("Group.") String departmentGroup,
      @Key("Ages.") String ageGroup,
      @People(value = "Attendances.", unit = "attendances") Shown attendances) {}

  @Test
  void looksAtAllDepartmentsAndAgesOfAreasButPracticesInMonths() {
    RecordTable<ByAge> table = RecordTable.of(ByAge.class);
    WholesOfMonths wholes = new WholesOfMonths(table.spec(), table.countedNames());
    LocalDate july = LocalDate.of(2026, 7, 1);
    for (Object[] row :
        List.of(
            new Object[] {july, "month", "pcn", "U1", "all", "all", 9L},
            new Object[] {july, "rolling year", "pcn", "U1", "all", "all", 90L},
            new Object[] {july, "month", "practice", "C82001", "all", "all", 9L},
            new Object[] {july, "month", "pcn", "U1", "type 1", "all", 8L},
            new Object[] {july, "month", "pcn", "U1", "all", "0-4", 7L})) {
      wholes.add(column -> row[column]);
    }
    assertThat(wholes.sums()).containsExactly(new AttendancesAgree.OfArea(july, "pcn", "U1", 9L));
  }
}
