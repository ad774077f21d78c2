package primarycare.statistics;

/** The methods of the package, each in the words that a dictionary prints. */
public enum Methods {
  WILSON(
      "Wilson",
      "proportion with score limits",
      "Wilson, JASA 1927",
      "the denominator is not above 0, or the numerator is above it"),
  BYAR(
      "Exact or Byar's",
      "limits of a count: exact (Poisson) below 10 events, Byar's from 10 on",
      "Breslow and Day, IARC 1987; Public Health England, technical guide, 2018",
      "the count is missing or the denominator is not above 0"),
  MEAN(
      "Student t",
      "mean with limits by Student's t",
      "Student, Biometrika 1908",
      "there is no value; the limits also where there is only one"),
  DSR(
      "Dobson",
      "directly standardised rate with Dobson's limits and Byar's for the total",
      "Dobson et al., Statistics in Medicine 1991",
      "there are fewer than 10 events, or a stratum has no population"),
  DSR_PERSONS(
      "Dobson, with confidence adjusted for non-independent events",
      "directly standardised rate whose limits allow for people with several events",
      "Dobson et al., Statistics in Medicine 1991; Public Health England, 2019",
      "there are fewer than 10 events, or a stratum has no population"),
  REPEAT_EVENTS(
      "Exact or Byar's, with confidence adjusted for non-independent events",
      "limits of a count widened by how often the same people come",
      "Dobson et al., Statistics in Medicine 1991; Public Health England, 2019",
      "a figure or the factor is missing, or the population is not above 0"),
  ISR(
      "Indirectly standardised",
      "observed events over those expected at the reference's rates, with exact or Byar's limits",
      "Breslow and Day, IARC 1987",
      "nothing is expected"),
  FUNNEL(
      "Funnel",
      "label by 95% and 99.8% limits about the average",
      "Spiegelhalter, Statistics in Medicine 2005",
      "a figure is missing or a denominator is not above 0"),
  FUNNEL_OVERDISPERSED(
      "Funnel with overdispersion",
      "label by 95% and 99.8% limits widened by tau squared, from scores winsorised at 10%",
      "Spiegelhalter et al., JRSS A 2012",
      "a figure is missing, or there are fewer than two areas"),
  QUANTILE(
      "Quantile",
      "group by rank of the value; equal values share the better-ranked group",
      "Office for Health Improvement and Disparities, PHEindicatormethods, 2024",
      "there is no value, or there are fewer areas than groups"),
  XMR(
      "XmR",
      "mean and process limits at 2.66 mean moving ranges, with four rules of special cause",
      "NHS England, Making Data Count, 2019",
      "a segment has fewer than two figures"),
  INDEX(
      "Index number",
      "figure as a percentage of that of the base period",
      "Office for National Statistics, guide to index numbers, 2014",
      "either figure is missing or withheld, or the base is 0"),
  CHANGE(
      "Change",
      "figure over an earlier one, less 1",
      "arithmetic",
      "either figure is missing or withheld, or the earlier one is 0"),
  COMPARISON(
      "Comparison with a benchmark",
      "higher or lower where the benchmark lies outside the figure's confidence limits",
      "Public Health England, Fingertips, 2018",
      "the benchmark or a limit is missing");

  private final String title;
  private final String method;
  private final String reference;
  private final String missing;

  Methods(String title, String method, String reference, String missing) {
    this.title = title;
    this.method = method;
    this.reference = reference;
    this.missing = missing;
  }

  /** The name of the method. */
  public String title() {
    return title;
  }

  /** What it is, where it comes from and when there is no figure, as one text. */
  public String description() {
    return method + " (" + reference + "); null where " + missing;
  }
}
