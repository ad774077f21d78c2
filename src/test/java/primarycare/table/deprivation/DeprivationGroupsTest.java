package primarycare.table.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.job.Columns.DEPRIVATION;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier;
import primarycare.dossier.World;
import primarycare.figure.CountKey;
import primarycare.job.Span;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.Said;
import primarycare.support.RowTable;

/** Which fifths of an area have rows, and what is counted in them. */
class DeprivationGroupsTest {

  private static final String MAP = "2026-06-01";

  private static Said said() {
    return new Said()
        .area("04C")
        .mapped(MAP, "C82001", "U1")
        .mapped(MAP, "C82002", "U1")
        .mapped(MAP, "C82003", "U2")
        .mapped(MAP, "C82004", "U2")
        .mapped(MAP, "A81001", "U9", "03W")
        .scheme("half", "C82001", "north", "0.4", "", "")
        .scheme("half", "C82001", "south", "0.6", "", "")
        .scheme("half", "C82002", "south", "1", "", "");
  }

  private static World july(Said said) {
    return new World(said)
        .scheme("all", 0)
        .attended(
            """
            month    practice  department  attendances
            2026-07  C82001    1           29
            2026-07  C82001                1
            2026-07  C82002    3           20
            2026-07  C82004    1           9
            2026-07  A81001    1           40
            2026-07  V81997    1           50
            """);
  }

  private static final String LISTS =
      """
      extract     practice  sex     age  patients
      2026-07-01  C82001    female  30   1000
      2026-07-01  C82002    female  30   2000
      2026-07-01  C82003    female  30   3000
      2026-07-01  A81001    female  30   4000
      """;

  private static RowTable inJuly() {
    Said said = said();
    return DeprivedPractices.rows(july(said), said, LISTS, Span.MONTH);
  }

  /** A fifth of an area is called by the area, so that it is a part of its attendances. */
  @Test
  void saysWhomAFifthCounts() {
    Said said = said();
    DeprivationGroups groups =
        DeprivedPractices.groups(july(said).listed(LISTS), said, LISTS, Map.of());
    CountKey all = CountKey.ofAll("attendances", "all", "all", 0, 0).withDepartment(3);
    assertThat(groups.group(1)).isEqualTo(new AreaMembers.Named("half", "shared_practices"));
    assertThat(groups.key(all, 1, 4))
        .isEqualTo(
            CountKey.ofAll("attendances of practices on the list", "half", "shared_practices", 0, 0)
                .withDepartment(3)
                .withPart("5"));
    assertThat(groups.key(all, 1, Dossier.ALL).part()).isEqualTo(CountKey.WHOLE);
  }

  @Test
  void countsPracticesOnTheListByFifthAndAllOfThem() {
    inJuly()
        .with("area_type", "all")
        .with("department_group", "all")
        .hasRows(
            """
            month       period  area_code  imd_quintile     practices  attendances  registered_patients  list_extract_date  no_rate_reason
            2026-07-01  month   all        1 most deprived  1          30           1000.0               2026-07-01
            2026-07-01  month   all        2                1          20           2000.0               2026-07-01
            2026-07-01  month   all        all              3          50           6000.0               2026-07-01
            2026-07-01  month   all        not scored       1          0            3000.0               2026-07-01
            """);
  }

  @Test
  void countsADepartmentOfNoKnownTypeInAllAlone() {
    inJuly()
        .with("area_type", "all")
        .with("imd_quintile", "1 most deprived")
        .hasRows(
            """
            department_group  practices  attendances  registered_patients
            all               1          30           1000.0
            type 1            1          29           1000.0
            type 2            1          0            1000.0
            type 3 and 4      1          0            1000.0
            """);
  }

  @Test
  void countsAPracticeThatAreasShareOnceAsOfSeveralAreas() {
    inJuly()
        .with("area_type", "half")
        .with("department_group", "all")
        .hasRows(
            """
            area_code         area_name                  imd_quintile     practices  attendances  registered_patients
            shared_practices  Practices that areas share  1 most deprived  1          30           1000.0
            shared_practices  Practices that areas share  all              1          30           1000.0
            south             Area south                 2                1          20           2000.0
            south             Area south                 all              1          20           2000.0
            unassigned        Unassigned                 all              1          0            3000.0
            unassigned        Unassigned                 not scored       1          0            3000.0
            """);
  }

  @Test
  void numbersAreasInTheOrderOfTheirKeysAndOfTheRows() {
    Said said = said().mapped(MAP, "C82005", "U10").mapped(MAP, "C82006", "\uff21");
    said.mapped(MAP, "C82007", "\ud835\udc00");
    String lists =
        LISTS + "2026-07-01  C82005    male    30   1\n2026-07-01  C82006    male    30   1\n";
    lists += "2026-07-01  C82007    male    30   1\n";
    World world = july(said);
    DeprivationGroups groups = DeprivedPractices.groups(world.listed(lists), said, lists, Map.of());

    assertThat(IntStream.range(0, groups.groups()).mapToObj(groups::group))
        .extracting(group -> group.type() + " " + group.code())
        .containsExactly(
            "all all",
            "half shared_practices",
            "half south",
            "half unassigned",
            "icb QK1",
            "pcn U1",
            "pcn U10",
            "pcn U2",
            "pcn \uff21",
            "pcn \ud835\udc00",
            "sub_icb_location 04C");
    assertThat(
            inJuly()
                .distinct(
                    "month", "period", "area_type", "area_code", "department_group", DEPRIVATION))
        .hasSizeGreaterThan(50)
        .isSorted();
  }

  @Test
  void hasNoAreaForAPractice() {
    assertThat(inJuly().distinct("area_type"))
        .containsExactlyInAnyOrder("pcn", "sub_icb_location", "icb", "all", "half");
  }

  @Test
  void hasNoRateWhereTheListsAreEmpty() {
    Said said = said();
    DeprivedPractices.rows(
            july(said),
            said,
            """
            extract     practice  sex     age  patients
            2026-07-01  C82001    female  30   0
            """,
            Span.MONTH)
        .with("area_type", "all")
        .with("imd_quintile", "all")
        .with("department_group", "all")
        .hasRows(
            """
            practices  attendances  registered_patients  no_rate_reason
            1          30                                no registered patients
            """);
  }

  @Test
  void anAreaWithAFifthOfFewPracticesHasTheCellsOfAPractice() {
    Said said = new Said().area("04C");
    StringBuilder lists = new StringBuilder("extract     practice  sex     age  patients\n");
    Map<String, Integer> fifths = new HashMap<>();
    for (int i = 1; i <= 6; i++) {
      String practice = "C8200" + i;
      said.mapped(MAP, practice, i <= 3 ? "U1" : "U2");
      lists.append("2026-07-01  ").append(practice).append("    female  30   100\n");
      fifths.put(practice, i <= 5 ? 0 : 1);
    }
    DeprivationGroups groups =
        DeprivedPractices.groups(
            july(said).listed(lists.toString()), said, lists.toString(), fifths);

    assertThat(
            IntStream.range(0, groups.groups())
                .filter(groups::isOfFew)
                .mapToObj(groups::group)
                .map(AreaMembers.Named::code))
        .as("U1 has three in one fifth")
        .containsExactlyInAnyOrder("all", "QK1", "U2", "04C");
  }
}
