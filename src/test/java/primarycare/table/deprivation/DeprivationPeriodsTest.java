package primarycare.table.deprivation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.dossier.World;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Area;
import primarycare.organisation.Mapped;
import primarycare.organisation.Said;

/** What is counted of an area whose practices and lists change from month to month. */
class DeprivationPeriodsTest {

  private static final String JUNE = "2026-06-01";
  private static final String JULY = "2026-07-01";

  @Test
  void hasNoRowsOfAMonthWithoutAListAndNoRateOfAYearWithOne() {
    Said said = new Said().area("04C").mapped(JULY, "C82001", "U1").mapped(JULY, "C82002", "U1");
    StringBuilder months = new StringBuilder("month    practice  attendances\n");
    for (int month = 1; month <= 12; month++) {
      months.append("2026-%02d  C82001    %d%n".formatted(month, month));
    }
    World world =
        new World(said).scheme("all", 0).asked("2026-11", "2026-12").attended(months.toString());

    DeprivedPractices.rows(
            world,
            said,
            """
            extract     practice  sex     age  patients
            2026-07-01  C82001    female  30   1000
            2026-07-01  C82002    female  30   2000
            """,
            Span.values())
        .with("area_type", "pcn")
        .with("department_group", "all")
        .with("area_code", "U1")
        .hasRows(
            """
            month       period             imd_quintile     practices  attendances  registered_patients  no_rate_reason
            2026-12-01  rolling_12_months  1 most deprived  1          7                                 a month of the period has no list extracted on its first
            2026-12-01  rolling_12_months  2                1          0                                 a month of the period has no list extracted on its first
            2026-12-01  rolling_12_months  all              2          7                                 a month of the period has no list extracted on its first
            """);
  }

  @Test
  void countsAYearByWhereEachPracticeWasInEachMonthAndTheMostPracticesOfAny() {
    Said said = new Said().area("04C");
    StringBuilder months = new StringBuilder("month    practice  attendances\n");
    StringBuilder lists = new StringBuilder("extract     practice  sex     age  patients\n");
    for (int month = 1; month <= 12; month++) {
      String day = "2026-%02d-01".formatted(month);
      said.mapped(day, "C82001", month < 3 ? "U1" : "U2").mapped(day, "C82002", "U1");
      months.append("2026-%02d  C82001    1%n".formatted(month));
      lists.append(day + "  C82001    male    30   1200\n");
      lists.append(day + "  C82002    male    30   600\n");
    }
    World world = new World(said).scheme("all", 0).attended(months.toString());

    DeprivedPractices.rows(world, said, lists.toString(), Span.ROLLING_YEAR)
        .with("area_type", "pcn")
        .with("department_group", "all")
        .hasRows(
            """
            area_code  imd_quintile     practices  attendances  registered_patients
            U1         1 most deprived  1          2            200.0
            U1         2                1          0            600.0
            U1         all              2          2            800.0
            U2         1 most deprived  1          10           1000.0
            U2         all              1          10           1000.0
            """);
  }

  private static Mapped named(String practice, String pcn, String... months) {
    return new Mapped(
        practice,
        practice,
        Optional.of(new Area("04C", "City")),
        Optional.empty(),
        Optional.of(new Area("U1", pcn)),
        Stream.of(months).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void namesAnAreaByTheFirstNameOfAMonthAndTheLastOfAYear() {
    Said said =
        new Said()
            .area("04C")
            .with(named("C82001", "A", JUNE))
            .with(named("C82002", "B", JUNE, JULY));
    StringBuilder months = new StringBuilder("month    practice  attendances\n");
    for (int month = 8; month < 20; month++) {
      months.append(Month.of(LocalDate.of(2025, 1, 1)).plus(month - 1)).append("  C82002    1\n");
    }
    World world = new World(said).scheme("all", 0).asked("2026-06", "2026-07");

    DeprivedPractices.rows(
            world.attended(months.toString()),
            said,
            """
            extract     practice  sex     age  patients
            2026-06-01  C82001    female  30   100
            2026-06-01  C82002    female  30   100
            2026-07-01  C82002    female  30   100
            """,
            Span.values())
        .with("area_type", "pcn")
        .with("department_group", "all")
        .with("imd_quintile", "all")
        .hasRows(
            """
            month       period             area_name  practices
            2026-06-01  month              A          2
            2026-07-01  month              B          1
            2026-07-01  rolling_12_months  B          2
            """);
  }
}
