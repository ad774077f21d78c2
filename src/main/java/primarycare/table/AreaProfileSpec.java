package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code area_profile} promises: {@link AreaProfile} measures it. */
final class AreaProfileSpec {

  static final String AVERAGE = "average_list_size";
  static final String NATIONAL_AVERAGE = "national_average_list_size";
  static final String NATIONAL_DEFINITION = "national_definition";
  static final String NATIONAL_PRACTICES = "national_practices";
  static final String NATIONAL_PATIENTS = "national_registered_patients";
  static final String NO_NATIONAL = "no_national_reason";

  static final TableSpec SPEC =
      new TableSpec(
          "area_profile",
          "Practices of each area by contract, training, rating and sites, and their list sizes",
          "month, area",
          "Practices and their details are those of practice_profile. A practice that areas"
              + " share counts as a whole practice in each of them, so counts of practices and"
              + " sites do not add up in a scheme that shares practices; registered patients"
              + " do. Beside each count is the number of practices for which the detail is"
              + " known, and a count known for none is empty. The national average is the one"
              + " the job states, else that of all practices on the same list, where more of"
              + " them are outside the area than in it.",
          0,
          Stream.of(area(), AreaCounts.columns(), lists(), nation())
              .flatMap(List::stream)
              .toList());

  private AreaProfileSpec() {}

  private static List<ColumnSpec> area() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the month."),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
        attribute(LIST_EXTRACT_DATE, DataTypes.DateType, "Extract date of the list.")
            .nullWhen("there is no list of the month or the month after"),
        attribute(
                MEMBERSHIP_DATE,
                DataTypes.DateType,
                "Extract date of the practice map that says which area a practice belongs to.")
            .nullWhen("there is no practice map"));
  }

  private static List<ColumnSpec> lists() {
    return List.of(
        amount(
                REGISTERED_PATIENTS,
                DataTypes.LongType,
                "patients",
                "Registered patients; for a shared practice, the area's share in whole people.")
            .nullWhen("no practice of the area is on the list")
            .addsUp(),
        rate(
            AVERAGE,
            REGISTERED_PATIENTS,
            AreaCounts.ON_LIST,
            1,
            "Registered patients per practice that is on the list."));
  }

  private static List<ColumnSpec> nation() {
    return List.of(
        amount(
                NATIONAL_AVERAGE,
                DataTypes.DoubleType,
                "patients per practice",
                "The national average list size, as national_definition says.")
            .nullWhen("no_national_reason says why"),
        attribute(
                NATIONAL_DEFINITION,
                DataTypes.StringType,
                "What the national average is of, whose it is and its date: read it before"
                    + " comparing.")
            .nullWhen("there is no national average"),
        amount(
                NATIONAL_PRACTICES,
                DataTypes.LongType,
                "practices",
                "Practices on the whole list, from which the national average is made.")
            .nullWhen("the job states the national average, or there is none"),
        amount(
                NATIONAL_PATIENTS,
                DataTypes.LongType,
                "patients",
                "Registered patients on the whole list.")
            .nullWhen("the job states the national average, or there is none"),
        attribute(NO_NATIONAL, DataTypes.StringType, "Why there is no national average.")
            .nullWhen("there is one"));
  }
}
