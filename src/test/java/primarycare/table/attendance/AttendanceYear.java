package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Once;

/**
 * A year of a small area, August 2025 to July 2026, and a month after it without a list.
 *
 * <p>C82001, C82003 and C82004 are on lists by single years, C82002 on the one by five-year bands,
 * C82005 on none. C82003 moves to another PCN in July. C82004 is half north, half south.
 */
public final class AttendanceYear {

  /** Attendances of July, and of the year that ends with it. */
  static final String OF_JULY = "29";

  public static final String OF_THE_YEAR = "42";

  private static final YearMonth FIRST = YearMonth.of(2025, 8);
  private static final String JULY = "2026-07-14";

  private AttendanceYear() {}

  /** Rows of a query over the release of the year, with exact counts; made once. */
  public static List<List<String>> query(String sql) {
    return Duck.query(Once.folder("year", AttendanceYear::publish).resolve("out"), sql);
  }

  private static void publish(Path folder) {
    Runs.Result run = Runs.refresh(inputs(folder).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Inputs inputs(Path folder) {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("exact")
            .with("\"ageBandSchemes\": [\"quinary\", \"five-year-from-1\"]")
            .with("\"baseline\": { \"from\": \"2025-08\", \"to\": \"2026-07\" }")
            .area("neighbourhood", "C82001", "north", "")
            .area("neighbourhood", "C82004", "north", "0.5")
            .area("neighbourhood", "C82004", "south", "0.5");
    map(inputs, "2025-07-15", "U10001");
    map(inputs, "2026-06-15", "U10002");
    Attendances year = new Attendances().in("ae-2025-08-to-2026-08.csv");
    for (int i = 0; i < 12; i++) {
      lists(year, FIRST.plusMonths(i) + "-01", i);
      year.came(1, FIRST.plusMonths(i) + "-10", "C82002", "2", "22");
    }
    year.year("2026-08-02", "C82001", "FEMALE", "21", 9999)
        .year("2026-08-02", "C82001", "MALE", "21", 9999)
        .came(1, "2026-08-05", "C82001", "2", "21");
    july(year);
    excluded(year);
    return england(appointments(year.into(inputs)));
  }

  /** C82001 tells its appointments of every month, C82002 of all but one. */
  private static Inputs appointments(Inputs inputs) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String month = FIRST.plusMonths(i) + "-01,";
      rows.add(month + "C82001,03W,GP,Telephone,Routine,Same Day,50,Attended");
      rows.add(month + "C82001,03W,GP,Telephone,Routine,Same Day,7,DNA");
      if (i > 0) {
        rows.add(month + "C82002,03W,GP,Telephone,Routine,Same Day,40,Attended");
      }
    }
    return inputs.file(
        "appointments",
        "appointments.csv",
        "APPOINTMENT_MONTH_START_DATE,GP_CODE,SUB_ICB_LOCATION_CODE,HCP_TYPE,APPT_MODE,"
            + "NATIONAL_CATEGORY,TIME_BETWEEN_BOOK_AND_APPT,COUNT_OF_APPOINTMENTS,APPT_STATUS",
        rows);
  }

  /**
   * In the latest year a tenth of England attends, whatever the age, half of them at type 1; before
   * it was nobody.
   */
  private static Inputs england(Inputs inputs) {
    List<String> rows = new ArrayList<>();
    for (int age = 0; age <= 90; age += 5) {
      String band = age == 90 ? "90+" : age + "-" + (age + 4);
      for (String sex : List.of("female", "male")) {
        rows.add("2025,all," + band + "," + sex + ",1000,10000");
        if (age != 20) {
          rows.add("2025,type 1," + band + "," + sex + ",500,10000");
        }
        rows.add("2024,all," + band + "," + sex + ",0,10000");
      }
    }
    return inputs.file(
        "reference_attendance",
        "england.csv",
        "year,department_group,age_band,sex,attendances,registered_patients",
        rows);
  }

  private static void map(Inputs inputs, String date, String pcn) {
    inputs
        .practice(date, "C82001", "U10001", "03W")
        .practice(date, "C82002", "U10002", "03W")
        .practice(date, "C82003", pcn, "03W")
        .practice(date, "C82004", "U10003", "03W")
        .practice(date, "C82005", "U10003", "03W")
        .practice(date, "A81001", "U89141", "16C");
  }

  private static void lists(Attendances year, String date, int growth) {
    year.year(date, "C82001", "FEMALE", "20", 100)
        .year(date, "C82001", "FEMALE", "21", 50)
        .year(date, "C82001", "FEMALE", "22", 50)
        .year(date, "C82001", "FEMALE", "25", 60)
        .year(date, "C82001", "FEMALE", "26", 70)
        .year(date, "C82001", "MALE", "23", 40)
        .year(date, "C82001", "MALE", "25", 20)
        .year(date, "C82001", "MALE", "30", 200)
        .band(date, "C82002", "FEMALE", "20_24", 100 + growth)
        .band(date, "C82002", "MALE", "65_69", 50)
        .year(date, "C82003", "FEMALE", "40", 300)
        .year(date, "C82003", "MALE", "41", 200)
        .year(date, "C82004", "FEMALE", "50", 101)
        .year(date, "C82004", "MALE", "50", 100)
        .year(date, "A81001", "FEMALE", "30", 1000)
        .year(date, "A81001", "MALE", "30", 1000);
  }

  private static void july(Attendances year) {
    year.came(3, JULY, "C82001", "2", "21")
        .came(1, JULY, "C82001", "1", "25", "02")
        .came(1, JULY, "C82001", "1", "25", "03")
        .came(1, JULY, "C82001", "2", "20", "04")
        .came(1, JULY, "C82001", "2", "", "99")
        .came(1, JULY, "C82001", "0", "30")
        .came(2, "2026-06-30", "C82003", "2", "40")
        .came(3, "2026-07-01", "C82003", "2", "40")
        .came(1, JULY, "C82004", "2", "50")
        .came(2, JULY, "C82004", "1", "50")
        .came(1, JULY, "C82004", "2", "50", "02")
        .came(3, JULY, "C82004", "1", "12", "03")
        .came(2, JULY, "C82005", "1", "70")
        .came(2, JULY, "A81001", "2", "30")
        .came(1, JULY, "Y00009", "2", "30")
        .came(1, JULY, "V81997", "2", "30")
        .came(1, JULY, "V81998", "2", "30")
        .came(1, JULY, "V81999", "1", "30")
        .came(1, JULY, "", "1", "30")
        .came(1, JULY, "&", "1", "30");
  }

  private static void excluded(Attendances year) {
    year.record(1, JULY, "C82001", "2", "21", "01", "4", "")
        .record(2, JULY, "C82001", "2", "21", "01", "X", "")
        .record(3, JULY, "C82001", "2", "21", "05", "1", "")
        .record(4, JULY, "C82001", "2", "21", "01", "1", "63238001")
        .record(3, JULY, "C82001", "2", "21", "01", "1", "1077031000000103")
        .record(2, JULY, "C82001", "2", "21", "01", "1", "1077781000000101");
  }
}
