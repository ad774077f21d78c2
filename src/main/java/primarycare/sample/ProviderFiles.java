package primarycare.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import primarycare.job.Month;

/**
 * What the hospitals report of each month, in agreement with the attendances that are made, and our
 * own file of the hospitals that each place goes to: one of them is beyond the border, and in no
 * extract.
 */
final class ProviderFiles {

  static final List<String> HEADER =
      List.of(
          "Period",
          "Org Code",
          "Parent Org",
          "Org name",
          "A&E attendances Type 1",
          "A&E attendances Type 2",
          "A&E attendances Other A&E Department",
          "A&E attendances Booked Appointments Type 1",
          "A&E attendances Booked Appointments Type 2",
          "A&E attendances Booked Appointments Other Department");
  static final List<String> EXPECTED = List.of("scheme", "area_code", "provider_code", "share");

  private static final String TOTAL = "TOTAL";
  private static final int KINDS = 4;
  private static final String REGION = "NHS ENGLAND NOWHERE ";
  private static final int TYPE_1 = 0;
  private static final int TYPE_2 = 1;
  private static final int TYPE_3 = 2;
  private static final int TYPE_4 = 3;
  private static final int NOT_KNOWN = 5;
  private static final int BOOKED = 8;
  private static final int BEYOND = 3_100;
  private static final int BEYOND_A_MONTH = 37;

  private ProviderFiles() {}

  private record Hospital(String code, String name, long[] attendances) {}

  /** One file a month, as published, with a row of totals. */
  static void write(SampleFolder folder, List<Month> months, AttendanceFiles made)
      throws IOException {
    for (int i = 0; i < months.size(); i++) {
      String month = months.get(i).inWords().replace(' ', '-');
      String name = "providers/Monthly-AE-" + month + ".csv";
      try (Csv csv = Csv.of(folder.create(name), Csv.CRLF, HEADER)) {
        long[] total = new long[KINDS];
        for (Hospital hospital : hospitals(made, i)) {
          row(csv, "MSitAE-" + month.toUpperCase(Locale.ROOT), REGION, hospital);
          for (int kind = 0; kind < KINDS; kind++) {
            total[kind] += hospital.attendances()[kind];
          }
        }
        row(csv, TOTAL, TOTAL, new Hospital(TOTAL, TOTAL, total));
        folder.wrote(name, csv.rows());
      }
    }
  }

  /** Hospitals know the type of every department of theirs: those without one in a record too. */
  private static List<Hospital> hospitals(AttendanceFiles made, int month) {
    List<Hospital> hospitals = new ArrayList<>();
    long other = 0;
    for (int i = 0; i < 2; i++) {
      long type1 = made.reported(month, i, TYPE_1) + made.reported(month, i, NOT_KNOWN);
      long type2 = made.reported(month, i, TYPE_2);
      hospitals.add(
          i == 0
              ? hospital("Z9A", "ELDERMERE CITY HOSPITAL", type1, type2, 0, 0)
              : hospital("Z9B", "FEN EDGE HOSPITAL", type1, type2, 0, 0));
      other += made.reported(month, i, TYPE_3) + made.reported(month, i, TYPE_4);
    }
    long booked = other / BOOKED;
    hospitals.add(hospital("Z9C", "ELDERMERE URGENT CARE", 0, 0, other - booked, booked));
    long beyond = BEYOND + BEYOND_A_MONTH * (long) month;
    hospitals.add(hospital("Z9D", "HOSPITAL BEYOND THE FEN", beyond, 0, 0, 0));
    return hospitals;
  }

  private static Hospital hospital(String code, String name, long... attendances) {
    return new Hospital(code, name, attendances);
  }

  private static void row(Csv csv, String period, String region, Hospital hospital)
      throws IOException {
    long[] attendances = hospital.attendances();
    csv.row(
        period,
        hospital.code(),
        region,
        hospital.name(),
        attendances[0],
        attendances[1],
        attendances[2],
        0,
        0,
        attendances[3]);
  }

  /** Which hospitals a place goes to, and their usual share of the whole. */
  static void expected(SampleFolder folder) throws IOException {
    String name = "expected-providers.csv";
    try (Csv csv = Csv.of(folder.create(name), Csv.LF, EXPECTED)) {
      csv.row("all", "all", "Z9A", "0.31");
      csv.row("all", "all", "Z9B", "0.32");
      csv.row("all", "all", "Z9C", "0.35");
      for (String hospital : List.of("Z9A", "Z9C")) {
        csv.row("place", "eldermere-city", hospital, "");
      }
      for (String hospital : List.of("Z9A", "Z9B", "Z9C")) {
        csv.row("place", "north-wolds", hospital, "");
      }
      for (String hospital : List.of("Z9B", "Z9C", "Z9D")) {
        csv.row("place", "south-fen", hospital, "");
      }
      folder.wrote(name, csv.rows());
    }
  }
}
