package primarycare.table.practice;

import primarycare.dossier.AreaProviders;
import primarycare.figure.Column;
import primarycare.table.column.ProviderCover;

/** Whether the attendances of a practice may be compared. */
record ProvidersMissing(
    ProviderCover cover,
    @Column(
            value =
                "Whether the practice may be compared with others: false where providers are"
                    + " missing, because its attendances then look too low.",
            whenEmpty = ProviderCover.UNKNOWN)
        Boolean ranked) {

  static ProvidersMissing of(PracticeInPeriod own) {
    AreaProviders.Cover cover = own.background().providers(own.code(), own.period());
    return new ProvidersMissing(
        ProviderCover.of(cover), cover.missing() == null ? null : (Boolean) !cover.isIncomplete());
  }
}
