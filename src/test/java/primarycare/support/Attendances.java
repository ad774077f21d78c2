package primarycare.support;

import java.util.ArrayList;
import java.util.List;

/** Attendances, and the lists by age that divide them, in the official headers. */
public final class Attendances {

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,provider_code,site_code,department_type,"
          + "attendance_category,age_at_arrival,sex,gp_practice_code,lsoa_code,acuity,"
          + "chief_complaint,discharge_status,discharge_destination,accommodation_status";

  private static final String LIST = "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,";

  private String file = "ae.csv";
  private String provider = "RWE";
  private final List<String> records = new ArrayList<>();
  private final List<String> bands = new ArrayList<>();
  private final List<String> women = new ArrayList<>();
  private final List<String> men = new ArrayList<>();

  /** Attendances from here on are at a provider, as the extract writes its code. */
  public Attendances at(String code) {
    provider = code;
    return this;
  }

  /** Their file has a name of its own, such as one that tells its last month. */
  public Attendances in(String name) {
    file = name;
    return this;
  }

  /** Unplanned first attendances at a type 1 department, at 14:05 of the day. */
  public Attendances came(int times, String date, String practice, String sex, String age) {
    return came(times, date, practice, sex, age, "01");
  }

  public Attendances came(
      int times, String date, String practice, String sex, String age, String department) {
    return record(times, date, practice, sex, age, department, "1", "");
  }

  /** Records with a category and discharge status of their own. */
  public Attendances record(
      int times,
      String date,
      String practice,
      String sex,
      String age,
      String department,
      String category,
      String discharge) {
    for (int i = 0; i < times; i++) {
      records.add(
          String.join(
              ",",
              "A" + (records.size() + 1),
              date,
              "14:05",
              provider,
              provider + "AA",
              department,
              category,
              age,
              sex,
              practice,
              "",
              "",
              "",
              discharge,
              "",
              ""));
    }
    return this;
  }

  /** A cell of the list by five-year bands, as {@code 20_24}. */
  public Attendances band(String date, String practice, String sex, String band, int patients) {
    bands.add(cell(date, practice, sex, band, patients));
    return this;
  }

  /** A cell of the lists by single years, one for each sex. */
  public Attendances year(String date, String practice, String sex, String age, int patients) {
    (sex.equals("FEMALE") ? women : men).add(cell(date, practice, sex, age, patients));
    return this;
  }

  /** Writes the files that hold something, and names them in the job. */
  public Inputs into(Inputs inputs) {
    add(inputs, "ae_attendance", file, HEADER, records);
    add(inputs, "quin-age.csv", "AGE_GROUP_5", bands);
    add(inputs, "sing-age-female.csv", "AGE", women);
    add(inputs, "sing-age-male.csv", "AGE", men);
    return inputs;
  }

  private static void add(Inputs inputs, String name, String age, List<String> rows) {
    add(inputs, "registered_patients", name, LIST + age + ",NUMBER_OF_PATIENTS", rows);
  }

  private static void add(
      Inputs inputs, String source, String name, String header, List<String> rows) {
    if (!rows.isEmpty()) {
      inputs.file(source, name, header, rows);
    }
  }

  private static String cell(String date, String practice, String sex, String age, int patients) {
    return "GP_PRAC_PAT_LIST,%s,GP,%s,LE1 1AA,%s,%s,%d"
        .formatted(date, practice, sex, age, patients);
  }
}
