package primarycare.table.access;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.organisation.PublishedAreas;
import primarycare.support.RowTable;

/** Which attendances stand beside the slots of hubs by default. */
class HubCellsTest {

  private static final PublishedAreas BY_DEFAULT =
      new PublishedAreas(
          PublishedCells.of(Job.Breakdown.DEFAULT, new Month(2026, 7)),
          Set.of(),
          Map.of("icb", "all"));

  private static RowTable rows() {
    return HubUseTest.rows(
            HubUseTest.given(
                "2026-07-01  H1        North     C82001         attended        25",
                """
                2026-07-01  all        all        50
                2026-07-01  practice   C82001     30
                2026-07-01  pcn        U1         30
                """,
                BY_DEFAULT),
            DisclosureRule.EXACT)
        .with("hub_code", "H1");
  }

  @Test
  void thoseOfAPracticeInAMonthDoNot() {
    rows()
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  attended  attendances  attendances_status
            C82001     25                     not_available
            """);
    rows()
        .with("area_type", "pcn")
        .hasRows(
            """
            area_code  attended  attendances  attendances_status
            U1         25        30           exact
            """);
  }

  @Test
  void aTypeThatRepeatsAnotherHasSlotsAlone() {
    rows()
        .with("area_type", "icb")
        .hasRows(
            """
            area_type  attended  attendances  attendances_status
            icb        25                     not_available
            """);
  }
}
