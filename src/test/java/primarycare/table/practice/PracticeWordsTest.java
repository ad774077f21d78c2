package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.statistics.Methods;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.StandardisedRatio;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** What records of practices say in words of their own is what the code says elsewhere. */
class PracticeWordsTest {

  @Test
  void practicesAreComparedInTheWordsOfStatistics() {
    assertThat(RepeatAttenders.WIDENED).isEqualTo(Methods.REPEAT_EVENTS.description());
    assertThat(StandardisedRatio.INDIRECT).isEqualTo(Methods.ISR.description());
    assertThat(AttendanceColumns.BENCHMARK).isEqualTo(Methods.COMPARISON.description());
    assertThat(ComparedAttendances.FUNNELLED).isEqualTo(Methods.FUNNEL_OVERDISPERSED.description());
    assertThat(AttendanceColumns.RANKED).isEqualTo(Methods.QUANTILE.description());
  }

  @Test
  void theRatiosOfPracticesAreOfColumnsBesideThem() {
    TableSpec practices = RecordTable.of(PracticePresentationRates.class).spec();
    assertThat(practices.names())
        .contains(
            StandardisedRatio.EXPECTED,
            ComparedAttendances.AT_ENGLAND,
            AppointmentsBeside.APPOINTMENTS,
            PracticeExplanations.LIST_SIZE,
            "ae_attendances_per_1000");
    assertThat(description(practices, "rate_upper")).contains("ae_attendances_per_1000");
    assertThat(description(practices, "standardised_ratio_to_england"))
        .contains(ComparedAttendances.AT_ENGLAND);
  }

  private static String description(TableSpec table, String column) {
    return table.columns().get(table.names().indexOf(column)).description();
  }
}
