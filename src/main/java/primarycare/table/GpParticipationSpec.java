package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code gp_participation} promises: {@link GpParticipation} measures it. */
final class GpParticipationSpec {

  static final String DEFINITION = GpCapacitySpec.DEFINITION;
  static final String BEFORE = "_24_months_before";
  static final String GP_FTE = "gp_fte";
  static final String COMPARED = "practices_compared";
  static final String FTE_COMPARED = "fte_compared";
  static final String NO_CHANGE = "no_change_reason";
  static final String HEADS = "gp_headcount";
  static final String HEADS_FTE = "headcount_fte";
  static final String PER_HEAD = "fte_per_head";
  static final String SESSIONS = "estimated_sessions";

  /** 37.5 hours a week in sessions of four hours and ten minutes. */
  static final int SESSIONS_A_WEEK = 9;

  private static final String NO_BOTH = "no_change_reason says why";
  private static final String NO_HEADS =
      "headcounts cannot be added: the area is neither a practice that reported nor one for"
          + " which a file of individuals gives distinct people";
  private static final String NO_HEADS_THEN =
      NO_HEADS + "; or the two censuses are not known to be of one vintage";

  static final TableSpec SPEC =
      new TableSpec(
          "gp_participation",
          "How much GPs work beside how many there are, and the change over 24 months",
          "census month, area, definition",
          "Answers whether GPs do fewer sessions although there are as many of them. FTE and"
              + " headcount of the practices that reported; the change is for those that"
              + " reported at both censuses, in their areas at the later one, and does not cross"
              + " vintages of the series, as in workforce_trend. The headcount of"
              + " an area of several practices counts distinct people in General Practice"
              + " Workforce, individual level, all grades, without estimates. Sessions are"
              + " estimated as 9 a week for 1 FTE of 37.5 hours: they are not counted anywhere."
              + " Change: "
              + Methods.CHANGE.description()
              + ". NHS England, General Practice Workforce.",
          0,
          columns());

  private GpParticipationSpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(CensusColumns.areas(), keys(), work(), people())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ColumnSpec> keys() {
    return List.of(
        key(
            DEFINITION,
            DataTypes.StringType,
            "Who counts as a GP: fully_qualified, fully_qualified_excluding_locums or all_gps, as"
                + " in gp_capacity."));
  }

  private static List<ColumnSpec> work() {
    return List.of(
        count("practices_reporting", "Practices that reported their GPs."),
        fte(GP_FTE, "FTE GPs of the practices that reported.", "no practice reported"),
        amount(
                SESSIONS,
                DataTypes.DoubleType,
                "sessions a week",
                "Estimate: 9 sessions a week for each FTE in gp_fte.")
            .nullWhen("no practice reported"),
        count(COMPARED, "Practices that reported now and 24 months before, both of one vintage."),
        fte(FTE_COMPARED, "FTE GPs of the practices compared.", NO_BOTH),
        fte(GP_FTE + BEFORE, "Their FTE GPs 24 months before.", NO_BOTH),
        fte(
            "fte_change",
            "Change in their FTE, also that in sessions; -0.1 is a fall of 10%.",
            NO_BOTH),
        amount(
                SESSIONS + "_change",
                DataTypes.DoubleType,
                "sessions a week",
                "Estimated sessions of the practices compared, less those 24 months before.")
            .nullWhen(NO_BOTH),
        attribute(NO_CHANGE, DataTypes.StringType, "Why no FTE is compared.")
            .nullWhen("it is compared"));
  }

  private static List<ColumnSpec> people() {
    return List.of(
        heads(HEADS, "GPs as people.", NO_HEADS),
        fte(HEADS_FTE, "FTE of those people.", NO_HEADS),
        rate(PER_HEAD, HEADS_FTE, HEADS, 1, "FTE per head.").nullWhen(NO_HEADS),
        heads(HEADS + BEFORE, "GPs as people 24 months before.", NO_HEADS_THEN),
        fte(HEADS_FTE + BEFORE, "FTE of those people.", NO_HEADS_THEN),
        rate(
                PER_HEAD + BEFORE,
                HEADS_FTE + BEFORE,
                HEADS + BEFORE,
                1,
                "FTE per head 24 months before.")
            .nullWhen(NO_HEADS_THEN),
        share("headcount_change", "Change in the headcount; -0.1 is a fall of 10%."),
        share(PER_HEAD + "_change", "Change in the FTE per head; -0.1 is a fall of 10%."));
  }

  private static ColumnSpec count(String name, String description) {
    return amount(name, DataTypes.LongType, "practices", description);
  }

  private static ColumnSpec heads(String name, String description, String missing) {
    return amount(name, DataTypes.LongType, "people", description).nullWhen(missing);
  }

  private static ColumnSpec fte(String name, String description, String missing) {
    String unit = name.endsWith("change") ? "share" : "FTE";
    return amount(name, DataTypes.DoubleType, unit, description).nullWhen(missing);
  }

  private static ColumnSpec share(String name, String description) {
    return amount(name, DataTypes.DoubleType, "share", description).nullWhen(NO_HEADS_THEN);
  }
}
