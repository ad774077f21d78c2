package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Job;
import primarycare.reconcile.Reconciliation;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/** Figures beside a table of 12, 8 and 3 people, as it shows them. */
class ExpectedFiguresTest {

  @Table(title = "t", grain = "g", method = "m", reads = "a source")
  private record Calls(
      @Key("Code.") String areaCode, @People(value = "People.", unit = "people") Shown people) {}

  private final List<Protection> asked = new ArrayList<>();

  private Stream<Calls> rows(Protection protection) {
    asked.add(protection);
    return Stream.of(
        new Calls("U1", protection.show(Count.alone(12))),
        new Calls("U2", protection.show(Count.alone(8))),
        new Calls("U3", protection.show(Count.alone(3))));
  }

  private List<Reconciliation> with(Job.Expected... expected) {
    return with(List.of(), expected);
  }

  private List<Reconciliation> with(List<Reconciliation> checks, Job.Expected... expected) {
    PublishedTable table =
        SourceTable.of(Calls.class, model -> true, (given, protection) -> rows(protection));
    return ExpectedFigures.with(
        checks, List.of(table), List.of(expected), null, DisclosureRule.HES_ECDS_2018);
  }

  private static Job.Expected figure(String table, String area, double value) {
    return new Job.Expected(
        table, "people", Map.of("area_code", area), value, Optional.of(0.0), area);
  }

  @Test
  void holdsWhatATableShowsAgainstEachFigure() {
    assertThat(with(figure("calls", "U2", 13), figure("calls", "U1", 11)))
        .extracting(Reconciliation::explanation, Reconciliation::leftValue, Reconciliation::passed)
        .containsExactly(
            tuple("U1; rounding may make 2 of the difference or less", 10.0, true),
            tuple("U2; rounding may make 2 of the difference or less", 10.0, false));
  }

  @Test
  void areNotHeldAgainstWhatIsSuppressed() {
    assertThat(with(figure("calls", "U3", 3)))
        .extracting(Reconciliation::explanation, Reconciliation::leftValue, Reconciliation::passed)
        .containsExactly(
            tuple("not checked: 1 of the 1 rows that the job names is suppressed", null, false));
  }

  @Test
  void standAmongTheOtherChecksInTheirOrder() {
    List<Reconciliation> one = with(figure("calls", "U2", 11));

    assertThat(with(one, figure("gone", "U1", 11), figure("calls", "U1", 11)))
        .extracting(Reconciliation::level)
        .containsExactly(
            "calls.people, area_code = U1, U1",
            "calls.people, area_code = U2, U2",
            "gone.people, area_code = U1, U1");
  }

  @Test
  void makesTheRowsOfATableOnceForAllItsFigures() {
    with(figure("calls", "U1", 11), figure("calls", "U2", 11));
    assertThat(asked).filteredOn(DisclosureRule.HES_ECDS_2018::equals).hasSize(1);
  }

  @Test
  void makesNoRowsOfATableOfWhichNoFigureIs() {
    assertThat(with(figure("gone", "U1", 11)))
        .extracting(Reconciliation::explanation)
        .containsExactly("the table is not in this release");
    assertThat(asked).isEmpty();
  }
}
