package primarycare.table.access;

import java.util.List;
import java.util.stream.Stream;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.job.Target;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.PercentTarget;

/** Calls to NHS 111 that were answered within 60 seconds, as far as the input counts them. */
record AnsweredSoon(
    @Column(
            value = "Calls that were answered within 60 seconds.",
            unit = Nhs111Calls.UNIT,
            whenEmpty = "the input does not count them, or missing_reason says why")
        Long callsAnsweredWithin60Seconds,
    @Column(
            value = "Calls answered within 60 seconds, of those answered.",
            unit = "%",
            whenEmpty = NO_SHARE)
        Double answeredWithin60SecondsPercent,
    @Column(value = "Lower" + LIMIT, unit = "%", whenEmpty = NO_SHARE)
        Double answeredWithin60SecondsPercentLower,
    @Column(value = "Upper" + LIMIT, unit = "%", whenEmpty = NO_SHARE)
        Double answeredWithin60SecondsPercentUpper,
    @Beside(suffix = SUFFIX, then = PERCENT) PercentTarget answeredTarget,
    @Label(
            figure = "target" + SUFFIX,
            lower = PERCENT + "_lower",
            upper = PERCENT + "_upper",
            given = "target_direction" + SUFFIX + "=" + Target.AT_MOST,
            words = {PercentTarget.MISSED, PercentTarget.NOT_TOLD, PercentTarget.MET})
        @Label(
            figure = "target" + SUFFIX,
            lower = PERCENT + "_lower",
            upper = PERCENT + "_upper",
            given = "target_direction" + SUFFIX + "=" + Target.AT_LEAST,
            words = {PercentTarget.MET, PercentTarget.NOT_TOLD, PercentTarget.MISSED})
        @Column(value = PercentTarget.VERDICT, whenEmpty = PercentTarget.NO_VERDICT)
        String targetMetAnsweredWithin60Seconds) {

  static final String SUFFIX = "_answered_within_60_seconds";
  static final String PERCENT = "answered_within_60_seconds_percent";
  static final String LIMIT = " 95% limit of " + PERCENT + ", by Wilson.";
  static final String NO_SHARE =
      "no call was answered, more were answered within 60 seconds than at all, the input does not"
          + " count them, or missing_reason says why";

  static final Check HOLD =
      new Check("calls answered within 60 seconds are no more than those answered", false);

  static AnsweredSoon of(StatedCalls row, PercentTarget target) {
    Long soon = row.callsAnsweredWithin60Seconds();
    Double lower = Figures.lowerPart(100, soon, row.callsAnswered());
    Double upper = Figures.upperPart(100, soon, row.callsAnswered());
    return new AnsweredSoon(
        soon,
        Figures.part(100, soon, row.callsAnswered()),
        lower,
        upper,
        target,
        target.met(lower, upper));
  }

  /** Of rows that count them. */
  static Stream<Reconciliation> hold(List<StatedCalls> rows) {
    return RowRules.of(
        HOLD,
        Nhs111Calls.SOURCE,
        rows.stream()
            .filter(row -> row.callsAnsweredWithin60Seconds() != null)
            .map(
                row ->
                    new RowRules.Seen(
                        row.month(),
                        row.callsAnswered() >= row.callsAnsweredWithin60Seconds(),
                        row.areaCode())));
  }
}
