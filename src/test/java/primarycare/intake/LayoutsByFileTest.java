package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a declaration says of a file, held to what is read of one. */
class LayoutsByFileTest {

  @TempDir private Path folder;

  @Test
  void joinsYearAndMonthAndTakesNeitherForADateWhenBlank() {
    String header =
        "CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,STAFF_GROUP,STAFF_ROLE,FTE,UNIQUE_IDENTIFIER\n";
    Path file =
        write(
            "staff.csv",
            header
                + "2021,3,U00001,Directors,Director,-0.5,NULL\n"
                + "2021,3,U00001,Directors,Director,-0.5,NULL\n"
                + "2021,12,U00001,Directors,Director,1,7\n"
                + " , ,U00001,Directors,Director,1,8\n"
                + "2021,,U00001,Directors,Director,1,9\n");
    List<Map<String, Object>> rows = read("pcn_workforce", file);
    assertThat(rows.stream().map(row -> row.get("census_month")))
        .containsExactly(
            LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 1));
    assertThat(rows.get(0))
        .isEqualTo(rows.get(1))
        .containsEntry("person_id_missing", "not_reported");
    assertThat((BigDecimal) rows.get(0).get("fte")).isEqualByComparingTo("-0.5");
  }

  @ParameterizedTest
  @CsvSource({
    "1 General Practice \u2013 January 2023 Practice Level - Detailed.csv, 2023-01-01,"
        + " not_reported",
    "1 General Practice \u2013 February 2023 Practice Level - Detailed.csv, 2023-02-01, ",
    "20. General Practice \u2013 December 2020 Practice Level.csv, 2020-12-01, not_reported"
  })
  void takesANoughtForNoDataInFilesBeforeFebruary2023(String name, String month, String reason) {
    Path file = write(name, "PRAC_CODE,TOTAL_GP_EXTG_FTE\nC82001,0\n");
    assertThat(read("gp_workforce", file))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("census_month", LocalDate.parse(month));
              assertThat(row.get("value_missing")).isEqualTo(reason);
              assertThat(row.get("value") == null).isEqualTo(reason != null);
            });
  }

  @Test
  void leavesOutMonthsBeforeTheChangeWhereEachRecordIsDated() {
    Path file =
        write(
            "all.csv",
            "PRAC_CODE,TOTAL_GP_EXTG_FTE,YEAR,MONTH\nC82001,0,2023,01\nC82001,0,2023,02\n");
    assertThat(read("gp_workforce", file))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("census_month", LocalDate.of(2023, 2, 1))
                    .containsEntry("value", new BigDecimal("0E-9")));
  }

  @Test
  void keepsGpsWithoutRegistrarsApartFromFullyQualifiedOnes() {
    Path file =
        write(
            "2. General Practice \u2013 March 2018 Practice Level.csv",
            "PRAC_CODE,TOTAL_GP_FTE,TOTAL_GP_EXR_FTE,TOTAL_GP_EXRL_FTE,TOTAL_GP_EXL_FTE\n"
                + "C82001,5,4,3,ND\n");
    Map<Object, Object> groups = new java.util.TreeMap<>();
    read("gp_workforce", file)
        .forEach(row -> groups.put(row.get("staff_group"), String.valueOf(row.get("value"))));
    assertThat(groups)
        .isEqualTo(
            Map.of(
                "all_gps", "5.000000000",
                "all_gps_excluding_locums", "null",
                "excluding_registrars", "4.000000000",
                "excluding_registrars_and_locums", "3.000000000"));
  }

  @Test
  void readsAFileByRoleWithItsMonthInItsName() {
    Path file =
        write(
            "3 General Practice \u2013 July 2025 Practice Level - High level.csv",
            "PRAC_CODE,PRAC_NAME,STAFF_GROUP,DETAILED_STAFF_ROLE,MEASURE,VALUE\n"
                + "C82001,ANY,GP,Total,Headcount,6\nC82001,ANY,Nurses,Practice Nurse,FTE,NA\n");
    List<Map<String, Object>> rows = read("gp_workforce", file);
    assertThat(rows).allMatch(row -> LocalDate.of(2025, 7, 1).equals(row.get("census_month")));
    assertThat(rows.get(0))
        .containsEntry("staff_group", "all_gps")
        .containsEntry("staff_role", "total")
        .containsEntry("measure", "headcount");
    assertThat(rows.get(1))
        .containsEntry("staff_group", "nurses")
        .containsEntry("staff_role", "Practice Nurse")
        .containsEntry("value_missing", "not_reported");
  }

  @ParameterizedTest
  @CsvSource({"'CCG_CODE,ONS_CCG_CODE'", "'SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE'"})
  void readsTheTotalsOfEachVintage(String organisation) {
    Path file =
        write(
            "all.csv",
            "PUBLICATION,EXTRACT_DATE,TYPE,"
                + organisation
                + ",CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
                + "GP_PRAC_PAT_LIST,01/05/2025,GP,03W,E38000051,C82001,ZZ1 1ZZ,ALL,ALL,9000\n");
    assertThat(read("registered_patients", file))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("extract_date", LocalDate.of(2025, 5, 1))
                    .containsEntry("detail", "totals")
                    .containsEntry("number_of_patients", 9000L));
  }

  @ParameterizedTest
  @CsvSource({"'CCG_CODE,ONS_CCG_CODE'", "'SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE'"})
  void readsSingleYearsOfAFileThatHoldsPracticesOnly(String organisation) {
    String practice = "01APR2025,03W,E38000051,C82001,ZZ1 1ZZ,FEMALE,";
    Path file =
        write(
            "gp-reg-pat-prac-sing-age-female.csv",
            "EXTRACT_DATE,"
                + organisation
                + ",ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
                + (practice + "ALL,900\n" + practice + "95+,7\n"));
    assertThat(read("registered_patients", file))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("detail", "single years")
                    .containsEntry("age", 95L)
                    .containsEntry("number_of_patients", 7L));
  }

  @Test
  void readsAppointmentsOfPracticesAndOfDays() {
    String labels = "Attended,GP,Face-to-Face,15  to 21 Days";
    Path practices =
        write(
            "Practice_Level_Crosstab_Jul_25.csv",
            "APPOINTMENT_MONTH_START_DATE,GP_CODE,GP_NAME,SUPPLIER,PCN_CODE,PCN_NAME,"
                + "SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,APPT_STATUS,HCP_TYPE,APPT_MODE,"
                + "TIME_BETWEEN_BOOK_AND_APPT,NATIONAL_CATEGORY,COUNT_OF_APPOINTMENTS\n"
                + "01JUL2025,C82001,ANY,TPP,U00001,PCN,04C,Sub 04C,"
                + labels
                + ",Planned Clinics,12\n");
    Path days =
        write(
            "SUB_ICB_LOCATION_CSV_Jul_25.csv",
            "SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_ONS_CODE,SUB_ICB_LOCATION_NAME,ICB_ONS_CODE,"
                + "REGION_ONS_CODE,Appointment_Date,APPT_STATUS,HCP_TYPE,APPT_MODE,"
                + "TIME_BETWEEN_BOOK_AND_APPT,COUNT_OF_APPOINTMENTS\n"
                + "04C,E38000097,Sub 04C,E54000015,E40000008,14JUL2025,"
                + labels
                + ",3\n");
    assertThat(read("appointments", practices).get(0))
        .containsEntry("detail", "month and practice")
        .containsEntry("practice_code", "C82001")
        .containsEntry("time_from_booking", "15 to 21 days")
        .containsEntry("month", LocalDate.of(2025, 7, 1));
    assertThat(read("appointments", days).get(0))
        .containsEntry("detail", "day and sub-ICB location")
        .containsEntry("appointment_date", LocalDate.of(2025, 7, 14))
        .containsEntry("month", LocalDate.of(2025, 7, 1));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> read(String source, Path file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    new PlainReader(source).read(file, rows::add);
    return rows;
  }
}
