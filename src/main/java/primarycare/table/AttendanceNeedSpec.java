package primarycare.table;

import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.AgeGroup;
import primarycare.conform.Needs;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code attendance_need} promises: {@link AttendanceNeed} measures it. */
final class AttendanceNeedSpec {

  static final String NOT_CARRIED = "fields_not_carried";

  /** Each count, and the number of attendances whose record can show it. */
  static final Map<String, String> TOLD_BY =
      Map.of(
          Needs.LOW_ACUITY, Needs.WITH_ACUITY,
          Needs.IN_HOURS, Needs.WITH_TIME,
          Needs.LEFT, Needs.WITH_STATUS,
          Needs.STREAMED, Needs.WITH_STATUS,
          Needs.NON_URGENT, Needs.WITH_CARE);

  /** The number of attendances that carry a field, and how the reason names it. */
  static final Map<String, String> FIELDS =
      new TreeMap<>(
          Map.of(
              Needs.WITH_ACUITY, "acuity",
              Needs.WITH_TIME, "arrival time",
              Needs.WITH_STATUS, "discharge status",
              Needs.WITH_CARE, "investigations and treatments at a type 1 department"));

  static final TableSpec SPEC =
      new TableSpec(
          "attendance_need",
          "A&E attendances that might have been met elsewhere: acuity, hours, outcome",
          "period, area, department group, age group",
          "Answers whether people come to A&E with needs that a practice could have met. An"
              + " attendance counts, and is given to areas, as in attendance_by_age_band. Each"
              + " indicator is counted among the attendances with the field that it depends on"
              + " recorded, and its share is of those; shares are made from the protected"
              + " counts. Codes: Emergency Care Data Set. Non-urgent as in O'Keeffe and others,"
              + " PLoS ONE 13(2), 2018. A low acuity or a short visit does not by itself say"
              + " that A&E was the wrong place.",
          AttendanceColumns.REACH,
          columns());

  private AttendanceNeedSpec() {}

  private static List<ColumnSpec> keys() {
    return List.of(
        key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
        key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AttendanceColumns.AREA_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
        key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
        key(
            AgeGroup.NUMBER,
            DataTypes.LongType,
            "Position of the age group, from 1: the order of the rows."),
        key(
            AgeGroup.LABEL,
            DataTypes.StringType,
            String.join(", ", AgeGroup.LABELS) + ": completed years at arrival."),
        people(ATTENDANCES, "attendances", "Attendances that count."));
  }

  private static List<ColumnSpec> columns() {
    List<ColumnSpec> columns = new ArrayList<>(keys());
    ofTheDepartment(columns);
    ofTheOutcome(columns);
    columns.add(
        attribute(
                NOT_CARRIED,
                DataTypes.StringType,
                "Fields that no attendance of the row has recorded, so that the counts that"
                    + " depend on them are empty.")
            .nullWhen("each field is recorded for some attendance, or there are no attendances"));
    return columns;
  }

  private static void ofTheDepartment(List<ColumnSpec> columns) {
    field(columns, Needs.WITH_ACUITY, "Attendances with an acuity recorded.");
    sign(
        columns,
        Needs.LOW_ACUITY,
        "low_acuity_share",
        "Attendances of acuity 4 (standard) or 5 (low acuity), as the department assessed them");
    field(columns, Needs.WITH_TIME, "Attendances with an arrival time recorded.");
    sign(
        columns,
        Needs.IN_HOURS,
        "in_hours_share",
        "Attendances that arrived Monday to Friday from 08:00 and before 18:30, when practices are"
            + " open; bank holidays are not known and count as other days");
  }

  private static void ofTheOutcome(List<ColumnSpec> columns) {
    field(columns, Needs.WITH_STATUS, "Attendances with a discharge status recorded.");
    sign(
        columns,
        Needs.LEFT,
        "left_before_treatment_share",
        "Attendances where the patient left before initial assessment, after it, or before"
            + " treatment was completed");
    sign(
        columns,
        Needs.STREAMED,
        "streamed_share",
        "Attendances streamed to primary care, ambulatory emergency care, or a falls, frailty,"
            + " mental health, dental, eye or pharmacy service; those streamed to an urgent care"
            + " centre or an emergency department count only there, and are in quarantine_summary");
    field(
        columns,
        Needs.WITH_CARE,
        "Attendances at a type 1 department with a discharge status recorded, in files that have"
            + " investigations or treatments.");
    sign(
        columns,
        Needs.NON_URGENT,
        "non_urgent_share",
        "Unplanned first attendances at a type 1 department with no investigation other than"
            + " urinalysis, pregnancy test or dental investigation and no treatment other than"
            + " advice, prescription or dental treatment, where treatment was completed, the"
            + " patient was streamed to primary care or the patient left before treatment was"
            + " completed; a blank counts as none");
  }

  private static void field(List<ColumnSpec> columns, String name, String description) {
    columns.add(people(name, "attendances", description));
  }

  private static void sign(
      List<ColumnSpec> columns, String name, String share, String description) {
    columns.add(
        people(name, "attendances", description + ".")
            .nullWhen("suppressed, or not available because no attendance has the field recorded"));
    columns.add(
        rate(
            share,
            name,
            TOLD_BY.get(name),
            1,
            name + " as a share of the attendances with the field recorded, from 0 to 1."));
  }
}
