package primarycare.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import primarycare.job.Month;

/**
 * Appointments of general practice as they are published by practice: patients of practices with
 * care homes are seen there less, and one practice sends nothing.
 */
final class AppointmentFiles {

  static final List<String> HEADER =
      List.of(
          "APPOINTMENT_MONTH_START_DATE",
          "GP_CODE",
          "GP_NAME",
          "SUPPLIER",
          "PCN_CODE",
          "PCN_NAME",
          "SUB_ICB_LOCATION_CODE",
          "SUB_ICB_LOCATION_NAME",
          "HCP_TYPE",
          "APPT_MODE",
          "NATIONAL_CATEGORY",
          "TIME_BETWEEN_BOOK_AND_APPT",
          "COUNT_OF_APPOINTMENTS",
          "APPT_STATUS");

  private static final List<String> STAFF = List.of("GP", "Other Practice staff");
  private static final List<String> MODES = List.of("Face-to-Face", "Telephone");
  private static final List<String> WAITS = List.of("Same Day", "2 to 7 Days");
  private static final List<String> STATUSES = List.of("Attended", "DNA");
  private static final double LEAST = 0.34;
  private static final double MOST = 0.52;
  private static final double WHERE_CARE_HOMES_ARE = 0.6;
  private static final double MISSED = 0.045;
  private static final int CELLS = STAFF.size() * MODES.size();

  private final long seed;
  private final SampleFolder folder;
  private final boolean gzip;

  AppointmentFiles(long seed, SampleFolder folder, boolean gzip) {
    this.seed = seed;
    this.folder = folder;
    this.gzip = gzip;
  }

  /** One file a month. */
  void write(Area area, Month month, int index) throws IOException {
    String name = "appointments/Practice_Level_Crosstab_" + month.inWords().replace(' ', '_');
    String file = name + ".csv";
    try (Csv csv = Csv.of(folder.create(file, gzip), Csv.CRLF, HEADER)) {
      for (int i = 0; i < area.practices().size(); i++) {
        if (i != Eldermere.WITHOUT_DETAILS) {
          practice(csv, area.practices().get(i), i, month, index);
        }
      }
      folder.wrote(SampleFolder.zipped(file, gzip), csv.rows());
    }
  }

  private void practice(Csv csv, Practice practice, int i, Month month, int index)
      throws IOException {
    double few = Stories.hasCareHome(i) ? WHERE_CARE_HOMES_ARE : 1;
    double rate = Seeds.between(LEAST, MOST, seed, "appointments " + practice.code()) * few;
    double all = practice.size() * (1 + practice.growth() * index) * rate;
    for (int cell = 0; cell < CELLS; cell++) {
      double part = all / CELLS * Seeds.between(0.7, 1.3, seed, practice.code(), index, cell);
      for (int status = 0; status < STATUSES.size(); status++) {
        long count = Math.round(status == 0 ? part : part * MISSED);
        row(csv, practice, month, cell, status, count);
      }
    }
  }

  private static void row(Csv csv, Practice practice, Month month, int cell, int status, long count)
      throws IOException {
    Practice.Place place = practice.place();
    csv.row(
        Dates.map(month, false).toUpperCase(Locale.ROOT),
        practice.code(),
        practice.name(),
        "INVENTED",
        place.pcnCode(),
        place.pcnName(),
        place.subIcbCode(),
        place.subIcbName(),
        STAFF.get(cell % 2),
        MODES.get(cell / 2 % 2),
        "General Consultation Routine",
        WAITS.get((cell + 1) / 2 % 2),
        count,
        STATUSES.get(status));
  }
}
