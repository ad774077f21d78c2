package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.dossier.NeedAges;
import primarycare.figure.Dimension;
import primarycare.job.Columns;
import primarycare.statistics.Methods;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.Groups;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.TrendComparisons;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** What records say in words of their own is what the code says elsewhere. */
class AttendanceWordsTest {

  @Test
  void theMethodOfLimitsIsInTheWordsOfStatistics() {
    assertThat(AttendanceColumns.METHOD_OF_LIMITS).isEqualTo(Methods.BYAR.description());
  }

  @Test
  void theMethodsOfTrendsAreInTheWordsOfStatistics() {
    assertThat(ProcessChart.METHOD_OF_CHART).isEqualTo(Methods.XMR.description());
    assertThat(TrendComparisons.METHOD_OF_CHANGE).isEqualTo(Methods.CHANGE.description());
    assertThat(TrendComparisons.METHOD_OF_INDEX).isEqualTo(Methods.INDEX.description());
  }

  @Test
  void groupsAreNamedAsTheyAreLabelled() {
    assertThat(Groups.DEPARTMENT_DESCRIPTION)
        .startsWith(String.join(", ", Dimension.DEPARTMENT_GROUP.labels()) + ";");
    TableSpec need = RecordTable.of(AttendanceNeed.class).spec();
    int known = NeedAges.GROUPS.size() - 1;
    assertThat(description(need, Columns.AGE_GROUP))
        .contains(": " + Columns.ALL + ", ")
        .contains(String.join(", ", NeedAges.GROUPS.labels().subList(0, known)) + " ")
        .endsWith("then " + NeedAges.GROUPS.labels().get(known) + ".");
  }

  @Test
  void limitsAreOfTheRateThatStandsBesideThem() {
    TableSpec homes = RecordTable.of(CareHomeUse.class).spec();
    assertThat(homes.names()).contains(CareHomeRates.DENOMINATOR);
    assertThat(homes.columns().get(homes.names().indexOf("rate_upper")).description())
        .contains("care_home_attendances_per_1000");
    TableSpec bands = RecordTable.of(AttendanceByAgeBand.class).spec();
    assertThat(bands.names()).contains("rate_per_1000", "rate_lower", "rate_upper");
    assertThat(description(bands, "rate_lower")).contains("rate_per_1000");
    assertThat(bands.names()).contains(Columns.ATTENDANCES, Columns.REGISTERED_PATIENTS);
  }

  @Test
  void everyRegistrationIsExplained() {
    TableSpec registrations = RecordTable.of(AttendanceByRegistration.class).spec();
    assertThat(description(registrations, Columns.REGISTRATION)).contains(RegistrationGroups.CODES);
  }

  private static String description(TableSpec table, String column) {
    return table.columns().get(table.names().indexOf(column)).description();
  }
}
