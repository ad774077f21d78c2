package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.conform.AgeGroup;
import primarycare.conform.Dimension;
import primarycare.job.Job;
import primarycare.spec.Columns;
import primarycare.spec.RecordTable;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What records say in words of their own is what the code says elsewhere. */
class AttendanceWordsTest {

  @Test
  void theMethodOfLimitsIsInTheWordsOfStatistics() {
    assertThat(AttendanceColumns.METHOD_OF_LIMITS).isEqualTo(Methods.BYAR.description());
  }

  @Test
  void theMethodsOfTrendsAreInTheWordsOfStatistics() {
    assertThat(AttendanceTrend.METHOD_OF_CHART).isEqualTo(Methods.XMR.description());
    assertThat(TrendComparisons.METHOD_OF_CHANGE).isEqualTo(Methods.CHANGE.description());
    assertThat(TrendComparisons.METHOD_OF_INDEX).isEqualTo(Methods.INDEX.description());
  }

  @Test
  void tablesThatAJobNamesAreNamedAsThereSaid() {
    assertThat(RecordTable.of(AttendanceTrend.class).spec().name())
        .isEqualTo(Job.Trend.OF_ATTENDANCES);
    assertThat(RecordTable.of(CareHomeUse.class).spec().name()).isEqualTo(Job.OF_CARE_HOMES);
  }

  @Test
  void groupsAreNamedAsTheyAreLabelled() {
    assertThat(Groups.DEPARTMENT_DESCRIPTION)
        .startsWith(String.join(", ", Dimension.DEPARTMENT_GROUP.labels()) + ";");
    TableSpec need = RecordTable.of(AttendanceNeed.class).spec();
    assertThat(need.columns().get(need.names().indexOf(AgeGroup.LABEL)).description())
        .startsWith(String.join(", ", AgeGroup.LABELS) + ":");
  }

  @Test
  void limitsAreOfTheRateThatStandsBesideThem() {
    TableSpec homes = RecordTable.of(CareHomeUse.class).spec();
    assertThat(homes.names()).contains(CareHomeRates.DENOMINATOR);
    assertThat(homes.columns().get(homes.names().indexOf("rate_upper")).description())
        .contains("care_home_attendances_per_1000");
    TableSpec bands = RecordTable.of(AttendanceByAgeBand.class).spec();
    assertThat(bands.names()).contains("rate_per_1000", "rate_lower", "rate_upper");
    assertThat(bands.columns().get(bands.names().indexOf("rate_lower")).description())
        .contains("rate_per_1000");
    assertThat(bands.names()).contains(Columns.ATTENDANCES, Columns.REGISTERED_PATIENTS);
  }
}
