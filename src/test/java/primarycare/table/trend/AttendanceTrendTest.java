package primarycare.table.trend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.Living;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.layout.AgeBands;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.spec.RecordTable;

class AttendanceTrendTest {

  static final Job.Trend TREND = Job.Trend.DEFAULT;

  private final Said said =
      new Said()
          .area("04C")
          .mapped("2024-01-01", "C82001", "U1")
          .mapped("2024-01-01", "C82002", "U1")
          .mapped("2026-07-01", "C82001", "U2")
          .mapped("2026-07-01", "C82002", "U1")
          .scheme("place", "C82001", "N", "0.5", "", "")
          .scheme("place", "C82001", "S", "0.5", "", "");

  World world(String attended) {
    return new World(said).scheme(AgeBands.named(Job.Breakdown.QUINARY)).attended(attended);
  }

  private RowTable rows(World world, Job.Trend trend, String type, String code) {
    return rows(world, trend, type, code, AreaProviders.NOTHING_SAID);
  }

  RowTable rows(World world, Job.Trend trend, String type, String code, AreaProviders providers) {
    MadeSeries.Series<AttendanceTrend, Dossier> series =
        AttendanceTrend.rows(
            TrendSeries.of(
                trend,
                world.calendar(),
                Placement.of(said.history(), world.calendar()),
                providers));
    List<RollingPeriod> periods = RollingPeriod.everyMonth(world.calendar());
    IntFunction<Stream<AttendanceTrend>> ofPeriod =
        series.of(world.dossier(type, code), periods, DisclosureRule.HES_ECDS_2018);
    return RowTable.of(
        RecordTable.of(AttendanceTrend.class),
        IntStream.range(0, periods.size()).boxed().flatMap(ofPeriod::apply));
  }

  RowTable all(World world, Job.Trend trend) {
    return rows(world, trend, "all", "all").with("department_group", "all");
  }

  /** Rows of months of which something is given. */
  private RowTable given(World world, Job.Trend trend) {
    return all(world, trend).without("missing_reason");
  }

  @Test
  void hasEveryDepartmentOfEveryMonthAndANoughtWhereNobodyCame() {
    World world =
        world(
            """
            month    practice  department  sex     age  attendances
            2026-05  C82001    1           female  23   10
            2026-05  C82002    1                   60   10
            2026-05  C82002    2                        20
            2026-05  C82002                             30
            2026-06  C82001    2                        40
            """);

    rows(world, TREND, "all", "all")
        .hasRows(
            """
            month       period  area_type  area_code  department_group  days  attendances  attendances_status
            2026-05-01  month   all        all        all               31    70           rounded
            2026-05-01  month   all        all        type 1            31    20           rounded
            2026-05-01  month   all        all        type 2            31    20           rounded
            2026-05-01  month   all        all        type 3 and 4      31    0            exact
            2026-06-01  month   all        all        all               30    40           rounded
            2026-06-01  month   all        all        type 1            30    0            exact
            2026-06-01  month   all        all        type 2            30    40           rounded
            2026-06-01  month   all        all        type 3 and 4      30    0            exact
            """);
  }

  @Test
  void hasTheMonthsInWhichThereIsTheAreaWhetherOrNotAnybodyCame() {
    World world =
        world(
            """
            month    practice  attendances
            2026-06  C82002    20
            2026-07  C82002    20
            """);
    List<String> both = List.of("2026-06-01", "2026-07-01");

    assertThat(rows(world, TREND, "pcn", "U2").distinct("month", "attendances"))
        .containsExactly("2026-07-01 | 0");
    assertThat(rows(world, TREND, "pcn", "U1").distinct("month")).isEqualTo(both);
    assertThat(rows(world, TREND, "pcn", "unknown_practice").distinct("month")).isEqualTo(both);
  }

