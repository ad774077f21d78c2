package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Counted;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.PublishedAreas;
import primarycare.support.RowTable;

/** Which counts of people hubs have by default. */
class HubCellsTest {

  private static final PublishedAreas BY_DEFAULT = published(Job.Breakdown.DEFAULT);

  private static PublishedAreas published(Job.Breakdown breakdown) {
    return new PublishedAreas(
        PublishedCells.of(breakdown, new Month(2026, 7)), Set.of(), Map.of("icb", "all"));
  }

  private static HubActivity given(PublishedAreas published) {
    return HubUseTest.given(
        """
        2026-07-01  H1        North     C82001         offered         40
        2026-07-01  H1        North     C82001         booked          30
        2026-07-01  H1        North     C82001         attended        25
        """,
        """
        2026-07-01  all        all        50
        2026-07-01  practice   C82001     30
        2026-07-01  pcn        U1         30
        """,
        published);
  }

  private static RowTable rows(PublishedAreas published, String type) {
    return HubUseTest.rows(given(published), DisclosureRule.EXACT)
        .with("hub_code", "H1")
        .with("area_type", type);
  }

  @Test
  void thoseOfAPracticeInAMonthAreNotAvailableAndSlotsOfferedAre() {
    rows(BY_DEFAULT, "practice")
        .hasRows(
            """
            area_code  offered  booked  booked_status  attended  attended_status  slots_used_percent  attended_per_1000  attendances  attendances_status
            C82001     40.0             not_available            not_available                                                        not_available
            """);
    rows(BY_DEFAULT, "pcn")
        .hasRows(
            """
            area_code  booked  attended  attended_status  slots_used_percent  attendances  attendances_status
            U1         30      25        exact            62.5                30           exact
            """);
  }

  @Test
  void aSmallAreaIsAsAPractice() {
    rows(
            new PublishedAreas(
                BY_DEFAULT.cells(), Set.of(new AreaMembers.Named("pcn", "U1")), Map.of()),
            "pcn")
        .hasRows(
            """
            area_code  offered  booked_status  attended_status  attendances_status
            U1         40.0     not_available  not_available    not_available
            """);
  }

  @Test
  void aJobThatNamesMonthsHasThoseOfPractices() {
    rows(published(Job.Breakdown.DEFAULT.over(Span.MONTH)), "practice")
        .hasRows(
            """
            area_code  booked  attended  attendances  attendances_status
            C82001     30      25        30           exact
            """);
  }

  @Test
  void aTypeThatRepeatsAnotherHasSlotsOfferedAlone() {
    rows(BY_DEFAULT, "icb")
        .hasRows(
            """
            area_type  offered  booked_status  attended_status  attendances_status
            icb        40.0     not_available  not_available    not_available
            """);
  }

  @Test
  void nothingThatIsNotPublishedIsCounted() {
    assertThat(types(given(BY_DEFAULT))).contains("all", "pcn").doesNotContain("practice", "icb");
  }

  @Test
  void checksLookAtEveryCell() {
    assertThat(types(given(BY_DEFAULT).withEveryCell())).contains("all", "pcn", "practice", "icb");
  }

  private static Set<String> types(HubActivity given) {
    Counted taken = new Counted();
    assertThat(HubUse.rows(given, taken)).isNotEmpty();
    return taken
        .counts()
        .map(Count::key)
        .filter(key -> key != null && Counting.isOfSlots(key.what()))
        .map(CountKey::areaType)
        .collect(Collectors.toSet());
  }
}
