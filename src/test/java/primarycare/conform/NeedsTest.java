package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.conform.NeedRecords.MINOR;
import static primarycare.conform.NeedRecords.TREATED;
import static primarycare.conform.NeedRecords.cells;
import static primarycare.conform.NeedRecords.homes;
import static primarycare.conform.NeedRecords.nonUrgent;
import static primarycare.conform.NeedRecords.record;
import static primarycare.conform.NeedRecords.rows;
import static primarycare.conform.NeedRecords.signs;
import static primarycare.conform.NeedRecords.visit;
import static primarycare.conform.NeedRecords.visitRecord;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class NeedsTest {

  @Test
  void countsNothingOfARecordThatCarriesNothing() {
    assertThat(signs()).isEmpty();
  }

  @Test
  void takesAcuityFourAndFiveForLow() {
    assertThat(signs("acuity", "'1077241000000103'"))
        .containsExactly("attendances_with_acuity 1", "low_acuity_attendances 1");
    assertThat(signs("acuity", "'1077251000000100'"))
        .containsExactly("attendances_with_acuity 1", "low_acuity_attendances 1");
    assertThat(signs("acuity", "'1064901000000108'")).containsExactly("attendances_with_acuity 1");
  }

  @Test
  void opensPracticesAtEightAndClosesThemAtHalfPastSixOnWeekdays() {
    String in = "in_hours_attendances 1";
    assertThat(signs("arrival_time", "'08:00'")).contains(in);
    assertThat(signs("arrival_time", "'18:29'")).contains(in);
    assertThat(signs("arrival_time", "'07:59'")).containsExactly("attendances_with_arrival_time 1");
    assertThat(signs("arrival_time", "'18:30'")).doesNotContain(in);
    assertThat(signs("arrival_time", "'12:00'", "arrival_date", "DATE'2026-07-18'"))
        .doesNotContain(in);
    assertThat(signs("arrival_time", "'12:00'", "arrival_date", "DATE'2026-07-19'"))
        .doesNotContain(in);
    assertThat(signs("arrival_time", "'12:00'", "arrival_date", "DATE'2026-07-20'")).contains(in);
    assertThat(signs("arrival_time", "'12:00'", "arrival_date", "DATE'2026-07-17'")).contains(in);
  }

  @Test
  void tellsThoseWhoLeftFromThoseStreamedAndThoseTreated() {
    for (String left : List.of("1066301000000103", "1066311000000101", "1066321000000107")) {
      assertThat(signs("discharge_status", "'" + left + "'"))
          .containsExactly("attendances_with_discharge_status 1", "left_before_treatment 1");
    }
    assertThat(signs("discharge_status", "'1077021000000100'"))
        .containsExactly("attendances_with_discharge_status 1", "streamed_attendances 1");
    assertThat(signs("discharge_status", TREATED))
        .containsExactly("attendances_with_discharge_status 1");
  }

  @Test
  void findsAVisitNonUrgentThatNeededNothingAPracticeHasNot() {
    assertThat(visit()).contains("non_urgent_attendances 1");
    assertThat(visit("investigations", "NULL")).contains("non_urgent_attendances 1");
    assertThat(visit("investigations", "'27171005,77477000'")).doesNotContain(nonUrgent());
    assertThat(visit("treatments", "'413334001;48387007'")).doesNotContain(nonUrgent());
    assertThat(visit("attendance_category", "'unplanned_follow_up_here'"))
        .doesNotContain(nonUrgent());
    assertThat(visit("discharge_status", "'75004002'")).doesNotContain(nonUrgent());
  }

  @Test
  void asksForNonUrgentVisitsOnlyWhereTheFileCanTellThem() {
    assertThat(visit("department_type", "'03'"))
        .doesNotContain(nonUrgent(), "attendances_with_investigations 1");
    assertThat(visit("investigations", "NULL", "treatments", "NULL"))
        .containsExactly("attendances_with_discharge_status 1");
    assertThat(visit("discharge_status", "NULL")).isEmpty();
    assertThat(visit("attendance_category", "NULL"))
        .as("a category that is not known is no other category")
        .doesNotContain(nonUrgent(), "attendances_with_investigations 1");
  }

  @Test
  void takesNoDamagedTextForABlank() {
    String[] fine = {"investigations", MINOR};
    for (String reason : List.of("'damaged_code'", "'not_in_code_list'")) {
      for (String column : List.of("investigations", "treatments")) {
        assertThat(visit(column, "NULL", column + "_missing", reason))
            .doesNotContain(nonUrgent(), "attendances_with_investigations 1");
      }
    }
    assertThat(visit("treatments", "NULL", "treatments_missing", "'not_reported'"))
        .contains(nonUrgent());
    assertThat(visit(fine)).contains(nonUrgent());
  }

  @Test
  void takesABlankForNoneOnlyInAFileThatTellsOfAny() {
    String blank = visitRecord("investigations", "NULL", "treatments", "NULL");
    String elsewhere = visitRecord("investigations", "NULL", "treatments", "NULL", "entry", "'e2'");
    assertThat(signs(List.of(visitRecord(), blank, elsewhere)))
        .contains("attendances_with_investigations 2", "non_urgent_attendances 2");
  }

  @Test
  void knowsResidentsOfCareHomesAndWhoOfThemCameByAmbulance() {
    for (String home : List.of("'160734000'", "'394923006'")) {
      assertThat(signs("accommodation_status", home, "arrival_mode", "'1048031000000100'"))
          .containsExactly(
              "attendances_with_accommodation 1",
              "care_home_attendances 1",
              "care_home_attendances_with_arrival_mode 1",
              "care_home_ambulance_attendances 1");
    }
    assertThat(signs("accommodation_status", "'394923006'", "arrival_mode", "'1048071000000103'"))
        .doesNotContain("care_home_ambulance_attendances 1");
    assertThat(signs("accommodation_status", "'414418009'", "arrival_mode", "'1048031000000100'"))
        .containsExactly("attendances_with_accommodation 1");
  }

  @Test
  void knowsHomelessPeopleAndNothingOfAHomeThatIsNotKnown() {
    assertThat(signs("accommodation_status", "'32911000'"))
        .containsExactly("attendances_with_accommodation 1", "homeless_attendances 1");
    for (String unknown :
        List.of("NULL", "'1064831000000106'", "'1064841000000102'", "'1066881000000100'")) {
      assertThat(signs("accommodation_status", unknown)).isEmpty();
    }
  }

  @Test
  void putsAgesIntoTheirGroups() {
    List<String> records =
        Stream.of("NULL", "0L", "4L", "5L", "17L", "18L", "64L", "65L", "120L")
            .map(age -> record("age_at_arrival", age))
            .toList();
    Dataset<Row> cells = cells(records).orderBy("age_group_order");
    assertThat(
            Frames.lines(
                cells.select(
                    AgeGroup.label(cells.col("age_group_order")), cells.col("attendances"))))
        .containsExactly("0-4 2", "5-17 2", "18-64 2", "65+ 2", "not known 1");
  }

  @Test
  void givesPeopleOfASharedPracticeToTheAreaTheyLiveIn() {
    List<String> records =
        List.of(
            record("lsoa_code", "'E1'", "acuity", "'1077241000000103'"),
            record("lsoa_code", "'E1'"),
            record("lsoa_code", "'E1'"),
            record("lsoa_code", "'E9'"));
    assertThat(
            Frames.lines(
                Needs.byArea(cells(records), halves(), homes())
                    .orderBy("area_number")
                    .select("area_number", "attendances", Needs.LOW_ACUITY)))
        .containsExactly("1 4 1", "2 0 0");
  }

  @Test
  void givesSharedPeopleWithAllTheirSignsSoThatNoSignExceedsThem() {
    List<String> records =
        List.of(
            record("acuity", "'1077241000000103'"),
            record("acuity", "'1064901000000108'"),
            record("arrival_time", "'09:00'"));
    List<Row> rows = Needs.byArea(cells(records), halves(), homes()).collectAsList();
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.<Long>getAs(Needs.WITH_ACUITY))
                    .isBetween(row.<Long>getAs(Needs.LOW_ACUITY), row.<Long>getAs("attendances")));
    assertThat(rows.stream().mapToLong(row -> row.<Long>getAs("attendances")).sum()).isEqualTo(3);
    assertThat(rows.stream().mapToLong(row -> row.<Long>getAs(Needs.LOW_ACUITY)).sum())
        .isEqualTo(1);
  }

  private static Dataset<Row> halves() {
    return Frames.of(
        "month, practice_code, area_type, area_code, area_number, weight",
        "(DATE'2026-07-01', 'C82001', 'place', 'N', 1, 0.5BD)",
        "(DATE'2026-07-01', 'C82001', 'place', 'S', 2, 0.5BD)");
  }
}
