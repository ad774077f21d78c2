package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnNamesTest {

  @Test
  void putsUnderscoresBetweenWordsAndBeforeNumbers() {
    assertThat(ColumnNames.of("ratePer1000")).isEqualTo("rate_per_1000");
    assertThat(ColumnNames.of("AttendanceByAgeBand")).isEqualTo("attendance_by_age_band");
    assertThat(ColumnNames.of("per1000Patients")).isEqualTo("per_1000_patients");
  }

  @Test
  void leavesNumbersInNamesThatHaveThem() {
    assertThat(ColumnNames.of("Nhs111Calls")).isEqualTo("nhs111_calls");
    assertThat(ColumnNames.of("nhs111Calls")).isEqualTo("nhs111_calls");
    assertThat(ColumnNames.of("sha256")).isEqualTo("sha256");
  }
}
