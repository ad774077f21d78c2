package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;
import primarycare.table.Catalogue;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/**
 * The cells that the sample's job publishes by default are among all of them, with their values.
 */
class DefaultCellsTest {

  /** Its ages are other ones by default, so that only those of all and of none are compared. */
  private static final String NEED = "attendance_need";

  /** Rows of each table with counts of people: of every cell, and by default. */
  private static final Map<String, List<Long>> ROWS =
      new TreeMap<>(
          Map.of(
              "attendance_by_age_band", List.of(279_426L, 21_357L),
              "attendance_by_provider", List.of(1_839L, 88L),
              "attendance_by_registration", List.of(480L, 64L),
              "attendance_need", List.of(18_672L, 1_716L),
              "attendance_trend", List.of(2_704L, 2_288L),
              "benchmark", List.of(1_216L, 1_175L),
              "care_home_use", List.of(180L, 170L),
              "deprivation_gradient", List.of(6_416L, 1_120L),
              "headline", List.of(1_810L, 1_294L),
              "hub_use", List.of(2_106L, 2_106L)));

  /** The other tables with counts of people, which have the same rows whatever the cells are. */
  private static final List<String> ALL_ROWS =
      List.of("intake", "practice_presentation_rates", "provider_coverage", "quarantine_summary");

  @Test
  void publishesFewerRows() {
    Map<String, List<Long>> found = new TreeMap<>();
    for (String table : ROWS.keySet()) {
      found.put(table, List.of(rows(KeyedSample.exact(), table), rows(exact(), table)));
    }
    assertThat(found).isEqualTo(ROWS);
  }

  @Test
  void publishesTheSameRowsWhereNobodyIsCountedByAge() {
    for (TableSpec table : Sample.tables()) {
      String name = table.name();
      if (!ROWS.containsKey(name) && !List.of("dictionary", "reconciliation").contains(name)) {
        assertThat(rows(exact(), name)).as(name).isEqualTo(rows(KeyedSample.exact(), name));
        assertThat(others(table, "true")).as(name).isEmpty();
      }
    }
  }

  /** A band in which nobody is has no row among all cells. */
  @Test
  void everyRowIsAmongAllWithTheSameValues() {
    for (TableSpec table : Catalogue.specs()) {
      if (ROWS.containsKey(table.name())) {
        assertThat(others(table, somebody(table.name()))).as(table.name()).isEmpty();
      }
    }
  }

  private static String somebody(String table) {
    return switch (table) {
      case "attendance_by_age_band" -> "attendances > 0 OR registered_patients > 0";
      case NEED -> "age_group IN ('all', 'not known')";
      case "hub_use" -> "attendances_status <> 'not_available'";
      default -> "true";
    };
  }

  @Test
  void aBandIsThereForEachSexOrForNone() {
    assertThat(
            Duck.query(
                exact(),
                "SELECT DISTINCT count(*) FROM $attendance_by_age_band"
                    + " GROUP BY month, period, area_type, area_code, sex"))
        .containsExactly(List.of("21"));
  }

  @Test
  void anAreaOfOnePracticeHasTheCellsOfAPractice() {
    assertThat(
            Duck.query(
                exact(),
                "SELECT DISTINCT period FROM (SELECT period FROM $attendance_by_age_band WHERE"
                    + " area_type = 'pcn' AND area_code = 'unassigned' UNION ALL SELECT period"
                    + " FROM $attendance_trend WHERE area_type = 'pcn' AND area_code ="
                    + " 'unassigned')"))
        .containsExactly(List.of("rolling_12_months"));
  }

  @Test
  void tellsOfATypeOfAreasThatIsLeftOut() throws Exception {
    assertThat(Files.readString(exact().resolve("current/summary.txt")))
        .contains("tables of attendances have no rows of icb: its areas are those of all");
  }

  private static Path exact() {
    return KeyedSample.exactByDefault();
  }

  private static long rows(Path output, String table) {
    return Long.parseLong(Duck.cell(output, "SELECT count(*) FROM $" + table));
  }

  /** Rows by default that are not among all; of attendances by age, all but columns of ages. */
  private static List<List<String>> others(TableSpec table, String where) {
    String columns =
        table.columns().stream()
            .filter(column -> !column.name().equals("age_group_order"))
            .map(column -> column.name())
            .collect(Collectors.joining(", "));
    Path all = KeyedSample.exact().resolve("current/tables/" + table.name() + ".parquet");
    return Duck.query(
        exact(),
        "SELECT %s FROM $%s WHERE %s EXCEPT SELECT %s FROM '%s'"
            .formatted(columns, table.name(), where, columns, all));
  }

  @Test
  void everyTableOfPeopleIsCompared() {
    assertThat(Catalogue.specs())
        .filteredOn(table -> !table.withRole(Role.DISCLOSIVE_COUNT).isEmpty())
        .extracting(TableSpec::name)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ROWS.keySet().stream(), ALL_ROWS.stream()).toList());
  }

  /** All ages are a row of their own, and so are those not known. */
  @Test
  void theBandsOfANeedSumToAll() {
    for (String count : List.of("attendances", "low_acuity_attendances", "in_hours_attendances")) {
      assertThat(
              Duck.query(
                  exact(),
                  "SELECT count(*) > 0, count(*) FILTER (bands <> every) FROM (SELECT sum(%1$s)"
                          .formatted(count)
                      + " FILTER (age_group <> 'all') AS bands, sum(%s)".formatted(count)
                      + " FILTER (age_group = 'all') AS every FROM $attendance_need GROUP BY month,"
                      + " area_type, area_code)"))
          .as(count)
          .containsExactly(List.of("true", "0"));
    }
  }

  /** But of areas that share a practice, whose attendances each table shares by other ages. */
  @Test
  void theBandsOfANeedAreThoseOfAttendancesByAge() {
    assertThat(
            Duck.query(
                exact(),
                "SELECT count(*) > 100, count(*) FILTER (n.attendances <> a.attendances) FROM"
                    + " $attendance_need n JOIN $attendance_by_age_band a ON a.month = n.month AND"
                    + " a.period = n.period AND a.area_type = n.area_type AND a.area_code ="
                    + " n.area_code AND a.age_band = n.age_group AND a.sex = 'all' WHERE"
                    + " (a.area_type, a.area_code) NOT IN (SELECT area_type, area_code FROM"
                    + " $attendance_by_age_band WHERE allocated)"))
        .containsExactly(List.of("true", "0"));
  }
}
