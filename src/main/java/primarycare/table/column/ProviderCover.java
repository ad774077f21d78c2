package primarycare.table.column;

import primarycare.dossier.AreaProviders;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;

/** Which providers of an area's patients an extract lacks, so that its attendances look too low. */
public record ProviderCover(
    @Column(
            value =
                "A&E providers that the area's patients usually attend but that are not in the"
                    + " extract in some month of the period, so that attendances look too low;"
                    + " blank if all are.",
            whenEmpty = UNKNOWN)
        String providersMissing,
    @Column(
            value =
                "100 less the usual shares of the providers that are missing, as expected_provider"
                    + " of the job states them; of a year each for the months in which it is"
                    + " missing.",
            unit = "%",
            whenEmpty = "a provider is missing whose usual share is not stated, or " + UNKNOWN)
        Double providerCoveragePercent) {

  public static final String UNKNOWN =
      "the job expects no provider of the area, or the extract names no providers";

  /** What tables say of it in their method. */
  public static final String METHOD =
      " Where the extract lacks a hospital of the area, rates are too low: providers_missing names"
          + " it, and provider_coverage_percent says how much is usually elsewhere.";

  /** Whether some provider is known to be missing. */
  public boolean isIncomplete() {
    return providersMissing != null && !providersMissing.isEmpty();
  }

  public static ProviderCover of(AreaProviders.Cover cover) {
    return new ProviderCover(cover.missing(), cover.percent());
  }

  /** Of an area in a period. */
  public static ProviderCover of(
      AreaProviders providers, String areaType, String areaCode, RollingPeriod period) {
    return of(providers.of(areaType, areaCode, period));
  }
}
