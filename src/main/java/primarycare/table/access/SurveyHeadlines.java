package primarycare.table.access;

import java.util.stream.Stream;
import primarycare.job.Display;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;

/** The headlines of the patient survey: rows of {@link AccessSurvey}. */
public final class SurveyHeadlines {

  private SurveyHeadlines() {}

  public static Headline.Source of(Display display) {
    return Headline.Source.ofPublic(
        "patient_survey",
        model ->
            of(
                AccessSurvey.rows(
                    model.publicFacts().survey(),
                    model.publicFacts().history(),
                    model.publicFacts().allLists(),
                    display)));
  }

  static Stream<Headline> of(Stream<AccessSurvey> rows) {
    return LatestPeriods.of(
            rows.toList(), AccessSurvey::question, AccessSurvey::month, AccessSurvey::period)
        .map(SurveyHeadlines::of);
  }

  private static Headline of(AccessSurvey row) {
    SurveyFigures figures = row.figures();
    return Headline.alone(
        "Positive answers: " + row.question(),
        new Headline.Area(row.areaType(), row.areaCode(), row.areaName()),
        TimePeriod.of(row.month(), row.period()),
        Headline.Figure.ofPublic(
                figures.positivePercent(),
                "%",
                figures.positive(),
                figures.responses(),
                "responses are " + figures.responsesStatus())
            .between(figures.positiveLower(), figures.positiveUpper()),
        figures.positivePercent() != null && figures.practicesCounted() < figures.practices()
            ? "of " + figures.practicesCounted() + " of " + figures.practices() + " practices"
            : null);
  }
}
