package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.layout.CodeList;
import primarycare.layout.Header;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Records of attendances in our names, the warehouse's and HES's. */
class AttendanceRecordsTest {

  private static final Source ATTENDANCES = Sources.named("ae_attendance");

  @Test
  void readsOurNames() {
    assertThat(row(ours(Map.of())))
        .containsEntry("attendance_id", "A1")
        .containsEntry("arrival_date", LocalDate.of(2026, 7, 14))
        .containsEntry("arrival_time", "14:05")
        .containsEntry("department_type", "01")
        .containsEntry("attendance_category", "unplanned_first")
        .containsEntry("age_at_arrival", 34L)
        .containsEntry("sex", "female")
        .containsEntry("gp_practice_code", "C82001");
  }

  @Test
  void readsTheWarehousesNamesToTheSame() {
    Map<String, Object> ours = row(ours(Map.of()));
    Map<String, Object> theirs = row(sus(Map.of()));
    assertThat(ours).allSatisfy((column, value) -> assertThat(theirs).containsEntry(column, value));
  }

  @Test
  void takesDayAndTimeOfTheWarehouseFromOneColumn() {
    Map<String, String> record = sus(Map.of("Der_EC_Arrival_Date_Time", "2026-07-14 23:59:00"));
    record.remove("Arrival_Date");
    record.remove("Arrival_Time");
    assertThat(row(record))
        .containsEntry("arrival_date", LocalDate.of(2026, 7, 14))
        .containsEntry("arrival_time", "23:59");
  }

