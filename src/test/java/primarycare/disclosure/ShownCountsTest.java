package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Shown;
import primarycare.table.run.DisclosureAudit;

/** What the audit of a release counts. */
class ShownCountsTest {

  private static final CountKey ALL = ofAll();

  /** 12 of all are hidden for others. */
  private static final ClosedRule RULE =
      new ClosedRule(DisclosureRule.HES_ECDS_2018, Set.of(ALL.withSex(1)), Set.of());

  private static DistinctCounts figures(Count... counts) {
    return new DistinctCounts().add(Stream.of(counts)).figures(Stream.of(counts));
  }

  private static List<DisclosureAudit> audit(Map<String, DistinctCounts> tables) {
    return ShownCounts.audit(new LinkedHashMap<>(tables), RULE, 3);
  }

  private static DisclosureAudit row(
      String table, long counts, long exact, long rounded, long suppressed) {
    return new DisclosureAudit(table, counts, exact, rounded, suppressed, null);
  }

  @Test
  void bothKindsOfHidingAreOneFigure() {
    DistinctCounts counts =
        figures(
            Count.of(15, ALL),
            Count.of(3, ALL.withSex(0)),
            Count.of(12, ALL.withSex(1)),
            Count.of(0, ALL.withSex(2)));
    assertThat(audit(Map.of("one", counts)))
        .containsExactly(new DisclosureAudit("all", 4, 1, 1, 2, 3L), row("one", 4, 1, 1, 2));
  }

  @Test
  void nobodyOfWhomNothingIsSeenIsNotShown() {
    ClosedRule withholding =
        new ClosedRule(DisclosureRule.HES_ECDS_2018, Set.of(), Set.of(ALL, ALL.withSex(2)));
    assertThat(withholding.show(Count.of(0, ALL.withSex(2))).status())
        .isEqualTo(Shown.Status.WITHHELD);
    assertThat(withholding.show(Count.of(0, ALL.withSex(1))).value()).isZero();
    DistinctCounts counts =
        figures(Count.of(3, ALL), Count.of(0, ALL.withSex(1)), Count.of(0, ALL.withSex(2)));
    assertThat(ShownCounts.audit(Map.of("one", counts), withholding, 1))
        .containsExactly(new DisclosureAudit("all", 3, 1, 0, 2, 1L), row("one", 3, 1, 0, 2));
  }

  @Test
  void countsOfTheSamePeopleAreOneInAllTables() {
    Map<String, DistinctCounts> tables = new LinkedHashMap<>();
    tables.put("one", figures(Count.of(30, ALL), Count.of(3, of("pcn", "unknown_practice"))));
    tables.put(
        "two",
        figures(
            Count.of(30, ALL),
            Count.of(3, of("practice", "unknown_practice")),
            Count.of(9, of("pcn", "U1"))));
    assertThat(audit(tables))
        .containsExactly(
            new DisclosureAudit("all", 3, 0, 2, 1, 3L),
            row("one", 2, 0, 1, 1),
            row("two", 3, 0, 2, 1));
  }

  /** Others are asked for, as to say whether some of all are given by weight. */
  @Test
  void countsFiguresAlone() {
    DistinctCounts asked = figures(Count.of(30, ALL)).add(Stream.of(Count.of(3, ALL.withSex(0))));
    assertThat(audit(Map.of("one", asked))).contains(row("one", 1, 0, 1, 0));
  }

  @Test
  void aTableWithoutCountsOfPeopleHasNoRow() {
    assertThat(audit(Map.of("staff", new DistinctCounts())))
        .containsExactly(new DisclosureAudit("all", 0, 0, 0, 0, 3L));
  }
}
