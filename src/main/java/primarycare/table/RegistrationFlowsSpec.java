package primarycare.table;

import static primarycare.conform.Flows.PATIENTS;
import static primarycare.conform.Flows.REGISTRATION;
import static primarycare.conform.Flows.RESIDENCE;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code registration_flows} promises: {@link RegistrationFlows} measures it. */
final class RegistrationFlowsSpec {

  static final String RESIDENCE_NAME = "residence_name";
  static final String REGISTRATION_NAME = "registration_name";
  static final String RESIDENTS = "residents";
  static final String REGISTERED_ELSEWHERE = "residents_registered_elsewhere";
  static final String LIST = "list_patients";
  static final String LIVING_ELSEWHERE = "list_living_elsewhere";

  static final TableSpec SPEC =
      new TableSpec(
          "registration_flows",
          "Registered patients by the area they live in and the area their practice is of",
          "quarter, area type, area of residence, area of registration",
          "Patients Registered at a GP Practice by LSOA, NHS England. Registration is as at the"
              + " extract date, in the areas of the practice map and the area schemes;"
              + " residence is the area in the look-up of LSOAs for the same type of area. An"
              + " LSOA is in the whole area where the look-up puts it in one of the job's"
              + " areas: one of a scheme, or a sub-ICB location or ICB that a practice of the"
              + " job belongs to. The rows of an area type hold every patient on the list once."
              + " People who are not registered are on no list: residents are registered"
              + " residents, not the population.",
          0,
          columns());

  private static final String NO_HOME = "the row is not for an area of residence";
  private static final String NO_PRACTICE = "the row is not for an area of registration";

  private RegistrationFlowsSpec() {}

  private static List<ColumnSpec> columns() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the quarter: the extract date of the list."),
        key(
            PERIOD,
            DataTypes.StringType,
            "quarter: the lists by LSOA are published every three months."),
        key(
            AREA_TYPE,
            DataTypes.StringType,
            "Type of area of both residence and registration: sub_icb_location, icb, all (the"
                + " job's area), or the name of an area scheme; only types that the look-up of"
                + " LSOAs has too."),
        key(
            RESIDENCE,
            DataTypes.StringType,
            "Area where the patients live; elsewhere: LSOAs in no area of the type;"
                + " unknown_residence: the list does not say."),
        attribute(RESIDENCE_NAME, DataTypes.StringType, "Name of that area."),
        key(
            REGISTRATION,
            DataTypes.StringType,
            "Area of the practice where they are registered; unassigned: practices in no area of"
                + " the type; registered_elsewhere, unlisted_practice (a code that is not in"
                + " the practice map), closed_practice."),
        attribute(REGISTRATION_NAME, DataTypes.StringType, "Name of that area."),
        attribute(LIST_EXTRACT_DATE, DataTypes.DateType, "Extract date of the list."),
        attribute(
                MEMBERSHIP_DATE,
                DataTypes.DateType,
                "Extract date of the practice map that says which area a practice belongs to.")
            .nullWhen("there is no practice map"),
        amount(
            PATIENTS,
            DataTypes.LongType,
            "patients",
            "Registered patients who live in the area of residence and are registered in the"
                + " area of registration."),
        amount(
                RESIDENTS,
                DataTypes.LongType,
                "patients",
                "Registered patients who live in the area of residence, wherever registered.")
            .nullWhen(NO_HOME),
        rate(
                "percent_of_residents",
                PATIENTS,
                RESIDENTS,
                100,
                "Share of the registered residents of the area of residence who are registered"
                    + " in the area of registration.")
            .nullWhen(NO_HOME),
        amount(
                REGISTERED_ELSEWHERE,
                DataTypes.LongType,
                "patients",
                "Residents whose practice is not in the area they live in; patients of closed"
                    + " practices do not count.")
            .nullWhen(NO_HOME),
        rate(
                "residents_registered_elsewhere_percent",
                REGISTERED_ELSEWHERE,
                RESIDENTS,
                100,
                "Share of the registered residents whose practice is not in the area they live in.")
            .nullWhen(NO_HOME),
        amount(
                LIST,
                DataTypes.LongType,
                "patients",
                "Patients registered in the area of registration, wherever they live.")
            .nullWhen(NO_PRACTICE),
        rate(
                "percent_of_list",
                PATIENTS,
                LIST,
                100,
                "Share of the patients registered in the area of registration who live in the"
                    + " area of residence.")
            .nullWhen(NO_PRACTICE),
        amount(
                LIVING_ELSEWHERE,
                DataTypes.LongType,
                "patients",
                "Patients registered in the area who do not live in it; unknown residence does not"
                    + " count.")
            .nullWhen(NO_PRACTICE),
        rate(
                "list_living_elsewhere_percent",
                LIVING_ELSEWHERE,
                LIST,
                100,
                "Share of the patients registered in the area who do not live in it.")
            .nullWhen(NO_PRACTICE));
  }
}
