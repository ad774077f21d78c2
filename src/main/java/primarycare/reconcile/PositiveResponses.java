package primarycare.reconcile;

import java.util.List;
import java.util.stream.Stream;
import primarycare.organisation.SurveyAnswer;

/** Of the answers to a survey, the positive ones are no more than all. */
public final class PositiveResponses {

  private static final Check CHECK =
      new Check("positive responses are no more than all responses", true);

  private PositiveResponses() {}

  /**
   * A row a year: how many answers there are and how many keep the rule, naming the others.
   *
   * @param level the source of the answers
   */
  public static Stream<Reconciliation> of(String level, List<SurveyAnswer> answers) {
    return RowRules.of(
        CHECK, level, answers.stream().filter(SurveyAnswer::isTold).map(PositiveResponses::seen));
  }

  private static RowRules.Seen seen(SurveyAnswer answer) {
    return new RowRules.Seen(
        answer.year(),
        answer.positive().compareTo(answer.responses()) <= 0,
        answer.practice() + " " + answer.question());
  }
}
