package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code access_survey} promises: {@link AccessSurvey} measures it. */
final class AccessSurveySpec {

  static final String QUESTION = "question";
  static final String RESPONSES = "responses";
  static final String POSITIVE = "positive";
  static final String STATUS = "responses_status";

  private static final String NONE = "the status is suppressed or not_available";

  static final TableSpec SPEC =
      new TableSpec(
          "access_survey",
          "What patients say about access to their practice, and the rank of each practice and"
              + " area",
          "year, question, area",
          "Whether a practice or area is among the best by what its patients say: positive"
              + " responses over all responses to the question, as a "
              + Methods.WILSON.description()
              + ". Ranks are among all areas of the type that the input covers, all of England's"
              + " where it covers England. Nothing is published about a practice with fewer"
              + " than 10 responses (rule of the GP Patient Survey), and no area's figures"
              + " include its responses. A practice counts in the areas it was in on the first"
              + " day of the year. Responses are people who answered, not weighted by age and sex;"
              + " where the input gives weighted shares, as the survey's own practice file does,"
              + " positive responses are that share of them, so that a practice's percentage is"
              + " the published one."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(
              List.of(
                  LocalColumns.yearly(),
                  List.of(key(QUESTION, DataTypes.StringType, "Question, as the input names it.")),
                  LocalColumns.areaOfPractices(
                      "Code of the area; all: the whole area. A practice in no area of a type is"
                          + " in no row of that type."),
                  responses(),
                  LocalColumns.limits("positive_percent", "positive", NONE),
                  ranks())));

  private AccessSurveySpec() {}

  private static List<ColumnSpec> responses() {
    return List.of(
        amount("practices", DataTypes.LongType, "practices", "Practices in the input."),
        amount(
            "practices_counted",
            DataTypes.LongType,
            "practices",
            "Of these, practices with ten responses or more, from which the figures are made."),
        LocalColumns.figure(
            RESPONSES,
            "responses",
            "Responses to the question; those of a shared practice are divided between its areas"
                + " by weight.",
            NONE),
        attribute(
            STATUS,
            DataTypes.StringType,
            "exact; suppressed where no practice has ten responses or the input withholds them;"
                + " not_available where the input has none."),
        LocalColumns.figure(POSITIVE, "responses", "Of these, positive responses.", NONE),
        LocalColumns.figure(
            "positive_percent", "%", "Positive responses as a percentage of the responses.", NONE));
  }

  private static List<ColumnSpec> ranks() {
    return List.of(
        amount("rank", DataTypes.LongType, "", "Rank by positive_percent: 1 has the highest.")
            .nullWhen(NONE),
        amount(
            "areas_ranked",
            DataTypes.LongType,
            "areas",
            "Areas of the type with a percentage, in the whole input."),
        LocalColumns.figure(
            "top_percent",
            "%",
            "rank as a percentage of areas_ranked: up to 10 is in the top 10%; ties share the"
                + " better rank.",
            NONE + ", or no other area is ranked"));
  }
}
