package primarycare.table.workforce;

import java.math.BigDecimal;
import java.util.List;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.organisation.AreaPractices;

/** The FTE of an area's GPs, and that of practices which reported 24 months before too. */
record GpWork(
    @Column(value = "Practices that reported their GPs.", unit = "practices")
        long practicesReporting,
    @Column(
            value = "FTE GPs of the practices that reported.",
            unit = "FTE",
            whenEmpty = GpTotals.NOBODY_REPORTED)
        BigDecimal gpFte,
    @Column(
            value = "Estimate: 9 sessions a week for each FTE in gp_fte.",
            unit = "sessions a week",
            whenEmpty = GpTotals.NOBODY_REPORTED)
        BigDecimal estimatedSessions,
    @Column(
            value = "Practices that reported now and 24 months before, both of one vintage.",
            unit = "practices")
        long practicesCompared,
    @Column(value = "FTE GPs of the practices compared.", unit = "FTE", whenEmpty = SAYS_WHY)
        BigDecimal fteCompared,
    @Column(value = "Their FTE GPs 24 months before.", unit = "FTE", whenEmpty = SAYS_WHY)
        BigDecimal gpFte24MonthsBefore,
    @Column(
            value = "Change in their FTE, also that in sessions; -0.1 is a fall of 10%.",
            unit = "share",
            whenEmpty = SAYS_WHY)
        Double fteChange,
    @Column(
            value = "Estimated sessions of the practices compared, less those 24 months before.",
            unit = "sessions a week",
            whenEmpty = SAYS_WHY)
        BigDecimal estimatedSessionsChange,
    @Column(value = "Why no FTE is compared.", whenEmpty = "it is compared")
        String noChangeReason) {

  static final String NOT_TWICE = "no practice reported at both censuses";

  /** 37.5 hours a week in sessions of four hours and ten minutes. */
  private static final BigDecimal SESSIONS_A_WEEK = BigDecimal.valueOf(9);

  static final String SAYS_WHY = "no_change_reason says why";

  /**
   * The GPs of a practice in an area.
   *
   * @param now FTE; null where the practice did not report
   * @param before the same 24 months before
   */
  record Practice(AreaPractices.Member member, BigDecimal now, BigDecimal before) {

    private boolean reportedTwice() {
      return now != null && before != null;
    }
  }

  /**
   * @param notComparable why censuses of now and then do not compare; null where they do
   */
  static GpWork of(List<Practice> practices, String notComparable) {
    List<Practice> twice = practices.stream().filter(Practice::reportedTwice).toList();
    List<Practice> compared = notComparable == null ? twice : List.of();
    BigDecimal fte = AreaPractices.total(practices.stream().map(p -> p.member().part(p.now())));
    BigDecimal now = AreaPractices.total(compared.stream().map(p -> p.member().part(p.now())));
    BigDecimal before =
        AreaPractices.total(compared.stream().map(p -> p.member().part(p.before())));
    return new GpWork(
        practices.stream().filter(practice -> practice.now() != null).count(),
        fte,
        sessions(fte),
        compared.size(),
        now,
        before,
        now == null ? null : Figures.change(now.doubleValue(), before.doubleValue()),
        now == null ? null : sessions(now.subtract(before)),
        twice.isEmpty() ? NOT_TWICE : notComparable);
  }

  private static BigDecimal sessions(BigDecimal fte) {
    return fte == null ? null : fte.multiply(SESSIONS_A_WEEK);
  }
}
