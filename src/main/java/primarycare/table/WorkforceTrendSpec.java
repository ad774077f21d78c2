package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Job;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code workforce_trend} promises: {@link WorkforceTrend} measures it. */
final class WorkforceTrendSpec {

  static final String VINTAGE = "vintage";
  static final String REPORTING = "practices_reporting";
  static final String COVERED = "patients_covered";
  static final String COVERED_PERCENT = "patients_covered_percent";
  static final String NO_INDEX = "no_index_reason";
  static final String NO_CHANGE = "no_change_reason_";
  static final String CHANGE = "change_on_";
  static final String YEAR_BEFORE = "year_before";
  static final String TWO_YEARS_BEFORE = "24_months_before";

  static final TableSpec SPEC =
      new TableSpec(
          Job.Trend.OF_WORKFORCE,
          "Staff of general practice by area and census month: do we have more than a year ago?",
          "census month, area, staff group",
          "FTE (37.5 hours a week) of the practices that reported the group. NHS England,"
              + " General Practice Workforce, practice level. A change compares the practices"
              + " that reported in each month, which may not be the same ones: read it with the"
              + " share of patients covered in both. The series was reissued in August 2021 and"
              + " on 10 February 2022, and no index or change crosses from one issue to"
              + " another. Compare the same month of each year: training grades rotate.",
          Job.Trend.LONGEST,
          Stream.of(
                  CensusColumns.areas(),
                  keys(),
                  CensusColumns.dates(),
                  coverage(),
                  staff(),
                  index(),
                  change(YEAR_BEFORE, "the same month a year before"),
                  change(TWO_YEARS_BEFORE, "the same month two years before"))
              .flatMap(List::stream)
              .toList());

  private WorkforceTrendSpec() {}

  private static List<ColumnSpec> keys() {
    return List.of(
        key(
            STAFF_GROUP,
            DataTypes.StringType,
            "Staff group, if the month's file has it: all_gps, fully_qualified (without training"
                + " grades), fully_qualified_excluding_locums, nurses, direct_patient_care, admin;"
                + " files from before August 2021 have GPs excluding registrars instead, and those"
                + " from before September 2015 GPs excluding registrars and retainers."),
        attribute(
                VINTAGE,
                DataTypes.StringType,
                "Issue of the series that the month's file belongs to: before September 2015"
                    + " (collected in another way), before August 2021, August 2021 to February"
                    + " 2022, since 10 February 2022.")
            .nullWhen(
                "the census is before 2022 and the job does not name the file's publication day, or"
                    + " two files are of different issues"));
  }

  private static List<ColumnSpec> coverage() {
    return List.of(
        amount("practices", DataTypes.LongType, "practices", "Practices in the area."),
        amount(REPORTING, DataTypes.LongType, "practices", "Practices that reported the group."),
        amount(
                REGISTERED_PATIENTS,
                DataTypes.LongType,
                "patients",
                "Registered patients of all practices in the area.")
            .nullWhen("no practice of the area has a list")
            .addsUp(),
        amount(
                COVERED,
                DataTypes.LongType,
                "patients",
                "Registered patients of the practices that reported the group.")
            .nullWhen("no practice reported, or none has a list")
            .addsUp(),
        rate(
            COVERED_PERCENT,
            COVERED,
            REGISTERED_PATIENTS,
            100,
            "Share of registered patients whose practice reported the group."));
  }

  private static List<ColumnSpec> staff() {
    return List.of(
        amount(FTE, DataTypes.DoubleType, "FTE", "Full-time equivalent staff of the group.")
            .nullWhen("no practice reported")
            .addsUp(),
        amount(
                HEADCOUNT,
                DataTypes.LongType,
                "people",
                "Staff as people, for practices only; headcounts cannot be added: one person may"
                    + " work at two practices.")
            .nullWhen("the area is not a practice, or it did not report"),
        rate("fte_per_head", FTE, HEADCOUNT, 1, "Average FTE per person, for practices only."));
  }

  private static List<ColumnSpec> index() {
    return List.of(
        attribute(
                BaseMonth.BASE_MONTH,
                DataTypes.DateType,
                "The month whose FTE is 100 in the index: the one that the job names, else the"
                    + " first of the vintage in which a practice of the area reported the group.")
            .nullWhen("the job names none, and no practice reported"),
        BaseMonth.index("FTE").nullWhen(NO_INDEX + " says why"),
        attribute(NO_INDEX, DataTypes.StringType, "Why there is no index.")
            .nullWhen("there is an index"));
  }

  private static List<ColumnSpec> change(String suffix, String then) {
    return List.of(
        amount(FTE + "_" + suffix, DataTypes.DoubleType, "FTE", "FTE of " + then + ".")
            .nullWhen("the inputs have no census of that month, or no practice reported"),
        amount(
                COVERED_PERCENT + "_" + suffix,
                DataTypes.DoubleType,
                "percent",
                "Share of registered patients whose practice reported, in " + then + ".")
            .nullWhen(
                "the inputs have no census of that month or no list, or no practice reported"),
        amount(
                CHANGE + suffix,
                DataTypes.DoubleType,
                "share; 0.25 is a rise of a quarter",
                "Change in FTE since " + then + ": " + Methods.CHANGE.description() + ".")
            .nullWhen(NO_CHANGE + suffix + " says why"),
        attribute(
                NO_CHANGE + suffix,
                DataTypes.StringType,
                "Why no change is given since " + then + ".")
            .nullWhen("there is a change"));
  }
}
