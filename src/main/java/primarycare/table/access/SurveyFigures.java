package primarycare.table.access;

import java.math.BigDecimal;
import java.util.List;
import primarycare.figure.Column;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Share;
import primarycare.organisation.SurveyAnswer;
import primarycare.statistics.Level;
import primarycare.statistics.Wilson;

/** Responses of an area to a question, and the share of them that is positive. */
record SurveyFigures(
    @Column(value = "Practices in the input.", unit = "practices") long practices,
    @Column(
            value =
                "Of these, practices with ten responses or more, from which the figures are made.",
            unit = "practices")
        long practicesCounted,
    @Column(
            value =
                "Responses to the question; those of a shared practice are divided between its"
                    + " areas by weight.",
            unit = "responses",
            whenEmpty = NONE)
        BigDecimal responses,
    @Column(
            "exact; suppressed where no practice has ten responses or the input withholds them;"
                + " not_available where the input has none.")
        String responsesStatus,
    @Column(value = "Of these, positive responses.", unit = "responses", whenEmpty = NONE)
        BigDecimal positive,
    @Column(
            value = "Positive responses as a percentage of the responses.",
            unit = "%",
            whenEmpty = NONE)
        Double positivePercent,
    @Column(value = "Lower 95% limit of positive_percent, by Wilson.", unit = "%", whenEmpty = NONE)
        Double positiveLower,
    @Column(value = "Upper 95% limit of positive_percent, by Wilson.", unit = "%", whenEmpty = NONE)
        Double positiveUpper) {

  static final String NONE = "the status is suppressed or not_available";

  private static final BigDecimal FEWEST = BigDecimal.TEN;
  private static final double PERCENT = 100;

  /** A practice's answer in an area. */
  record Part(SurveyAnswer answer, Share share) {

    private boolean isEnough() {
      return answer.isTold() && answer.responses().compareTo(FEWEST) >= 0;
    }

    private boolean isFew() {
      return answer.withheld()
          || (answer.responses() != null && answer.responses().compareTo(FEWEST) < 0);
    }

    private BigDecimal of(BigDecimal amount) {
      return amount.multiply(share.weight());
    }
  }

  static SurveyFigures of(List<Part> parts) {
    List<Part> counted = parts.stream().filter(Part::isEnough).toList();
    BigDecimal responses =
        AreaPractices.total(counted.stream().map(part -> part.of(part.answer().responses())));
    BigDecimal positive =
        AreaPractices.total(counted.stream().map(part -> part.of(part.answer().positive())));
    double n = responses == null ? Double.NaN : responses.doubleValue();
    double x = positive == null ? Double.NaN : positive.doubleValue();
    return new SurveyFigures(
        parts.size(),
        counted.size(),
        responses,
        status(parts, counted),
        positive,
        known(Wilson.of(x, n, PERCENT)),
        known(Wilson.lower(x, n, Level.P95, PERCENT)),
        known(Wilson.upper(x, n, Level.P95, PERCENT)));
  }

  private static String status(List<Part> parts, List<Part> counted) {
    if (!counted.isEmpty()) {
      return "exact";
    }
    return parts.stream().anyMatch(Part::isFew) ? "suppressed" : "not_available";
  }

  private static Double known(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }

  double orNaN() {
    return positivePercent == null ? Double.NaN : positivePercent;
  }
}
