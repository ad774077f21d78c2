package primarycare.table.workforce;

import java.math.BigDecimal;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;

/** GPs as people, where they can be counted, and 24 months before in the same way. */
record GpHeads(
    @Column(value = "GPs as people.", unit = "people", whenEmpty = NO_HEADS) Long gpHeadcount,
    @Column(value = "FTE of those people.", unit = "FTE", whenEmpty = NO_HEADS)
        BigDecimal headcountFte,
    @Quotient(
            value = "FTE per head.",
            numerator = "headcount_fte",
            denominator = "gp_headcount",
            whenEmpty = NO_HEADS)
        Double ftePerHead,
    @Column(value = "GPs as people 24 months before.", unit = "people", whenEmpty = NO_HEADS_THEN)
        Long gpHeadcount24MonthsBefore,
    @Column(value = "FTE of those people.", unit = "FTE", whenEmpty = NO_HEADS_THEN)
        BigDecimal headcountFte24MonthsBefore,
    @Quotient(
            value = "FTE per head 24 months before.",
            numerator = "headcount_fte_24_months_before",
            denominator = "gp_headcount_24_months_before",
            whenEmpty = NO_HEADS_THEN)
        Double ftePerHead24MonthsBefore,
    @Column(
            value = "Change in the headcount; -0.1 is a fall of 10%.",
            unit = "share",
            whenEmpty = NO_HEADS_THEN)
        Double headcountChange,
    @Column(
            value = "Change in the FTE per head; -0.1 is a fall of 10%.",
            unit = "share",
            whenEmpty = NO_HEADS_THEN)
        Double ftePerHeadChange) {

  private static final String NO_HEADS =
      "headcounts cannot be added: the area is neither a practice that reported nor one for"
          + " which a file of individuals gives distinct people";
  static final String NO_HEADS_THEN =
      NO_HEADS
          + "; or the two censuses are not known to be of one vintage, or a practice merged into"
          + " another since";

  /**
   * People at a census.
   *
   * @param headcount null where they cannot be counted
   * @param fte of those counted
   * @param seriesIssue of the series; null where it is not known
   */
  record People(Long headcount, BigDecimal fte, String seriesIssue) {

    static final People NONE = new People(null, null, null);

    private Double perHead() {
      return Figures.ofPublic(1, fte, headcount);
    }
  }

  static GpHeads of(People now, People before) {
    boolean compared = CensusFigure.notOfOneIssue(now.seriesIssue(), before.seriesIssue()) == null;
    People then = compared ? before : People.NONE;
    return new GpHeads(
        now.headcount(),
        now.fte(),
        now.perHead(),
        then.headcount(),
        then.fte(),
        then.perHead(),
        Figures.change(number(now), number(then)),
        Figures.change(now.perHead(), then.perHead()));
  }

  private static Double number(People people) {
    return people.headcount() == null ? null : (Double) people.headcount().doubleValue();
  }
}
