package primarycare.table.workforce;

import java.math.BigDecimal;
import java.util.List;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.organisation.AreaPractices;

/** The FTE of an area's GPs, and of the same practices 24 months before. */
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
    @Column(value = "Practices that opened in the 24 months.", unit = "practices")
        long practicesOpened,
    @Column(
            value = "Practices that closed in the 24 months and have no successor.",
            unit = "practices")
        long practicesClosed,
    @Column(
            value = "FTE GPs of the practices compared, those that opened among them.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal fteCompared,
    @Column(
            value = "FTE GPs 24 months before of the practices compared and of those that closed.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal gpFte24MonthsBefore,
    @Column(
            value = "Change in their FTE, also that in sessions; -0.1 is a fall of 10%.",
            unit = "share",
            whenEmpty = SAYS_WHY)
        Double fteChange,
    @Column(
            value =
                "Change of gp_fte by itself, whichever practices reported: partly a change of who"
                    + " reports.",
            unit = "share",
            whenEmpty = "no practice reported in either month, or the censuses do not compare")
        Double rawFteChange,
    @Column(
            value = "Estimated sessions of the practices compared, less those 24 months before.",
            unit = "sessions a week",
            whenEmpty = SAYS_WHY)
        BigDecimal estimatedSessionsChange,
    @Column(value = "Why no FTE is compared.", whenEmpty = "it is compared")
        String noChangeReason) {

  /** 37.5 hours a week in sessions of four hours and ten minutes. */
  private static final BigDecimal SESSIONS_A_WEEK = BigDecimal.valueOf(9);

  static final String SAYS_WHY = "no_change_reason says why";

  /**
   * @param reported FTE of the practices that reported, or the area's parts of it
   * @param before FTE of the area 24 months before; null where none is known
   */
  static GpWork of(List<BigDecimal> reported, BigDecimal before, StaffOverTime.Two same) {
    BigDecimal fte = AreaPractices.total(reported.stream());
    boolean compared = same.reason() == null;
    BigDecimal now = same.staff().now();
    return new GpWork(
        reported.size(),
        fte,
        sessions(fte),
        same.staff().both(),
        same.staff().opened(),
        same.staff().closed(),
        now,
        same.staff().then(),
        same.change(),
        compared && before != null ? Figures.change(fte.doubleValue(), before.doubleValue()) : null,
        now == null ? null : sessions(now.subtract(same.staff().then())),
        reason(same));
  }

  private static String reason(StaffOverTime.Two same) {
    boolean missing =
        CensusFigure.NO_MONTH.equals(same.reason())
            || CensusFigure.NOT_REPORTED.equals(same.reason());
    return missing ? CensusFigure.NOT_TWICE : same.reason();
  }

  private static BigDecimal sessions(BigDecimal fte) {
    return fte == null ? null : fte.multiply(SESSIONS_A_WEEK);
  }
}
