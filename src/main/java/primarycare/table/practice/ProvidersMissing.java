package primarycare.table.practice;

import primarycare.figure.Column;

/** Whether the attendances of a practice may be compared. */
record ProvidersMissing(
    @Column(
            value =
                "Providers that the practice's patients usually attend but that are not in the"
                    + " extract in some month of the period; blank if all are.",
            whenEmpty = UNKNOWN)
        String providersMissing,
    @Column(
            value =
                "Whether the practice may be compared with others: false where providers are"
                    + " missing, because its attendances then look too low.",
            whenEmpty = UNKNOWN)
        Boolean ranked) {

  static final String UNKNOWN =
      "the job expects no provider for the practice, or the extract names no providers";

  static ProvidersMissing of(PracticeInPeriod own) {
    String missing = own.background().missingProviders(own.code(), own.period());
    return new ProvidersMissing(missing, missing == null ? null : (Boolean) missing.isEmpty());
  }
}
