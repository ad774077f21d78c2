package primarycare.table.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.job.Display;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.PlacesOfDay;
import primarycare.organisation.Share;
import primarycare.organisation.SurveyAnswer;
import primarycare.organisation.Texts;
import primarycare.reconcile.PositiveResponses;
import primarycare.statistics.Ranks;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.NotRanked;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * What patients say of access in a survey, and the place of practice and area among all others.
 *
 * <p>Grain: year, question, area. Ranks are among all areas of the kind that the input covers,
 * wherever they are; rows are those of the job's area. Of fewer than ten responses nothing is
 * published, and they are in no area's figures, so that none can be had by subtraction.
 */
@Table(
    title =
        "What patients say about access to their practice, and the rank of each practice and"
            + " area",
    grain = "year, question, area",
    method =
        "Whether a practice or area is among the best by what its patients say: positive"
            + " responses over all responses to the question, as a "
            + AccessSurvey.METHOD_OF_SHARE
            + ". Ranks are among all areas of the type that the input covers, all of England's"
            + " where it covers England. Nothing is published about a practice with fewer"
            + " than 10 responses (rule of the GP Patient Survey), and no area's figures"
            + " include its responses. A practice counts in the areas it was in on the first"
            + " day of the year. Responses are people who answered, not weighted by age and sex;"
            + " where the input gives weighted shares, as the survey's own practice file does,"
            + " positive responses are that share of them, so that a practice's percentage is"
            + " the published one."
            + NotRanked.AMONG_TEN
            + NotRanked.METHOD
            + LocalColumns.EVERY_MONTH,
    reads = {"practice_map", "patient_survey"})
