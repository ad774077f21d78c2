package primarycare.table.attendance;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import primarycare.figure.Column;
import primarycare.figure.Label;
import primarycare.job.Display;

/** Whether an extract has less of a provider's official total in a month than in other months. */
record PartialMonth(
    @Column(
            value =
                "Median of covered_percent of the provider and department group in the other months"
                    + " of the release.",
            unit = "%",
            whenEmpty = FEW)
        Double usualCoveredPercent,
    @Label(
            figure = "covered_percent",
            reference = "usual_covered_percent",
            margin = Label.Margin.PARTIAL,
            words = {"true", "false", "false"})
        @Column(
            value =
                "Whether covered_percent is below its usual one by a fifth or more of that (a rule"
                    + " of display, display.partialMonthPercent of the job, 20 if not given): the"
                    + " month is then in the extract in part only.",
            whenEmpty = "covered_percent is empty, or " + FEW)
        Boolean partial) {

  static final String FEW = "fewer than three other months have a covered_percent";

  private static final int FEWEST = 3;
  private static final double ALL = 100;

  /**
   * @param percents of all months, null where one has none
   * @param month its place among them
   */
  static PartialMonth of(List<Double> percents, int month, Display display) {
    double[] others =
        IntStream.range(0, percents.size())
            .filter(place -> place != month)
            .mapToObj(percents::get)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    if (others.length < FEWEST) {
      return new PartialMonth(null, null);
    }
    double usual = (others[(others.length - 1) / 2] + others[others.length / 2]) / 2;
    Double own = percents.get(month);
    if (own == null || usual == 0) {
      return new PartialMonth(usual, null);
    }
    return new PartialMonth(usual, own <= usual * (1 - display.partialMonthPercent() / ALL));
  }
}