  @Test
  void excludesWhatTheWarehouseFlagsAsDuplicateOrUnfinished() {
    assertThat(read(sus(Map.of("Der_Dupe_Flag", "1"))))
        .isEqualTo(new Reading.Excluded("flagged as a duplicate by the warehouse"));
    assertThat(read(sus(Map.of("Finished_Indicator", "0"))))
        .isEqualTo(new Reading.Excluded("unfinished record"));
    Map<String, String> without = sus(Map.of());
    without.remove("Der_Dupe_Flag");
    without.remove("Finished_Indicator");
    assertThat(read(without)).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void readsTheCategoriesOfEcdsAndExcludesThePlannedAndTheNotApplicable() {
    assertThat(row(ours(Map.of("attendance_category", "2"))))
        .containsEntry("attendance_category", "unplanned_follow_up_here");
    assertThat(row(ours(Map.of("attendance_category", "3"))))
        .containsEntry("attendance_category", "unplanned_follow_up_elsewhere");
    assertThat(row(ours(Map.of("attendance_category", ""))))
        .doesNotContainKey("attendance_category");
    assertThat(read(ours(Map.of("attendance_category", "4"))))
        .isEqualTo(new Reading.Excluded("planned follow-up attendance"));
    assertThat(read(sus(Map.of("EC_AttendanceCategory", "X"))))
        .isEqualTo(new Reading.Excluded("attendance category X: not applicable"));
  }

  @Test
  void readsTheCategoriesOfHesWhere2Is4And3Is2() {
    assertThat(row(hes(Map.of()))).containsEntry("attendance_category", "unplanned_first");
    assertThat(read(hes(Map.of("AEATTENDCAT", "2"))))
        .isEqualTo(new Reading.Excluded("planned follow-up attendance"));
    assertThat(row(hes(Map.of("AEATTENDCAT", "3"))))
        .containsEntry("attendance_category", "unplanned_follow_up_here");
    assertThat(row(hes(Map.of("AEATTENDCAT", "9"))))
        .doesNotContainKey("attendance_category")
        .containsEntry("attendance_category_missing", "not_reported");
  }

  @Test
  void readsTheCodesOfInfantsInHesAsAgeNought() {
    for (String code : List.of("7001", "7002", "7003", "7004", "7005", "7006", "7007", "7004.0")) {
      assertThat(row(hes(Map.of("ARRIVALAGE", code)))).containsEntry("age_at_arrival", 0L);
    }
    assertThat(issues(hes(Map.of("ARRIVALAGE", "7008"))))
        .containsExactly(new Issue("ARRIVALAGE", "range", "7008"));
  }

  @Test
  void excludesTheDeadOnArrivalAndTheStreamedWhereTheFileTells() {
    assertThat(read(ours(Map.of("discharge_status", "63238001"))))
        .isEqualTo(new Reading.Excluded("dead on arrival"));
    assertThat(read(hes(Map.of("AEPATGROUP", "70"))))
        .isEqualTo(new Reading.Excluded("dead on arrival"));
    for (String code : List.of("1077031000000103", "1077781000000101")) {
      assertThat(read(sus(Map.of("EC_Discharge_Status_SNOMED_CT", code))))
          .isEqualTo(new Reading.Excluded("streamed elsewhere after initial assessment"));
    }
    Map<String, String> without = ours(Map.of());
    without.remove("discharge_status");
    assertThat(read(without)).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void takesEachWordForYesAndNoThatAWarehouseWrites() {
    CodeList flags =
        CodeList.all().stream()
            .filter(list -> list.name().equals("flag"))
            .findFirst()
            .orElseThrow();
    for (CodeList.Code code : flags.codes()) {
      boolean yes = code.meaning().equals("Yes");
      assertThat(read(sus(Map.of("Der_Dupe_Flag", code.code()))) instanceof Reading.Excluded)
          .as("a duplicate by " + code.code())
          .isEqualTo(yes);
      assertThat(read(sus(Map.of("Finished_Indicator", code.code()))) instanceof Reading.Excluded)
          .as("unfinished by " + code.code())
          .isEqualTo(!yes);
    }
  }

  @Test
  void readsDepartmentsWithOrWithoutTheNoughtAndExcludesType05() {
    assertThat(row(ours(Map.of("department_type", "3")))).containsEntry("department_type", "03");
    assertThat(row(ours(Map.of("department_type", "99"))))
        .doesNotContainKey("department_type")
        .containsEntry("department_type_missing", "not_known");
    assertThat(read(ours(Map.of("department_type", "05"))))
        .isEqualTo(new Reading.Excluded("same-day emergency care (department type 05)"));
    assertThat(issues(ours(Map.of("department_type", "06"))))
        .containsExactly(new Issue("department_type", "code list", "06"));
  }

  @Test
  void keepsAPracticeThatIsNotKnownAsMissing() {
    for (Map<String, String> record :
        List.of(ours(Map.of("gp_practice_code", "&")), hes(Map.of("GPPRAC", "&")))) {
      assertThat(row(record))
          .doesNotContainKey("gp_practice_code")
          .containsEntry("gp_practice_code_missing", "not_known");
    }
  }

  @Test
  void quarantinesADayThatStandsForNone() {
    assertThat(issues(ours(Map.of("arrival_date", "1802-01-01"))))
        .containsExactly(new Issue("arrival_date", "required", "1802-01-01"));
    assertThat(issues(ours(Map.of("arrival_date", ""))))
        .containsExactly(new Issue("arrival_date", "required", ""));
  }

  @Test
  void quarantinesAnAgeThatCannotBeAndAcceptsABlankOne() {
    Map<String, String> rules =
        Map.of("abc", "type", "200", "range", "-2", "range", "150", "range");
    rules.forEach(
        (age, rule) ->
            assertThat(issues(ours(Map.of("age_at_arrival", age))))
                .containsExactly(new Issue("age_at_arrival", rule, age)));
    assertThat(row(ours(Map.of("age_at_arrival", ""))))
        .doesNotContainKey("age_at_arrival")
        .containsEntry("age_at_arrival_missing", "not_reported");
    assertThat(row(ours(Map.of("age_at_arrival", "149")))).containsEntry("age_at_arrival", 149L);
  }

  private static Map<String, String> ours(Map<String, String> other) {
    return record(
        "attendance_id,arrival_date,arrival_time,department_type,attendance_category,"
            + "age_at_arrival,sex,gp_practice_code,discharge_status",
        "A1,2026-07-14,14:05,01,1,34,2,C82001,",
        other);
  }

  private static Map<String, String> sus(Map<String, String> other) {
    return record(
        "EC_Ident,Arrival_Date,Arrival_Time,EC_Department_Type,EC_AttendanceCategory,Age_At_Arrival,"
            + "Sex,GP_Practice_Code,EC_Discharge_Status_SNOMED_CT,Der_Dupe_Flag,Finished_Indicator",
        "A1,2026-07-14,14:05,01,1,34,2,C82001,,0,1",
        other);
  }

  @Test
  void readsCodesThatWereWrittenAsNumbersWithDecimals() {
    assertThat(read(hes(Map.of("AEATTENDCAT", "2.0"))))
        .isEqualTo(new Reading.Excluded("planned follow-up attendance"));
    assertThat(read(hes(Map.of("AEPATGROUP", "70.0"))))
        .isEqualTo(new Reading.Excluded("dead on arrival"));
    assertThat(row(hes(Map.of("AEDEPTTYPE", "1.0", "SEX", "2.0"))))
        .containsEntry("department_type", "01")
        .containsEntry("sex", "female");
  }

  private static Map<String, String> hes(Map<String, String> other) {
    return record(
        "AEKEY,ARRIVALDATE,ARRIVALTIME,AEDEPTTYPE,AEATTENDCAT,ARRIVALAGE,SEX,GPPRAC,AEPATGROUP",
        "A1,2026-07-14,1405,01,1,34.0,2,C82001,80",
        other);
  }

  private static Map<String, String> record(String names, String cells, Map<String, String> other) {
    List<String> header = List.of(names.split(",", -1));
    List<String> values = List.of(cells.split(",", -1));
    Map<String, String> record = new LinkedHashMap<>();
    header.forEach(name -> record.put(name, values.get(header.indexOf(name))));
    record.putAll(other);
    return record;
  }

  private static Reading read(Map<String, String> record) {
    List<String> names = List.copyOf(record.keySet());
    Layout layout = new Header(names).match(ATTENDANCES).orElseThrow();
    return new Reading.Reader(ATTENDANCES, layout, names, Optional.empty())
        .read(List.copyOf(record.values()));
  }

  private static Map<String, Object> row(Map<String, String> record) {
    return assertThat(read(record))
        .asInstanceOf(type(Reading.Accepted.class))
        .actual()
        .rows()
        .get(0);
  }

  private static List<Issue> issues(Map<String, String> record) {
    return assertThat(read(record)).asInstanceOf(type(Reading.Quarantined.class)).actual().issues();
  }
}
