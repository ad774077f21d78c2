package primarycare.table.access;

import java.util.stream.Stream;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;
import primarycare.table.kind.StatedRows;

/** The headlines of NHS 111: rows of {@link Nhs111Calls}. */
public final class CallsHeadlines {

  static final String ABANDONED = "NHS 111 calls abandoned";

  private CallsHeadlines() {}

  public static Headline.Source of() {
    return Headline.Source.ofPublic(
        Nhs111Calls.SOURCE,
        model -> of(StatedRows.of(Nhs111Calls.SOURCE, StatedCalls.class).apply(model)));
  }

  static Stream<Headline> of(StatedRows<StatedCalls> given) {
    return LatestPeriods.of(
            Nhs111Calls.rows(given).toList(),
            row -> ABANDONED,
            Nhs111Calls::month,
            Nhs111Calls::period)
        .map(CallsHeadlines::of);
  }

  private static Headline of(Nhs111Calls row) {
    return Headline.alone(
        ABANDONED,
        new Headline.Area(row.area().areaType(), row.area().areaCode(), row.area().areaName()),
        TimePeriod.of(row.month(), row.period()),
        Headline.Figure.ofPublic(
                row.abandonedPercent(),
                "%",
                row.callsAbandoned(),
                row.callsOffered(),
                row.missingReason() == null ? Nhs111Calls.NO_SHARE : row.missingReason())
            .between(row.abandonedPercentLower(), row.abandonedPercentUpper()),
        null);
  }
}
