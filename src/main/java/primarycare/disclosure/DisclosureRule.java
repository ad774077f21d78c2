package primarycare.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import primarycare.figure.Count;
import primarycare.figure.Estimated;
import primarycare.figure.Preset;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/** What is done to a count of people before anyone sees it; a preset that a job names. */
public enum DisclosureRule implements Protection {
  /**
   * The rule for sub-national counts of HES and ECDS outputs since September 2018: 0 stays, 1 to 7
   * are suppressed, 8 and more are rounded to the nearest 5. Totals are made of exact counts and
   * then rounded, so that rows need not add up. Estimates are treated alike: from many of them
   * together the exact counts of an area or of a band of ages could else be worked out.
   *
   * <p>Source: NHS Digital, Disclosure control methodology for HES and ECDS.
   */
  HES_ECDS_2018("hes-ecds-2018") {
    @Override
    public Shown show(Count count) {
      long people = count.exact();
      if (people == 0) {
        return new Shown(0L, Shown.Status.EXACT);
      }
      return people > LARGEST_SUPPRESSED
          ? new Shown((people + BASE / 2) / BASE * BASE, Shown.Status.ROUNDED)
          : new Shown(null, Shown.Status.SUPPRESSED);
    }

    @Override
    public Double show(Estimated estimate) {
      double amount = estimate.exact();
      if (amount == 0) {
        return amount;
      }
      return amount >= SUPPRESSED_BELOW
          ? (Double)
              (BigDecimal.valueOf(amount / BASE).setScale(0, RoundingMode.HALF_UP).doubleValue()
                  * BASE)
          : null;
    }

    @Override
    public String inWords(long count) {
      if (count > 0 && count < SUPPRESSED_BELOW) {
        return "fewer than " + SUPPRESSED_BELOW;
      }
      return count == 0 ? "0" : EXACT.inWords((count + BASE / 2) / BASE * BASE);
    }
  },

  /** Counts as they are, for use inside the organisation only. */
  EXACT("exact") {
    @Override
    public Shown show(Count count) {
      return new Shown(count.exact(), Shown.Status.EXACT);
    }

    @Override
    public Double show(Estimated estimate) {
      return Double.isNaN(estimate.exact()) ? null : (Double) estimate.exact();
    }

    @Override
    public String inWords(long count) {
      return String.format(Locale.ROOT, "%,d", count);
    }
  };

  /** A count of people that is suppressed is below this and not 0. */
  public static final long SUPPRESSED_BELOW = Preset.SUPPRESSED_BELOW;

  private static final long LARGEST_SUPPRESSED = SUPPRESSED_BELOW - 1;
  private static final long BASE = Preset.ROUNDED_TO;

  private final String preset;

  DisclosureRule(String preset) {
    this.preset = preset;
  }

  /** A count of people as a sentence may give it. */
  public abstract String inWords(long count);

  public static List<String> presets() {
    return Arrays.stream(values()).map(rule -> rule.preset).toList();
  }

  public static DisclosureRule named(String preset) {
    return Arrays.stream(values())
        .filter(rule -> rule.preset.equals(preset))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such preset: " + preset));
  }
}
