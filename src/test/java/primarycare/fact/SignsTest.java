package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignsTest {

  private static final String TREATED = "182992009";
  private static final String MINOR = "27171005, 1088291000000101";

  @Test
  void countsNothingOfARecordThatCarriesNothing() {
    assertThat(signs()).isEmpty();
  }

  @Test
  void takesAcuityFourAndFiveForLow() {
    assertThat(signs("acuity", "1077241000000103"))
        .containsExactly(Signs.WITH_ACUITY, Signs.LOW_ACUITY);
    assertThat(signs("acuity", "1077251000000100"))
        .containsExactly(Signs.WITH_ACUITY, Signs.LOW_ACUITY);
    assertThat(signs("acuity", "1064901000000108")).containsExactly(Signs.WITH_ACUITY);
  }

  @Test
  void opensPracticesAtEightAndClosesThemAtHalfPastSixOnWeekdays() {
    Signs in = Signs.IN_HOURS;
    assertThat(signs("arrival_time", "08:00")).contains(in);
    assertThat(signs("arrival_time", "18:29")).contains(in);
    assertThat(signs("arrival_time", "07:59")).containsExactly(Signs.WITH_TIME);
    assertThat(signs("arrival_time", "18:30")).doesNotContain(in);
    assertThat(signs("arrival_time", "12:00", "arrival_date", "2026-07-18")).doesNotContain(in);
    assertThat(signs("arrival_time", "12:00", "arrival_date", "2026-07-19")).doesNotContain(in);
    assertThat(signs("arrival_time", "12:00", "arrival_date", "2026-07-20")).contains(in);
    assertThat(signs("arrival_time", "12:00", "arrival_date", "2026-07-17")).contains(in);
  }

  @Test
  void tellsThoseWhoLeftFromThoseStreamedAndThoseTreated() {
    for (String left : List.of("1066301000000103", "1066311000000101", "1066321000000107")) {
      assertThat(signs("discharge_status", "" + left + ""))
          .containsExactly(Signs.WITH_STATUS, Signs.LEFT);
    }
    assertThat(signs("discharge_status", "1077021000000100"))
        .containsExactly(Signs.WITH_STATUS, Signs.STREAMED);
    assertThat(signs("discharge_status", TREATED)).containsExactly(Signs.WITH_STATUS);
  }

  @Test
  void findsAnAttendanceNonUrgentThatNeededNothingAPracticeHasNot() {
    assertThat(attendance()).contains(Signs.NON_URGENT);
    assertThat(attendance("investigations", "NULL")).contains(Signs.NON_URGENT);
    assertThat(attendance("investigations", "27171005,77477000")).doesNotContain(Signs.NON_URGENT);
    assertThat(attendance("treatments", "413334001;48387007")).doesNotContain(Signs.NON_URGENT);
    assertThat(attendance("attendance_category", "unplanned_follow_up_here"))
        .doesNotContain(Signs.NON_URGENT);
    assertThat(attendance("discharge_status", "75004002")).doesNotContain(Signs.NON_URGENT);
  }

  @Test
  void asksForNonUrgentAttendancesOnlyWhereTheFileCanTellThem() {
    assertThat(attendance("department_type", "03"))
        .doesNotContain(Signs.NON_URGENT, Signs.WITH_CARE);
    assertThat(attendance("investigations", "NULL", "treatments", "NULL"))
        .as("whether the file tells of care is asked when it is known of all its records")
        .contains(Signs.WITH_CARE, Signs.NON_URGENT);
    assertThat(attendance("discharge_status", "NULL")).isEmpty();
    assertThat(attendance("attendance_category", "NULL"))
        .as("a category that is not known is no other category")
        .doesNotContain(Signs.NON_URGENT, Signs.WITH_CARE);
  }

  @Test
  void takesNoDamagedTextForABlank() {
    String[] fine = {"investigations", MINOR};
    for (String reason : List.of("damaged_code", "not_in_code_list")) {
      for (String column : List.of("investigations", "treatments")) {
        assertThat(attendance(column, "NULL", column + "_missing", reason))
            .doesNotContain(Signs.NON_URGENT, Signs.WITH_CARE);
      }
    }
    assertThat(attendance("treatments", "NULL", "treatments_missing", "not_reported"))
        .contains(Signs.NON_URGENT);
    assertThat(attendance(fine)).contains(Signs.NON_URGENT);
  }

  @Test
  void knowsResidentsOfCareHomesAndWhoOfThemCameByAmbulance() {
    for (String home : List.of("160734000", "394923006")) {
      assertThat(signs("accommodation_status", home, "arrival_mode", "1048031000000100"))
          .containsExactly(
              Signs.WITH_ACCOMMODATION,
              Signs.CARE_HOME,
              Signs.CARE_HOME_WITH_MODE,
              Signs.CARE_HOME_AMBULANCE);
    }
    assertThat(signs("accommodation_status", "394923006", "arrival_mode", "1048071000000103"))
        .doesNotContain(Signs.CARE_HOME_AMBULANCE);
    assertThat(signs("accommodation_status", "414418009", "arrival_mode", "1048031000000100"))
        .containsExactly(Signs.WITH_ACCOMMODATION);
  }

  @Test
  void knowsHomelessPeopleAndNothingOfAHomeThatIsNotKnown() {
    assertThat(signs("accommodation_status", "32911000"))
        .containsExactly(Signs.WITH_ACCOMMODATION, Signs.HOMELESS);
    for (String unknown :
        List.of("NULL", "1064831000000106", "1064841000000102", "1066881000000100")) {
      assertThat(signs("accommodation_status", unknown)).isEmpty();
    }
  }

  @Test
  void hasCareWhereAnyInvestigationOrTreatmentIsRecorded() {
    assertThat(all("investigations", MINOR)).contains(Signs.HAS_CARE);
    assertThat(all("treatments", "413334001")).contains(Signs.HAS_CARE);
    assertThat(all()).doesNotContain(Signs.HAS_CARE);
  }

  /** What a record shows, but for whether it has care. */
  private static List<Signs> signs(String... changes) {
    return all(changes).stream().filter(sign -> sign != Signs.HAS_CARE).toList();
  }

  private static List<Signs> all(String... changes) {
    int shown = new SignReader(Records.of(changes)).signs(0);
    return Stream.of(Signs.values()).filter(sign -> sign.isIn(shown)).toList();
  }

  /** A minor attendance, with changes. */
  private static List<Signs> attendance(String... changes) {
    String[] minor = {
      "department_type", "01",
      "attendance_category", "unplanned_first",
      "discharge_status", TREATED,
      "investigations", MINOR,
      "treatments", "413334001"
    };
    return signs(Stream.concat(Stream.of(minor), Stream.of(changes)).toArray(String[]::new));
  }
}
