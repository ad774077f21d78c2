package primarycare.table.workforce;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;

/** The headlines of staff other than general practitioners: rows of {@link WorkforceTrend}. */
public final class StaffHeadlines {

  static final Map<String, String> INDICATORS = indicators();

  private StaffHeadlines() {}

  private static Map<String, String> indicators() {
    Map<String, String> indicators = new LinkedHashMap<>();
    indicators.put("nurses", "Nurses in general practice");
    indicators.put("direct_patient_care", "Direct patient care staff in general practice");
    indicators.put("admin", "Administrative staff in general practice");
    return indicators;
  }

  public static Headline.Source of(Job.Trend trend) {
    return Headline.Source.ofPublic(
        "gp_workforce", model -> of(WorkforceTrend.rows(trend, model.publicFacts())));
  }

  static Stream<Headline> of(Stream<WorkforceTrend> rows) {
    return LatestPeriods.of(
            rows.filter(row -> INDICATORS.containsKey(row.staffGroup())).toList(),
            WorkforceTrend::staffGroup,
            row -> row.area().month(),
            row -> row.area().period())
        .map(StaffHeadlines::of);
  }

  private static Headline of(WorkforceTrend row) {
    StaffTotals totals = row.totals();
    Double fte = totals.fte() == null ? null : (Double) totals.fte().doubleValue();
    return Headline.alone(
        INDICATORS.get(row.staffGroup()),
        new Headline.Area(row.area().areaType(), row.area().areaCode(), row.area().areaName()),
        TimePeriod.of(row.area().month(), row.area().period()),
        Headline.Figure.ofPublic(fte, "FTE", fte, null, "no practice reported"),
        fte != null && totals.practicesReporting() < totals.practices()
            ? "of " + totals.practicesReporting() + " of " + totals.practices() + " practices"
            : null);
  }
}
