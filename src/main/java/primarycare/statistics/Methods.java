package primarycare.statistics;

/** The methods of the package, each in the words that a dictionary prints. */
public enum Methods {
  WILSON("Wilson", "proportion with score limits", "Wilson, JASA 1927"),
  BYAR(
      "Exact or Byar's",
      "limits of a count: exact (Poisson) below 10 events, Byar's from 10 on",
      "Breslow and Day, IARC 1987; Public Health England, technical guide, 2018"),
  MEAN("Student t", "mean with limits by Student's t", "Student, Biometrika 1908"),
  DSR(
      "Dobson",
      "directly standardised rate with Dobson's limits and Byar's for the total",
      "Dobson et al., Statistics in Medicine 1991"),
  DSR_PERSONS(
      "Dobson, with confidence adjusted for non-independent events",
      "directly standardised rate whose limits allow for people with several events",
      "Dobson et al., Statistics in Medicine 1991; Public Health England, 2019"),
  REPEAT_EVENTS(
      "Exact or Byar's, with confidence adjusted for non-independent events",
      "limits of a count widened by how often the same people come",
      "Dobson et al., Statistics in Medicine 1991; Public Health England, 2019"),
  ISR(
      "Indirectly standardised",
      "observed events over those expected at the reference's rates, with exact or Byar's limits",
      "Breslow and Day, IARC 1987"),
  FUNNEL(
      "Funnel",
      "label by 95% and 99.8% limits about the average",
      "Spiegelhalter, Statistics in Medicine 2005"),
  FUNNEL_OVERDISPERSED(
      "Funnel with overdispersion",
      "limits at 99.8% widened by tau squared, from scores winsorised at 10%",
      "Spiegelhalter et al., JRSS A 2012"),
  QUANTILE(
      "Quantile",
      "group by rank of the value; equal values share the better-ranked group",
      "Office for Health Improvement and Disparities, PHEindicatormethods, 2024"),
  INEQUALITY(
      "Slope and relative index of inequality",
      "rates regressed on ridit scores, weighted by population, with limits of Poisson counts",
      "Mackenbach and Kunst, Social Science and Medicine 1997; Low and Low, Journal of Public"
          + " Health 2004"),
  XMR(
      "XmR",
      "mean and process limits at 2.66 mean moving ranges, with four rules of special cause",
      "NHS England, Making Data Count, 2019"),
  INDEX(
      "Index number",
      "figure as a percentage of that of the base period",
      "Office for National Statistics, guide to index numbers, 2014"),
  CHANGE("Change", "figure over an earlier one, less 1", "arithmetic"),
  COMPARISON(
      "Comparison with a benchmark",
      "higher or lower where the benchmark lies outside the figure's confidence limits",
      "Public Health England, Fingertips, 2018");

  private final String title;
  private final String method;
  private final String reference;

  Methods(String title, String method, String reference) {
    this.title = title;
    this.method = method;
    this.reference = reference;
  }

  /** The name of the method, as the source of the published vectors has it. */
  public String title() {
    return title;
  }

  /** What it is and where it comes from; a column says itself when it is empty. */
  public String description() {
    return method + " (" + reference + ")";
  }
}