  /** Attendances a day of the months from January 2025 on; none of a month that is not given. */
  private RowTable aDay(int... people) {
    Month first = new Month(2025, 1);
    String rows =
        IntStream.range(0, people.length)
            .filter(i -> people[i] > 0)
            .mapToObj(
                i ->
                    first.plus(i)
                        + "  C82002    "
                        + people[i] * first.plus(i).first().lengthOfMonth())
            .collect(joining("\n"));
    World world = world("month    practice  attendances\n" + rows);
    return all(world.asked("2025-01", first.plus(people.length - 1).toString()), TREND);
  }

  /** No moving range spans the gap: all are 0. */
  @Test
  void hasARowWithoutFiguresOfAMonthOfWhichNothingIsGiven() {
    RowTable all = aDay(10, 10, 10, 0, 20, 20, 20);
    all.with("month", "2025-04-01")
        .hasRows(
            """
            attendances  attendances_status  attendances_a_day  missing_reason                         process_mean  process_upper  index_of_base_month
                         not_available                          no attendances of the month are given  15.0          15.0
            """);
    assertThat(all.distinct("process_lower", "process_upper")).hasSize(1);
  }

  /** In July C82001 moves from U1 to U2, and its patients with it. */
  @Test
  void namesThePracticesThatCameAndWentAndHasRatesOfThePatientsOfTheMonth() {
    World world =
        world(
                """
                month    practice  attendances
                2026-06  C82001    30
                2026-06  C82002    60
                2026-07  C82002    62
                """)
            .listed(
                """
                extract     practice  sex     age  patients
                2026-06-01  C82001    female  20   500
                2026-06-01  C82002    female  20   1000
                2026-07-01  C82001    female  20   500
                2026-07-01  C82002    female  20   1000
                """);
    rows(world, TREND, "pcn", "U1")
        .with("department_group", "all")
        .hasRows(
            """
            month       attendances  registered_patients  patient_days  attendances_a_day_per_1000  membership  practices_joined  practices_left  chart_of
            2026-06-01  90           1500                 45000         2.0                         as at                         C82001          attendances a day per 1,000 patients
            2026-07-01  60           1000                 31000         1.935483870967742           as at                                         attendances a day per 1,000 patients
            """);
    assertThat(rows(world, TREND, "pcn", "unknown_practice").distinct("no_rate_reason", "chart_of"))
        .containsExactly("attendances of people whom no list covers | attendances a day");
  }

  @Test
  void saysWhichAttendancesAreGivenByWeight() {
    World world =
        world(
            """
            month    practice  department  lsoa       attendances
            2026-06  C82001    1                      20
            2026-06  C82001    2           E01000001  20
            """);

    world.home("E01000001", "place", "N").living(Living.IN_HALVES);
    rows(world, TREND, "place", "N")
        .hasRows(
            """
            department_group  allocated  attendances
            all               true       30
            type 1            true       10
            type 2            false      20
            type 3 and 4      false      0
            """);
  }

  @Test
  void findsTheSameMonthAYearBeforeThoughItIsNotAskedFor() {
    World world =
        world(
                """
                month    practice  attendances
                2025-02  C82002    30
                2025-03  C82002    20
                2026-02  C82002    60
                2026-03  C82002    5
                2026-05  C82002    40
                """)
            .asked("2026-01", "2026-05");

    given(world, TREND)
        .hasRows(
            """
            month       attendances  attendances_year_before  attendances_year_before_status  change_on_year_before
            2026-02-01  60           30                       rounded                         1.0
            2026-03-01               20                       rounded
            2026-05-01  40                                    not_available
            """);
  }

  private World threeMonths() {
    return world(
        """
        month    practice  attendances
        2024-02  C82002    290
        2025-02  C82002    560
        2025-03  C82002    4
        """);
  }

  @Test
  void beginsTheChartAnewWhereTheJobSays() {
    Job.Trend rebased =
        new Job.Trend(Optional.empty(), List.of(new Month(2025, 2)), Optional.empty());

    assertThat(given(threeMonths(), rebased).distinct("limits_from", "no_limits_reason"))
        .containsExactly(
            "2024-02-01 | a series of one month has no limits",
            "2025-02-01 | attendances of a month of the series are suppressed");
  }
}
