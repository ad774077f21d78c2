package primarycare.table.attendance;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.model.Providers;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;

/**
 * The A&amp;E providers that the job expects a practice's patients at, and which of them an extract
 * lacks.
 *
 * <p>An extract from one trust makes practices on the border look low, whose patients go to others
 * too. It cannot be told from the extract: the job says which providers an area or practice has.
 */
public final class ExpectedProviders {

  private static final Check KNOWN =
      new Check("an area of the expected providers is one of the job's", false);

  /** An area of which providers are told, or one of the job's. */
  record Named(String areaType, String areaCode) {

    private String text() {
      return areaType + " " + areaCode;
    }
  }

  private ExpectedProviders() {}

  /** Whether what is said of providers is said of areas and practices that the job has. */
  public static Stream<Reconciliation> check(ReferenceModel model) {
    return check(
        model.publicFacts().expectedProviders().stream()
            .map(expected -> new Named(expected.areaType(), expected.areaCode()))
            .toList(),
        model.ofAttendances().placements().stream()
            .flatMap(placement -> placement.shares().stream())
            .map(share -> new Named(share.type(), share.area().code()))
            .collect(Collectors.toSet()));
  }

  static Stream<Reconciliation> check(Collection<Named> expected, Set<Named> areas) {
    return RowRules.ofAllMonths(
        KNOWN,
        Providers.EXPECTED,
        expected.stream()
            .distinct()
            .map(area -> new RowRules.Seen(null, areas.contains(area), area.text())));
  }
}
