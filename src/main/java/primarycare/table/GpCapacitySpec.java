package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** What {@code gp_capacity} promises: {@link GpCapacity} measures it. */
final class GpCapacitySpec {

  static final String DEFINITION = "definition";
  static final String COVERED = "patients_covered";
  static final String GPS_PER_1000 = "gps_per_1000";
  static final String ENGLAND_PRACTICES = "england_practices";
  static final String ENGLAND_FTE = "england_gp_fte";
  static final String ENGLAND_COVERED = "england_patients_covered";
  static final String ENGLAND_PER_1000 = "england_gps_per_1000";
  static final String NO_ENGLAND = "no_england_reason";

  static final TableSpec SPEC =
      new TableSpec(
          "gp_capacity",
          "GP full-time equivalents and GPs per 1,000 registered patients, by area",
          "census month, area, definition",
          "FTE of the practices that reported, over the registered patients of the same"
              + " practices on the list of list_extract_date (first of the following month,"
              + " else of the census month); 1 FTE is 37.5 hours a week. NHS England, General"
              + " Practice Workforce. It is a census of contracted time, so there are no"
              + " confidence limits. The practice file holds no estimates, so areas with"
              + " practices that did not report differ from NHS England's own area figures."
              + " England is the sum of all practices in the inputs, by the same rule.",
          0,
          columns());

  private GpCapacitySpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(
            CensusColumns.areas(),
            List.of(definition()),
            CensusColumns.dates(),
            own(),
            target(),
            england(),
            place())
        .flatMap(List::stream)
        .toList();
  }

  private static ColumnSpec definition() {
    return key(
        DEFINITION,
        DataTypes.StringType,
        "Who counts as a GP: fully_qualified (EXTG, without training grades),"
            + " fully_qualified_excluding_locums (EXTGL), or all_gps.");
  }

  private static List<ColumnSpec> own() {
    return List.of(
        amount("practices", DataTypes.LongType, "practices", "Practices in the area."),
        amount("pcns", DataTypes.LongType, "PCNs", "PCNs that have a practice in the area."),
        amount(
            "practices_on_list",
            DataTypes.LongType,
            "practices",
            "Practices in the area that have a list at that date."),
        amount(
            "practices_reporting",
            DataTypes.LongType,
            "practices",
            "Practices that reported GPs and are on the list."),
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
                "Registered patients of the practices that reported: the denominator.")
            .nullWhen("no practice reported, or none has a list")
            .addsUp(),
        rate(
            "patients_covered_percent",
            COVERED,
            REGISTERED_PATIENTS,
            100,
            "Share of registered patients whose practice reported."),
        rate(
            "average_list_size",
            REGISTERED_PATIENTS,
            "practices_on_list",
            1,
            "Registered patients per practice that has a list."),
        amount("gp_fte", DataTypes.DoubleType, "FTE", "Full-time equivalent GPs: the numerator.")
            .nullWhen("no practice reported")
            .addsUp(),
        amount(
                "gp_headcount",
                DataTypes.LongType,
                "people",
                "GPs as people, for practices only; headcounts cannot be added: a GP may work at"
                    + " two practices.")
            .nullWhen("the area is not a practice, or it did not report"),
        rate(GPS_PER_1000, "gp_fte", COVERED, 1000, "FTE GPs per 1,000 registered patients."),
        rate("patients_per_gp_fte", COVERED, "gp_fte", 1, "Registered patients per FTE GP."),
        attribute(
                "no_rate_reason", DataTypes.StringType, "Why there are no GPs per 1,000 patients.")
            .nullWhen("there is a rate"));
  }

  private static List<ColumnSpec> target() {
    return List.of(
        amount(
                "target_gps_per_1000",
                DataTypes.DoubleType,
                "FTE per 1,000 patients",
                "The job's target for this definition, else its target that names no definition.")
            .nullWhen("the job names no target"),
        attribute(
                "target_definition",
                DataTypes.StringType,
                "What the target counts, whose it is and its date: read it before comparing.")
            .nullWhen("the job names no target"),
        amount(
                "fte_gap_to_target",
                DataTypes.DoubleType,
                "FTE",
                "FTE GPs that the patients covered would need at the target, less gp_fte.")
            .nullWhen("there is no rate or no target"));
  }

  private static List<ColumnSpec> england() {
    return List.of(
        amount(
                ENGLAND_PRACTICES,
                DataTypes.LongType,
                "practices",
                "Practices in England that reported GPs and are on the list.")
            .nullWhen(NO_ENGLAND + " says why"),
        amount(ENGLAND_FTE, DataTypes.DoubleType, "FTE", "Full-time equivalent GPs in England.")
            .nullWhen(NO_ENGLAND + " says why"),
        amount(
                ENGLAND_COVERED,
                DataTypes.LongType,
                "patients",
                "Registered patients of those practices in England.")
            .nullWhen(NO_ENGLAND + " says why"),
        rate(
            ENGLAND_PER_1000,
            ENGLAND_FTE,
            ENGLAND_COVERED,
            1000,
            "FTE GPs per 1,000 registered patients in England."),
        amount(
                "fte_gap_to_england",
                DataTypes.DoubleType,
                "FTE",
                "FTE GPs that the patients covered would need at England's rate, less gp_fte.")
            .nullWhen("there is no rate, or none for England"),
        attribute(NO_ENGLAND, DataTypes.StringType, "Why there is no figure for England.")
            .nullWhen("there is one"));
  }

  private static List<ColumnSpec> place() {
    return List.of(
        amount(
                "rank_in_area_type",
                DataTypes.LongType,
                "place",
                "Rank by GPs per 1,000 patients among the areas of its type: 1 has the most;"
                    + " ties share the better rank.")
            .nullWhen("there is no rate, or the practices belong to no area of the type"),
        amount("areas_ranked", DataTypes.LongType, "areas", "Areas of the type that are ranked.")
            .nullWhen("there is no rate, or the practices belong to no area of the type"));
  }
}
