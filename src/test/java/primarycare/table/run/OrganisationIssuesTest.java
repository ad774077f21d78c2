package primarycare.table.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Conflict;
import primarycare.organisation.Said;
import primarycare.organisation.Span;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

class OrganisationIssuesTest {

  private static Conflict conflict(String practice, String area, String last) {
    return new Conflict(
        "overlapping memberships",
        "pcn_membership",
        practice,
        area,
        "",
        Span.of(LocalDate.of(2026, 4, 1), last == null ? null : LocalDate.parse(last)),
        "a rule");
  }

  private static RowTable rows(Conflict... conflicts) {
    return RowTable.of(
        RecordTable.of(OrganisationIssues.class),
        OrganisationIssues.rows(
            new OrganisationIssues.Given(List.of(conflicts), Set.of("C82001"), Set.of("U1"))));
  }

  @Test
  void tellsWhichAreOfTheJobsArea() {
    rows(
            conflict("C82001", "U9", null),
            conflict("A81001", "U1", null),
            conflict("", "U1", "2026-06-30"),
            conflict("", "U9", null))
        .hasRows(
            """
            issue                    found_in        practice_code  area_code  first_date  last_date   in_area  settled_by
            overlapping memberships  pcn_membership  C82001         U9         2026-04-01              true     a rule
            overlapping memberships  pcn_membership  A81001         U1         2026-04-01              false    a rule
            overlapping memberships  pcn_membership                 U1         2026-04-01  2026-06-30  true     a rule
            overlapping memberships  pcn_membership                 U9         2026-04-01              false    a rule
            """);
  }

  @Test
  void hasOneRowOfConflictsThatBeginAlikeTheLongest() {
    assertThat(
            rows(conflict("C82001", "U1", "2026-06-30"), conflict("C82001", "U1", "2026-07-31"))
                .distinct("last_date"))
        .containsExactly("2026-07-31");
    assertThat(
            rows(
                    conflict("C82001", "U1", "2026-06-30"),
                    conflict("C82001", "U1", null),
                    conflict("C82001", "U1", "2026-07-31"))
                .distinct("last_date"))
        .containsExactly("");
  }

  @Test
  void knowsTheNetworksOfPracticesOfTheArea() {
    assertThat(
            OrganisationIssues.networks(
                new Said()
                    .area("04C")
                    .mapped("2026-04-01", "C82001", "U1")
                    .mapped("2026-07-01", "C82001", "U2")
                    .mapped("2026-07-01", "A81001", "U9", "03W")
                    .scheme("place", "C82001", "city", "1", "", "")
                    .history()))
        .containsExactlyInAnyOrder("U1", "U2");
  }
}
