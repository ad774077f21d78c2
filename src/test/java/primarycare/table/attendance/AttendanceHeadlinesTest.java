package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.Needs;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.support.RowTable;
import primarycare.table.headline.Headline;
import primarycare.table.spec.RecordTable;

/** Of 1,000 attendances of a PCN, in the year that ends with July 2026 or another. */
class AttendanceHeadlinesTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private static AttendanceHeadlines.Signs signs(LocalDate month, Object... counts) {
    Map<String, Count> all = new HashMap<>();
    Needs.counts().forEach(sign -> all.put(sign, Count.of(0)));
    for (int i = 0; i < counts.length; i += 2) {
      all.put((String) counts[i], Count.of((Integer) counts[i + 1]));
    }
    return new AttendanceHeadlines.Signs(
        "pcn", "U1", "North", month, "rolling_12_months", Count.of(1000), all);
  }

  private static RowTable rows(Protection protection, AttendanceHeadlines.Signs... signs) {
    Stream<Headline> rows =
        AttendanceHeadlines.rows(
            AttendanceHeadlines.latest(List.of(signs)),
            Display.DEFAULT.completenessPercent(),
            protection);
    return RowTable.of(RecordTable.of(Headline.class), rows);
  }

  private static RowTable acuity(Protection protection, int with, int low) {
    return rows(protection, signs(JULY, Needs.WITH_ACUITY, with, Needs.LOW_ACUITY, low))
        .with("indicator", AttendanceHeadlines.SHARES.get(0).indicator());
  }

  @Test
  void aShareIsOfThoseWhoTellAndSaysWhatItMayBeOfAll() {
    acuity(DisclosureRule.EXACT, 800, 400)
        .hasRows(
            """
            indicator                      time_period               area_code  value  count  denominator  value_note  caveat
            A&E attendances of low acuity  August 2025 to July 2026  U1         50.0   400    800.0                    of the 80.0% that tell; 40.0% to 60.0% of all
            """);
    acuity(DisclosureRule.EXACT, 1000, 400).hasRows("value  caveat\n40.0\n");
  }

  @Test
  void fewWhoTellGiveNoShare() {
    acuity(DisclosureRule.EXACT, 100, 40)
        .hasRows(
            """
            value  count  denominator  value_note
                   40                  of too few attendances that tell, 4.0% to 94.0% of all
            """);
    acuity(DisclosureRule.EXACT, 0, 0).hasRows("value  value_note\n       no attendance tells\n");
  }

  @Test
  void aHiddenCountGivesNoShare() {
    acuity(DisclosureRule.HES_ECDS_2018, 800, 3)
        .hasRows(
            "value  count_status  value_note\n       suppressed    attendances are suppressed\n");
  }

  @Test
  void residentsOfCareHomesAreOfThoseWhoSayWhereTheyLive() {
    rows(DisclosureRule.EXACT, signs(JULY, Needs.WITH_ACCOMMODATION, 900, Needs.CARE_HOME, 90))
        .with("indicator", AttendanceHeadlines.OF_CARE_HOMES.indicator())
        .hasRows("value  count\n10.0   90\n");
  }

  @Test
  void areOfTheLatestYearAndTheOneBefore() {
    rows(
            DisclosureRule.EXACT,
            signs(JULY, Needs.WITH_TIME, 1000, Needs.IN_HOURS, 300),
            signs(JULY.minusMonths(3), Needs.WITH_TIME, 1000, Needs.IN_HOURS, 200),
            signs(JULY.minusYears(1), Needs.WITH_TIME, 1000, Needs.IN_HOURS, 100))
        .with("indicator", AttendanceHeadlines.SHARES.get(1).indicator())
        .hasRows("month       value\n2026-07-01  30.0\n2025-07-01  10.0\n");
  }
}
