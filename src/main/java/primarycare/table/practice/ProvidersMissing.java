package primarycare.table.practice;

import primarycare.dossier.AreaProviders;
import primarycare.figure.Column;
import primarycare.table.column.AeAttendanceRate;
import primarycare.table.column.NotRanked;
import primarycare.table.column.ProviderCover;

/** Whether the attendances of a practice may be compared. */
record ProvidersMissing(
    ProviderCover cover,
    @Column("Whether the practice is compared with others: false where not_ranked_reason says why.")
        boolean ranked,
    @Column(
            value =
                "Why the practice is not compared with others and stands outside quintile and"
                    + " funnel.",
            whenEmpty = "it is ranked")
        String notRankedReason) {

  static ProvidersMissing of(PracticeInPeriod own, AeAttendanceRate rate) {
    AreaProviders.Cover cover = own.background().providers(own.code(), own.period());
    String reason = reason(own, rate, cover);
    return new ProvidersMissing(ProviderCover.of(cover), reason == null, reason);
  }

  private static String reason(
      PracticeInPeriod own, AeAttendanceRate rate, AreaProviders.Cover cover) {
    return rate.aeAttendancesPer1000() == null
        ? NotRanked.NO_RATE
        : NotRanked.reason(
            cover,
            own.practice().monthsCovered(own.period()),
            own.period().span(),
            own.background().hasSmallList(own.code(), own.period()));
  }
}