public record AccessSurvey(
    @Key("First day of the year to which the row applies.") LocalDate month,
    @Key("Length of the period: year.") String period,
    @Key("Question, as the input names it.") String question,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(
            "Code of the area; all: the whole area. A practice in no area of a type is"
                + " in no row of that type.")
        String areaCode,
    @Column(
            value = "Name of the area.",
            whenEmpty = "it has none, for example all, or no source names it")
        String areaName,
    SurveyFigures figures,
    @Column(
            value = "Rank by positive_percent: 1 has the highest.",
            amount = true,
            whenEmpty = NOT_RANKED)
        Long rank,
    @Column(value = "Areas of the type with a percentage, in the whole input.", unit = "areas")
        long areasRanked,
    @Column(
            value =
                "rank as a percentage of areas_ranked: up to 10 is in the top 10%; ties share the"
                    + " better rank.",
            unit = "%",
            whenEmpty = NOT_RANKED)
        Double topPercent,
    @Column("Whether the area is ranked among those of its type.") boolean ranked,
    @Column(value = "Why the area is not ranked.", whenEmpty = "it is ranked")
        String notRankedReason) {

  /** As {@link primarycare.statistics.Methods} has it. */
  static final String METHOD_OF_SHARE = "proportion with score limits (Wilson, JASA 1927)";

  static final String NOT_RANKED = "not_ranked_reason says why, or " + NotRanked.FEW;

  private static final double PERCENT = 100;

  /**
   * The table of a job.
   *
   * @param display how many areas are ranked at least
   */
  public static PublishedTable table(Display display) {
    return OrganisationTable.of(
            AccessSurvey.class,
            facts -> rows(facts.survey(), facts.history(), facts.allLists(), display))
        .checkedBy(model -> PositiveResponses.of("patient_survey", model.publicFacts().survey()));
  }

  /**
   * @param lists by which practices of few patients are not ranked
   */
  static Stream<AccessSurvey> rows(
      List<SurveyAnswer> answers, History history, ListSizes lists, Display display) {
    Map<LocalDate, Map<String, List<SurveyAnswer>>> questions = new TreeMap<>();
    for (SurveyAnswer answer : answers) {
      questions
          .computeIfAbsent(answer.year(), none -> new TreeMap<>(Texts.BY_BYTES))
          .computeIfAbsent(answer.question(), none -> new ArrayList<>())
          .add(answer);
    }
    return questions.entrySet().stream()
        .flatMap(
            year -> {
              Year places =
                  new Year(
                      new PlacesOfDay(history, year.getKey()), new HashMap<>(), lists, display);
              return year.getValue().values().stream().flatMap(places::rows);
            });
  }

  /** An area of a type. */
  private record Named(String type, String code) {}

  /** The areas of practices on the first day of a year, each found once. */
  private record Year(
      PlacesOfDay places, Map<String, List<Share>> found, ListSizes lists, Display display) {

    private Stream<AccessSurvey> rows(List<SurveyAnswer> ofQuestion) {
      Map<Named, List<SurveyFigures.Part>> areas = new HashMap<>();
      for (SurveyAnswer answer : ofQuestion) {
        for (Share share : found.computeIfAbsent(answer.practice(), places::of)) {
          areas
              .computeIfAbsent(
                  new Named(share.type(), share.area().code()), none -> new ArrayList<>())
              .add(new SurveyFigures.Part(answer, share));
        }
      }
      Map<Named, SurveyFigures> figures = new HashMap<>();
      areas.forEach((area, parts) -> figures.put(area, SurveyFigures.of(parts)));
      Map<String, Ranks> ranks = ranks(figures);
      SurveyAnswer any = ofQuestion.get(0);
      return areas.entrySet().stream()
          .filter(area -> isOurs(area.getValue()))
          .map(
              area ->
                  row(
                      any,
                      area.getKey(),
                      name(area.getValue()),
                      figures.get(area.getKey()),
                      ranks.get(area.getKey().type())))
          .sorted(
              Comparator.comparing(AccessSurvey::areaType, Texts.BY_BYTES)
                  .thenComparing(AccessSurvey::areaCode, Texts.BY_BYTES));
    }

    private Map<String, Ranks> ranks(Map<Named, SurveyFigures> figures) {
      Map<String, List<Double>> types = new HashMap<>();
      figures.forEach(
          (area, own) ->
              types
                  .computeIfAbsent(area.type(), none -> new ArrayList<>())
                  .add(isSmall(area) ? Double.NaN : own.orNaN()));
      Map<String, Ranks> ranks = new HashMap<>();
      types.forEach(
          (type, all) ->
              ranks.put(
                  type, Ranks.among(all.stream().mapToDouble(Double::doubleValue).toArray())));
      return ranks;
    }

    private boolean isSmall(Named area) {
      return area.type().equals(History.PRACTICE) && lists.isSmall(area.code());
    }

    /** Null for an area that is ranked. */
    private String whyNotRanked(Named area, SurveyFigures figures) {
      if (figures.positivePercent() == null) {
        return NotRanked.NO_VALUE;
      }
      return isSmall(area) ? NotRanked.SMALL_LIST : null;
    }

    private boolean isOurs(List<SurveyFigures.Part> parts) {
      return parts.stream().anyMatch(part -> places.isInArea(part.answer().practice()));
    }

    /** The last of the names that the practices know. */
    private static String name(List<SurveyFigures.Part> parts) {
      return parts.stream()
          .map(part -> part.share().area().name())
          .filter(Objects::nonNull)
          .max(Texts.BY_BYTES)
          .orElse(null);
    }

    private AccessSurvey row(
        SurveyAnswer any, Named area, String name, SurveyFigures figures, Ranks ranks) {
      String whyNot = whyNotRanked(area, figures);
      Long rank =
          whyNot != null ? null : ranks.of(figures.positivePercent(), display.fewestAreas());
      return new AccessSurvey(
          any.year(),
          LocalColumns.YEAR,
          any.question(),
          area.type(),
          area.code(),
          name,
          figures,
          rank,
          ranks.size(),
          rank == null ? null : (Double) (rank * PERCENT / ranks.size()),
          whyNot == null,
          whyNot);
    }
  }
}
