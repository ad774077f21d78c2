package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.table.attendance.ExpectedProviders.Named;
import primarycare.table.spec.RecordTable;

class ExpectedProvidersTest {

  private static final Set<Named> AREAS = Set.of(new Named("place", "city"));

  private static List<String> told(Named... expected) {
    return RowTable.of(
            RecordTable.of(Reconciliation.class), ExpectedProviders.check(List.of(expected), AREAS))
        .distinct("month", "passed", "enforced", "left_value", "right_value", "explanation");
  }

  @Test
  void tellsAreasThatTheJobDoesNotHave() {
    assertThat(
            told(
                new Named("place", "city"),
                new Named("place", "city"),
                new Named("Place", "city"),
                new Named("practice", "03w")))
        .containsExactly(" | false | false | 1.0 | 3.0 | for example Place city, practice 03w");
    assertThat(told(new Named("place", "city"), new Named("place", "city")))
        .containsExactly(" | true | false | 1.0 | 1.0 | ");
    assertThat(told()).isEmpty();
  }
}
