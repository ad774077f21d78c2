package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.headline.Headline;
import primarycare.table.spec.RecordTable;

/** Two practices, of which one does not tell its administrative staff. */
class StaffHeadlinesTest {

  private static final String LISTS =
      """
      extract     practice  patients
      2025-07-01  C82001    300
      2026-07-01  C82001    300
      2025-07-01  C82002    100
      2026-07-01  C82002    100
      """;

  private static final String STAFF =
      """
      census   practice  group           fte  headcount
      2025-06  C82001    nurses          1.0  1
      2025-06  C82002    nurses          2.5  3
      2026-06  C82001    nurses          1.5  2
      2026-06  C82002    nurses          2.5  3
      2026-06  C82001    admin           4.0  5
      2026-06  C82001    fully_qualified 3.0  3
      """;

  private static RowTable rows() {
    Said said =
        new Said().mapped("2016-06-15", "C82001", "U1").mapped("2016-06-15", "C82002", "U1");
    return RowTable.of(
        RecordTable.of(Headline.class),
        StaffHeadlines.of(
            WorkforceTrendTest.ofWorld(new CensusWorld(said, LISTS).staff(STAFF), "", "")));
  }

  @Test
  void areOfTheLatestCensusAndAYearBefore() {
    rows()
        .with("area_type", "all")
        .hasRows(
            """
            indicator                                 month       value  unit  amount  caveat
            Nurses in general practice                2025-06-01  3.5    FTE   3.5
            Administrative staff in general practice  2026-06-01  4.0    FTE   4.0     of 1 of 2 practices
            Nurses in general practice                2026-06-01  4.0    FTE   4.0
            """);
  }

  @Test
  void leaveOutGeneralPractitioners() {
    assertThat(StaffHeadlines.INDICATORS).doesNotContainKeys("fully_qualified", "all_gps");
  }
}
