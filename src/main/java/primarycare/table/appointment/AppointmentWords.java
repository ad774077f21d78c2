package primarycare.table.appointment;

/** What the columns of appointments say in the same words. */
final class AppointmentWords {

  static final String UNIT = "appointments";
  static final String MISSING = "missing_reason says why";

  private AppointmentWords() {}
}
