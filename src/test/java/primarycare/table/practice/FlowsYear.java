package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Once;

/**
 * Three quarters of patients by LSOA, published once: April 2016 by sex, January 2017 by sex and as
 * one, July 2026 as one.
 *
 * <p>C82001 is of the city, C82002 of the county, C82003 of no place, C82004 of both by half;
 * A81001 is elsewhere. In July 2026 every place of residence and registration has patients.
 */
final class FlowsYear {

  static final String HEADER =
      "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,NUMBER_OF_PATIENTS";
  static final String CITY = "E01000001";
  static final String COUNTY = "E01000002";
  static final String NO_SUB_ICB = "E01000003";
  static final String FAR = "E01000009";

  private static final String DATE = "2016-04-01";

  private FlowsYear() {}

  /** Rows of a query over the release. */
  static List<List<String>> query(String sql) {
    return Duck.query(Once.folder("flows", FlowsYear::publish).resolve("out"), sql);
  }

  /** The practices of all quarters, their areas, and the look-up. */
  static Inputs practices(Path folder) {
    return new Inputs(folder)
        .practice(DATE, "C82001", "U10001", "04C")
        .practice(DATE, "C82002", "U10001", "03W")
        .practice(DATE, "C82003", "U10001", "03W")
        .practice(DATE, "C82004", "U10001", "03W")
        .practice(DATE, "A81001", "U89141", "16C")
        .list(DATE, "C82001", 10)
        .list(DATE, "C82002", 10)
        .list(DATE, "C82003", 10)
        .list(DATE, "C82004", 10)
        .list(DATE, "A81001", 10)
        .area("place", "C82001", "city", "")
        .area("place", "C82002", "county", "")
        .area("place", "C82004", "city", "0.5")
        .area("place", "C82004", "county", "0.5")
        .area("neighbourhood", "C82001", "n1", "")
        .file(
            "lsoa_area",
            "look-up.csv",
            "scheme,lsoa_code,area_code,area_name",
            List.of(
                "place," + CITY + ",city,Leicester",
                "place," + COUNTY + ",county,",
                "place," + NO_SUB_ICB + ",county,",
                "place,E01000004,village,The Village",
                "sub_icb_location," + CITY + ",04C,Leicester City",
                "sub_icb_location," + COUNTY + ",03W,",
                "sub_icb_location," + FAR + ",15M,Derby",
                "network," + CITY + ",n1,"));
  }

  static String row(String date, String practice, String lsoa, String sex, long patients) {
    String name = practice.equals("CLOSED") ? "CLOSED" : "THE SURGERY";
    return String.join(
        ",", "GP_PRAC_PAT_LSOA", date, practice, name, lsoa, sex, String.valueOf(patients));
  }

  private static void publish(Path folder) {
    Inputs inputs = practices(folder);
    leicesterIn2016(inputs);
    oneInSevenElsewhere(inputs);
    july(inputs);
    Runs.Result run =
        Runs.refresh(inputs.with("\"publish\": [\"registration_flows\"]").job("\"03W\", \"04C\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** 391,859 registered with city practices; 336,188 residents, of whom 12,345 elsewhere. */
  private static void leicesterIn2016(Inputs inputs) {
    file(
        inputs,
        "gp-reg-pat-prac-lsoa-female-2016.csv",
        row("01APR2016", "C82001", CITY, "FEMALE", 160_000),
        row("01APR2016", "C82001", COUNTY, "FEMALE", 34_000),
        row("01APR2016", "C82002", CITY, "FEMALE", 12_345));
    file(
        inputs,
        "gp-reg-pat-prac-lsoa-male-2016.csv",
        row("01APR2016", "C82001", CITY, "MALE", 163_843),
        row("01APR2016", "C82001", COUNTY, "MALE", 34_016));
  }

  /** Of 400 residents of the whole, 60 are registered elsewhere. */
  private static void oneInSevenElsewhere(Inputs inputs) {
    for (String sex : List.of("ALL", "FEMALE", "MALE")) {
      int times = sex.equals("ALL") ? 2 : 1;
      file(
          inputs,
          "gp-reg-pat-prac-lsoa-" + sex + "-2017.csv",
          row("2017-01-01", "C82001", CITY, sex, 100 * times),
          row("2017-01-01", "C82002", COUNTY, sex, 70 * times),
          row("2017-01-01", "A81001", COUNTY, sex, 20 * times),
          row("2017-01-01", "Y99999", CITY, sex, 10 * times));
    }
  }

  private static void july(Inputs inputs) {
    String date = "2026-07-01";
    file(
        inputs,
        "gp-reg-pat-prac-lsoa-all-2026.csv",
        row(date, "C82001", CITY, "ALL", 700),
        row(date, "C82001", COUNTY, "ALL", 200),
        row(date, "C82001", FAR, "ALL", 60),
        row(date, "C82001", "W01000001", "ALL", 25),
        row(date, "C82001", "NO2011", "ALL", 10),
        row(date, "C82001", "", "ALL", 5),
        row(date, "C82002", NO_SUB_ICB, "ALL", 300),
        row(date, "C82003", CITY, "ALL", 40),
        row(date, "C82004", CITY, "ALL", 11),
        row(date, "A81001", CITY, "ALL", 30),
        row(date, "A81001", FAR, "ALL", 5000),
        row(date, "A81001", "NO2021", "ALL", 2),
        row(date, "Y99999", COUNTY, "ALL", 4),
        row(date, "CLOSED", CITY, "ALL", 8));
  }

  private static void file(Inputs inputs, String name, String... rows) {
    inputs.file("registered_patients_lsoa", name, HEADER, new ArrayList<>(List.of(rows)));
  }
}
