package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.UNASSIGNED;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code practice_profile} promises: {@link PracticeProfile} measures it. */
final class PracticeProfileSpec {

  static final String AREAS = "areas";
  static final String BEFORE = "registered_patients_12_months_before";
  static final String CHANGE = "registered_patients_change";

  private static final String NO_DETAILS =
      "practice_details has no row for the practice by then, or the row does not say";
  private static final String NO_REGISTER =
      "no register is given, the practice is not in it, or it does not say";

  static final TableSpec SPEC =
      new TableSpec(
          "practice_profile",
          "Every practice of the area: where it belongs, its list, contract, rating and sites",
          "month, practice",
          "Practices of the practice map in force on the date of the list: that of the first of"
              + " the month, else of the first of the month after. Contract, training, rating"
              + " and sites are those of the latest row of practice_details at or before that"
              + " day; opening, closing and status are the register's, as at the register's"
              + " date, not the month's. Patients Registered at a GP Practice and ODS, NHS"
              + " England; ratings are by the Care Quality Commission.",
          12,
          Stream.of(belongs(), lists(), details(), register()).flatMap(List::stream).toList());

  private PracticeProfileSpec() {}

  private static List<ColumnSpec> belongs() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the month."),
        key(PRACTICE_CODE, DataTypes.StringType, "Code of the practice."),
        attribute(PRACTICE_NAME, DataTypes.StringType, "Name of the practice, else its code."),
        attribute("pcn_code", DataTypes.StringType, "Its PCN; " + UNASSIGNED + " without one."),
        attribute("pcn_name", DataTypes.StringType, "Name of its PCN."),
        attribute("sub_icb_location_code", DataTypes.StringType, "Its sub-ICB location."),
        attribute("sub_icb_location_name", DataTypes.StringType, "Name of its sub-ICB location."),
        attribute("icb_code", DataTypes.StringType, "Its ICB."),
        attribute("icb_name", DataTypes.StringType, "Name of its ICB."),
        attribute(
                AREAS,
                DataTypes.StringType,
                "Its areas in the job's schemes, for example place=Rutland; neighbourhood=Oakham"
                    + " (0.6), with the area's share where areas share the practice.")
            .nullWhen("the job has no area scheme"),
        attribute(
                MEMBERSHIP_DATE,
                DataTypes.DateType,
                "Extract date of the practice map that says where it belongs.")
            .nullWhen("there is no practice map"));
  }

  private static List<ColumnSpec> lists() {
    return List.of(
        attribute(LIST_EXTRACT_DATE, DataTypes.DateType, "Extract date of the list.")
            .nullWhen("there is no list of the month or the month after"),
        amount(REGISTERED_PATIENTS, DataTypes.LongType, "patients", "Registered patients.")
            .nullWhen("the practice is on no such list"),
        amount(
                BEFORE,
                DataTypes.LongType,
                "patients",
                "Registered patients of the list extracted 12 months before.")
            .nullWhen("that list is not given, or the practice is not on it"),
        amount(
                CHANGE,
                DataTypes.LongType,
                "patients",
                "Change in registered patients over 12 months.")
            .nullWhen("no_change_reason says why"),
        rate(
            CHANGE + "_percent",
            CHANGE,
            BEFORE,
            100,
            "Percentage change in registered patients over 12 months."),
        attribute("no_change_reason", DataTypes.StringType, "Why there is no change.")
            .nullWhen("there is one"));
  }

  private static List<ColumnSpec> details() {
    return List.of(
        attribute(
                PracticeFacts.CONTRACT_TYPE,
                DataTypes.StringType,
                "Contract: GMS, PMS, APMS, other.")
            .nullWhen(NO_DETAILS),
        attribute(
                PracticeFacts.SINGLE_HANDED,
                DataTypes.BooleanType,
                "Whether one GP runs the practice alone, from the source in single_handed_basis.")
            .nullWhen("no source says"),
        attribute(
                PracticeFacts.SINGLE_HANDED_BASIS,
                DataTypes.StringType,
                "practice_details: as stated there; else gp_workforce: a headcount of one fully"
                    + " qualified GP, locums included, in the census of the month before, else"
                    + " of the month.")
            .nullWhen("no source says"),
        attribute(
                PracticeFacts.WORKFORCE_MONTH,
                DataTypes.DateType,
                "Census month from which single_handed comes.")
            .nullWhen("it is not from a census"),
        attribute(PracticeFacts.TRAINING, DataTypes.BooleanType, "Whether it trains GPs.")
            .nullWhen(NO_DETAILS),
        attribute(
                PracticeFacts.CQC_RATING,
                DataTypes.StringType,
                "Overall rating: Outstanding, Good, Requires improvement, Inadequate.")
            .nullWhen("no_cqc_rating_reason says why"),
        attribute(
                PracticeFacts.NO_CQC_RATING,
                DataTypes.StringType,
                "Why there is no rating, such as not yet inspected.")
            .nullWhen("there is one"),
        amount(PracticeFacts.MAIN_SITES, DataTypes.LongType, "sites", "Main sites.")
            .nullWhen(NO_DETAILS),
        amount(PracticeFacts.BRANCH_SITES, DataTypes.LongType, "sites", "Branch sites.")
            .nullWhen(NO_DETAILS),
        attribute(
                PracticeFacts.DETAILS_DATE,
                DataTypes.DateType,
                "Day from which these details apply.")
            .nullWhen("there are none, or their row has no date"));
  }

  private static List<ColumnSpec> register() {
    return List.of(
        attribute("open_date", DataTypes.DateType, "Day on which it opened.").nullWhen(NO_REGISTER),
        attribute("close_date", DataTypes.DateType, "Day on which it closed.")
            .nullWhen("it is open, " + NO_REGISTER),
        attribute(
                "register_status",
                DataTypes.StringType,
                "Status in the register given: active, closed, dormant or proposed.")
            .nullWhen(NO_REGISTER),
        attribute(
                "prescribing_setting",
                DataTypes.StringType,
                "Prescribing setting as the register codes it: 4 is a GP practice.")
            .nullWhen(NO_REGISTER));
  }
}
