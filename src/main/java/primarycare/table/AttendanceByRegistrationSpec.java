package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Needs;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * What {@code attendance_by_registration} promises: {@link AttendanceByRegistration} measures it.
 */
final class AttendanceByRegistrationSpec {

  static final String REGISTRATION = "registration";
  static final String HERE = "registered_here";
  static final String HOMELESS_PRACTICE = "homeless_practice";
  static final String OF_ALL = "attendances_of_all";

  /** Every registration, and all of them. */
  static final List<String> REGISTRATIONS =
      Stream.concat(Stream.of(ALL, HERE, HOMELESS_PRACTICE), WithoutPractice.codes().stream())
          .toList();

  static final TableSpec SPEC =
      new TableSpec(
          "attendance_by_registration",
          "A&E attendances by where the patient is registered, and of homeless people",
          "period, department group, registration",
          "Answers whether homeless people and others without a practice come to A&E, and how"
              + " many. An attendance counts as in attendance_by_age_band. Homeless means"
              + " homeless by the accommodation status recorded at the attendance (Emergency"
              + " Care Data Set), whatever the practice; homeless_share is of the attendances"
              + " with a recorded accommodation status, and accommodation_completeness says how"
              + " many those are. Shares are made from the protected counts.",
          AttendanceColumns.REACH,
          columns());

  private AttendanceByRegistrationSpec() {}

  private static List<ColumnSpec> columns() {
    return List.of(
        key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
        key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
        key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
        key(
            REGISTRATION,
            DataTypes.StringType,
            "registered_here: with a practice of the area; homeless_practice: with one that the"
                + " job names as a practice for homeless people; registered_elsewhere: with"
                + " another practice in England; unlisted_practice: a code that is not in the"
                + " practice map; no_registered_practice; unknown_practice; all."),
        amount(Periods.DAYS, DataTypes.LongType, "days", "Days of the period."),
        people(ATTENDANCES, "attendances", "Attendances that count."),
        people(OF_ALL, "attendances", "Attendances of every registration.").repeated(),
        share("share_of_attendances", ATTENDANCES, OF_ALL, "Share of all attendances"),
        people(
            Needs.WITH_ACCOMMODATION,
            "attendances",
            "Attendances with a recorded accommodation status, homelessness included."),
        share(
            "accommodation_completeness",
            Needs.WITH_ACCOMMODATION,
            ATTENDANCES,
            "Share of the attendances with a recorded accommodation status"),
        people(Needs.HOMELESS, "attendances", "Attendances of homeless people.")
            .nullWhen(
                "suppressed, or not available because no attendance has a recorded accommodation"
                    + " status"),
        share(
            "homeless_share",
            Needs.HOMELESS,
            Needs.WITH_ACCOMMODATION,
            "Homeless people's share of the attendances with a recorded accommodation status"));
  }

  private static ColumnSpec share(String name, String part, String whole, String description) {
    return rate(name, part, whole, 1, description + ", from 0 to 1.");
  }
}
