package primarycare.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import primarycare.organisation.SurveyAnswer;
import primarycare.organisation.Texts;

/** What the answers of a survey should keep. */
final class SurveyChecks {

  static final Check POSITIVE_HOLD =
      new Check("positive responses are no more than all responses", true);

  private static final int NAMED = 10;

  private SurveyChecks() {}

  /** A row a year: how many answers there are and how many keep the rule, naming the others. */
  static List<Row> positiveHold(List<SurveyAnswer> answers) {
    Map<LocalDate, List<SurveyAnswer>> years =
        answers.stream()
            .filter(SurveyAnswer::isTold)
            .collect(Collectors.groupingBy(SurveyAnswer::year, TreeMap::new, Collectors.toList()));
    return years.entrySet().stream().map(year -> row(year.getKey(), year.getValue())).toList();
  }

  private static Row row(LocalDate year, List<SurveyAnswer> answers) {
    List<String> wrong =
        answers.stream()
            .filter(answer -> answer.positive().compareTo(answer.responses()) > 0)
            .map(answer -> answer.practice() + " " + answer.question())
            .toList();
    String named =
        wrong.stream()
            .distinct()
            .sorted(Texts.BY_BYTES)
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    double all = answers.size();
    double kept = all - wrong.size();
    return RowFactory.create(
        POSITIVE_HOLD.name(),
        "patient_survey",
        year,
        wrong.isEmpty(),
        POSITIVE_HOLD.enforced(),
        kept,
        all,
        kept - all,
        wrong.isEmpty() ? "" : "for example " + named);
  }
}
