package primarycare.table;

import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.SEX;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code attendance_by_age_band} promises: {@link AttendanceByAgeBand} measures it. */
final class AttendanceByAgeBandSpec {

  static final TableSpec SPEC =
      new TableSpec(
          "attendance_by_age_band",
          "A&E attendances by age band and sex, and their rate per 1,000 registered patients",
          "period, area, department group, sex, age band scheme, age band",
          AttendanceColumns.METHOD
              + " Ages are completed years at arrival. A band's patients come from lists that give it"
              + " exactly: single years give every band, five-year bands only those they make up.",
          AttendanceColumns.REACH,
          columns());

  private AttendanceByAgeBandSpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(
            List.of(
                key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
                key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
                key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
                key(AREA_CODE, DataTypes.StringType, AttendanceColumns.AREA_DESCRIPTION),
                attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
                key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
                key(SEX, DataTypes.StringType, "all, female, male or not known."),
                key(
                    AGE_BAND_SCHEME,
                    DataTypes.StringType,
                    "Scheme of the bands: quinary, or another that the job names."),
                key(
                    BAND_ORDER,
                    DataTypes.LongType,
                    "Position of the band in its scheme, from 1: the order of the rows."),
                key(
                    AGE_BAND,
                    DataTypes.StringType,
                    "First and last completed year of the band, or not known."),
                attribute(
                    "allocated",
                    DataTypes.BooleanType,
                    "Whether some of the attendances are from a practice that areas share by"
                        + " weight."),
                people(ATTENDANCES, "attendances", "Attendances that count: the numerator."),
                people(
                        "all_ages_attendances",
                        "attendances",
                        "Attendances of all ages in the same period, area, department group and"
                            + " sex.")
                    .repeated(),
                rate(
                    "share_of_attendances",
                    ATTENDANCES,
                    "all_ages_attendances",
                    1,
                    "Share of the attendances of all ages, from 0 to 1.")),
            AttendanceColumns.rates("rate_per_1000", "Attendances"))
        .flatMap(List::stream)
        .toList();
  }
}
