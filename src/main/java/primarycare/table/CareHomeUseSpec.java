package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.limit;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Needs;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code care_home_use} promises: {@link CareHomeUse} measures it. */
final class CareHomeUseSpec {

  static final String RESIDENTS = "residents";
  static final String RESIDENTS_DATE = "residents_date";

  private static final String NO_FIELD =
      "suppressed, or not available because no attendance has a recorded accommodation status";

  static final TableSpec SPEC =
      new TableSpec(
          "care_home_use",
          "A&E attendances of care-home residents, per 1,000 residents",
          "rolling year, area",
          "Answers whether residents of care homes explain how often the patients of a practice"
              + " attend A&E. A resident is a patient who lives in a nursing or a residential"
              + " home by the accommodation status recorded at the attendance (Emergency Care"
              + " Data Set); where only some records have one the rate is too low, as"
              + " attendances_with_accommodation shows. Attendances count, and are given to"
              + " areas, as in attendance_by_age_band. Residents are counted locally. Rates and"
              + " limits are made from the protected counts; "
              + Methods.BYAR.description()
              + ".",
          AttendanceColumns.REACH,
          columns());

  private CareHomeUseSpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(keys(), counts(), rates()).flatMap(List::stream).toList();
  }

  private static List<ColumnSpec> keys() {
    return List.of(
        key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
        key(PERIOD, DataTypes.StringType, "Length of the period: rolling_12_months."),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AttendanceColumns.AREA_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
        amount("practices", DataTypes.LongType, "practices", "Practices of the area."),
        amount(
            "practices_counted",
            DataTypes.LongType,
            "practices",
            "Practices of the area whose care-home residents were counted."),
        attribute(
                RESIDENTS_DATE,
                DataTypes.DateType,
                "Day on which the residents were counted; the earliest among the practices.")
            .nullWhen("no practice was counted"),
        amount(
                RESIDENTS,
                DataTypes.LongType,
                "people",
                "Patients of the area's practices who live in care homes: the denominator.")
            .nullWhen(
                "a practice of the area was not counted, or the row is for patients of"
                    + " none of its practices"));
  }

  private static List<ColumnSpec> counts() {
    return List.of(
        people(ATTENDANCES, "attendances", "Attendances that count, of all patients."),
        people(
            Needs.WITH_ACCOMMODATION,
            "attendances",
            "Attendances with a recorded accommodation status, homelessness included."),
        people(Needs.CARE_HOME, "attendances", "Attendances of residents of care homes.")
            .nullWhen(NO_FIELD),
        people(
                Needs.CARE_HOME_WITH_MODE,
                "attendances",
                "Of these, those with an arrival mode recorded.")
            .nullWhen(NO_FIELD),
        people(
                Needs.CARE_HOME_AMBULANCE,
                "attendances",
                "Of these, those who arrived by an ambulance of any kind.")
            .nullWhen("suppressed, or not available because none has an arrival mode recorded"));
  }

  private static List<ColumnSpec> rates() {
    ColumnSpec rate =
        rate(
                "care_home_attendances_per_1000",
                Needs.CARE_HOME,
                RESIDENTS,
                1000,
                "Attendances of residents of care homes in the year, per 1,000 residents.")
            .nullWhen("no_rate_reason says why");
    return List.of(
        rate,
        limit(rate, "rate_lower", ColumnSpec.Part.LOWER),
        limit(rate, "rate_upper", ColumnSpec.Part.UPPER),
        rate(
            "care_home_share",
            Needs.CARE_HOME,
            Needs.WITH_ACCOMMODATION,
            1,
            "Care-home residents' share of the attendances with a recorded accommodation status,"
                + " from 0 to 1."),
        rate(
            "ambulance_share",
            Needs.CARE_HOME_AMBULANCE,
            Needs.CARE_HOME_WITH_MODE,
            1,
            "Share of residents' attendances with an arrival mode recorded that came by"
                + " ambulance, from 0 to 1."),
        attribute(NoRate.REASON, DataTypes.StringType, NoRate.DESCRIPTION)
            .nullWhen("there is a rate"));
  }
}
