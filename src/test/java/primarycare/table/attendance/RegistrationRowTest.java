package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.World;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.column.ProviderCover;
import primarycare.table.spec.RecordTable;

/** Which rows of attendances by registration there are, and what is in them. */
class RegistrationRowTest {

  private static final String MAP = "2026-06-01";

  private static final ProviderCover COVER = ProviderCover.of(new AreaProviders.Cover("RWE", 60.0));

  private static World world() {
    return new World(
            new Said()
                .area("04C")
                .mapped(MAP, "C82001", "U1")
                .mapped(MAP, "C82002", "U1")
                .mapped(MAP, "C82670", "U2")
                .mapped(MAP, "A81001", "U9", "03W"))
        .scheme("all", 0);
  }

  private static RowTable rows(World world, Protection protection, Span... spans) {
    GroupDossier<RegistrationGroups> people =
        world.groups(new RegistrationGroups(Set.of("C82670"), true)).get(0);
    return RowTable.of(
        RecordTable.of(AttendanceByRegistration.class),
        world.periods(spans).stream()
            .flatMap(
                period ->
                    AttendanceByRegistration.rows(
                        people, period, COVER, Display.DEFAULT, protection)));
  }

  private static RowTable rows(World world, Span... spans) {
    return rows(world, DisclosureRule.EXACT, spans);
  }

  private static World july() {
    return world()
        .attended(
            """
            month    practice  department  sign                         attendances
            2026-07  C82001    1           WITH_ACCOMMODATION           4
            2026-07  C82001    1           WITH_ACCOMMODATION+HOMELESS  1
            2026-07  C82001    1                                        4
            2026-07  C82001                                             1
            2026-07  C82002    1           WITH_ACCOMMODATION           4
            2026-07  C82670    1           WITH_ACCOMMODATION           1
            2026-07  C82670    1           WITH_ACCOMMODATION+HOMELESS  6
            2026-07  V81997    3           WITH_ACCOMMODATION           1
            2026-07  V81997    3           WITH_ACCOMMODATION+HOMELESS  3
            2026-07  V81997    4                                        1
            2026-07  A81001    1                                        2
            """);
  }

  @Test
  void countsEachRegistrationAndAllOfThem() {
    rows(july(), Span.MONTH)
        .with("department_group", "all")
        .hasRows(
            """
            month       period  registration            days  attendances  attendances_of_all  attendances_with_accommodation  homeless_attendances
            2026-07-01  month   all                     31    28           28                  20                              10
            2026-07-01  month   homeless_practice       31    7            28                  7                               6
            2026-07-01  month   no_registered_practice  31    5            28                  4                               3
            2026-07-01  month   other_practice_here     31    14           28                  9                               1
            2026-07-01  month   practice_not_applicable 31    0            28                  0                               0
            2026-07-01  month   registered_elsewhere    31    2            28                  0
            2026-07-01  month   unknown_practice        31    0            28                  0                               0
            2026-07-01  month   unlisted_practice       31    0            28                  0                               0
            """);
  }

  @Test
  void isInTheOrderOfItsKeys() {
    assertThat(rows(july(), Span.MONTH).distinct("department_group", "registration"))
        .hasSize(4 * 8)
        .isSorted();
  }

  @Test
  void makesSharesOfWhatIsShown() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sign                         attendances
                2026-07  C82001    1           WITH_ACCOMMODATION           20
                2026-07  C82001    1           WITH_ACCOMMODATION+HOMELESS  12
                2026-07  C82001    1                                        9
                2026-07  C82670    1           WITH_ACCOMMODATION+HOMELESS  7
                2026-07  A81001    1                                        2
                """);

    rows(world, DisclosureRule.HES_ECDS_2018, Span.MONTH)
        .with("department_group", "type 1")
        .hasRows(
            """
            registration            attendances  share_of_attendances  accommodation_completeness  homeless_attendances  homeless_attendances_status  homeless_share
            all                     50           1.0                   0.8                         20                    rounded                      0.5
            homeless_practice                                                                                            suppressed
            no_registered_practice  0            0.0                                               0                     exact
            other_practice_here     40           0.8                   0.75                        10                    rounded                      0.3333333333333333
            practice_not_applicable 0            0.0                                               0                     exact
            registered_elsewhere                                                                                         not_available
            unknown_practice        0            0.0                                               0                     exact
            unlisted_practice       0            0.0                                               0                     exact
            """);
  }

  @Test
  void countsADepartmentOfNoKnownTypeInAllAlone() {
    rows(july(), Span.MONTH)
        .with("registration", "other_practice_here")
        .hasRows(
            """
            department_group  attendances  attendances_of_all
            all               14           28
            type 1            13           22
            type 2            0            0
            type 3 and 4      0            5
            """);
  }

  @Test
  void hasEveryRegistrationInEveryDepartmentOfEveryPeriodInWhichSomebodyAttended() {
    World world =
        world()
            .asked("2026-06", "2026-08")
            .attended(
                """
                month    practice  department  attendances
                2026-06  C82001    1           9
                2026-07  C82001    2           8
                2026-08  C82001    2           7
                2026-08  C82001    2           -7
                """);

    assertThat(rows(world, Span.MONTH).distinct("month", "department_group", "registration"))
        .hasSize(2 * 4 * 8)
        .noneMatch(row -> row.startsWith("2026-08"));
  }

  @Test
  void addsTheMonthsOfAYearEachByWhoWasOfTheAreaInIt() {
    Said said =
        new Said().area("04C").mapped(MAP, "C82670", "U2").mapped("2026-07-01", "C82001", "U1");
    StringBuilder months = new StringBuilder("month    practice  attendances\n");
    for (int month = 1; month <= 12; month++) {
      months.append("2026-%02d  C82670    1%n".formatted(month));
    }
    World world = new World(said).scheme("all", 0).attended(months.toString());

    rows(world, Span.ROLLING_YEAR)
        .with("department_group", "all")
        .hasRows(
            """
            period             registration            days  attendances
            rolling_12_months  all                     365   12
            rolling_12_months  homeless_practice       365   6
            rolling_12_months  no_registered_practice  365   0
            rolling_12_months  other_practice_here     365   0
            rolling_12_months  practice_not_applicable 365   0
            rolling_12_months  registered_elsewhere    365   0
            rolling_12_months  unknown_practice        365   0
            rolling_12_months  unlisted_practice       365   6
            """);
  }

  /** Those without a practice are the same people in every table. */
  @Test
  void saysWhomEachRegistrationCounts() {
    CountKey all = CountKey.ofAll("homeless", "all", "all", 0, 11).withDepartment(1);
    RegistrationGroups groups = new RegistrationGroups(Set.of(), false);
    assertThat(groups.key(all, 0, CountKey.ALL)).isEqualTo(all.withArea("registration", "all"));
    assertThat(
            IntStream.range(0, groups.parts())
                .mapToObj(part -> groups.key(all, 0, part).areaCode()))
        .containsExactlyElementsOf(RegistrationGroups.CODES);
  }

  @Test
  void namesTheHospitalThatTheExtractLacksBesideEveryRow() {
    assertThat(rows(july(), Span.MONTH).distinct("providers_missing", "provider_coverage_percent"))
        .containsExactly("RWE | 60.0");
  }
}
