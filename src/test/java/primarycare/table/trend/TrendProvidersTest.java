package primarycare.table.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.dossier.AreaProviders;
import primarycare.support.RowTable;

/** Trends of which some months lack a hospital. */
class TrendProvidersTest {

  private static final YearMonth JANUARY = YearMonth.of(2025, 1);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final AttendanceTrendTest trend = new AttendanceTrendTest();

  /** RWE, of which half of the patients are, is in the extract until April. */
  @Test
  void givesNoVerdictOnMonthsThatLackAHospitalOthersHave() {
    StringBuilder attended = new StringBuilder("month    practice  attendances\n");
    Map<Integer, SortedMap<String, BigDecimal>> expected = new HashMap<>();
    Map<Integer, Set<String>> present = new HashMap<>();
    for (int month = 0; month < 16; month++) {
      attended.append(
          "%s  C82002    %d%n".formatted(JANUARY.plusMonths(month), month < 12 ? 800 : 400));
      expected.put(month, new TreeMap<>(Map.of("RGN", HALF, "RWE", HALF)));
      present.put(month, month < 12 ? Set.of("RGN", "RWE") : Set.of("RGN"));
    }
    AreaProviders providers = new AreaProviders(Map.of("all all", expected), present);
    RowTable rows =
        trend
            .rows(
                trend.world(attended.toString()),
                AttendanceTrendTest.TREND,
                "all",
                "all",
                providers)
            .with("department_group", "all");

    rows.with("month", "2026-04-01")
        .hasRows(
            """
            providers_missing  provider_coverage_percent  attendances_year_before  change_on_year_before  verdict       verdict_reason
            RWE                50.0                       800                                             not compared  the extract lacks provider RWE in some of the months alone
            """);
    rows.with("month", "2025-12-01")
        .hasRows("providers_missing  provider_coverage_percent\n                   100.0");
    assertThat(
            trend
                .all(trend.world(attended.toString()), AttendanceTrendTest.TREND)
                .distinct("verdict"))
        .as("of nobody who is told of it")
        .contains("special cause, low");
  }
}
