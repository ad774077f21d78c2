package primarycare.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which areas a fictional practice is in, by its place in the list: one ICB of two sub-ICB
 * locations, or as many of both as England has where there are as many practices.
 *
 * @param practices how many there are
 */
record Geography(int practices) {

  /** The most practices of one ICB. */
  static final int ONE_ICB = 999;

  private static final int PRACTICES_PER_PCN = 6;
  private static final int MOST_PCNS_OF_ONE_ICB = 99;
  private static final int PCNS_PER_NEIGHBOURHOOD = 3;
  private static final int OF_ENGLAND = 6_100;
  private static final int ICBS = 42;
  private static final int SUB_ICB_LOCATIONS = 106;
  private static final int LETTERS = 26;
  private static final String SIGNS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private boolean isOneIcb() {
    return practices <= ONE_ICB;
  }

  /** Practices keep the order of their codes. */
  String code(int practice) {
    return String.format(Locale.ROOT, isOneIcb() ? "Y99%03d" : "Y9%04d", practice + 1);
  }

  int pcns() {
    int pcns = Math.round((float) practices / PRACTICES_PER_PCN);
    return isOneIcb() ? Math.min(MOST_PCNS_OF_ONE_ICB, pcns) : pcns;
  }

  int pcn(int practice) {
    return practice * pcns() / practices;
  }

  static String pcnCode(int pcn) {
    return String.format(Locale.ROOT, pcn < MOST_PCNS_OF_ONE_ICB ? "U999%02d" : "U9%04d", pcn + 1);
  }

  boolean isStudentPcn(int pcn) {
    return pcn == pcns() - 1;
  }

  private int subIcbCount() {
    int scaled = Math.round((float) practices * SUB_ICB_LOCATIONS / OF_ENGLAND);
    return isOneIcb() ? 2 : Math.min(SUB_ICB_LOCATIONS, scaled);
  }

  List<String> subIcbLocations() {
    return IntStream.range(0, subIcbCount()).mapToObj(Geography::subIcbCode).toList();
  }

  /** By PCN, but for the first practice of the PCN that begins the second location. */
  int subIcb(int practice) {
    int subIcb = subIcbOfPcn(pcn(practice));
    boolean behind = practice == 0 || subIcbOfPcn(pcn(practice - 1)) == subIcb;
    return subIcb == 1 && !behind ? 0 : subIcb;
  }

  /** The last location whose first PCN is not behind this one. */
  private int subIcbOfPcn(int pcn) {
    return ((pcn + 1) * subIcbCount() - 1) / pcns();
  }

  static String subIcbCode(int subIcb) {
    return "Z" + (1 + subIcb / LETTERS) + (char) ('A' + subIcb % LETTERS);
  }

  /** As ONS would write a sub-ICB location. */
  static String subIcbOns(String code) {
    int subIcb = (code.charAt(1) - '1') * LETTERS + code.charAt(2) - 'A';
    return String.format(Locale.ROOT, "E38999%03d", subIcb + 1);
  }

  int icb(int subIcb) {
    int icbs = isOneIcb() ? 1 : Math.round((float) subIcbCount() * ICBS / SUB_ICB_LOCATIONS);
    return subIcb * icbs / subIcbCount();
  }

  static String icbCode(int icb) {
    return "Q" + (char) ('Z' - icb / SIGNS.length()) + SIGNS.charAt(icb % SIGNS.length());
  }

  /** As ONS would write an ICB. */
  static String icbOns(String code) {
    int icb = ('Z' - code.charAt(1)) * SIGNS.length() + SIGNS.indexOf(code.charAt(2));
    return String.format(Locale.ROOT, "E54999%03d", icb + 1);
  }

  /** One of three of one ICB, with the university at the first; else a sub-ICB location each. */
  int place(int practice) {
    int pcn = pcn(practice);
    if (!isOneIcb()) {
      return subIcbOfPcn(pcn);
    }
    return isStudentPcn(pcn) ? 0 : pcn % 6 / 2;
  }

  /** One of six of one ICB, the last of which is the university's; else a few PCNs each. */
  int neighbourhood(int practice) {
    int pcn = pcn(practice);
    if (!isOneIcb()) {
      return pcn / PCNS_PER_NEIGHBOURHOOD;
    }
    return isStudentPcn(pcn) ? 5 : Math.min(pcn % 6, 4);
  }
}
