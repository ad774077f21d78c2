package primarycare.table.deprivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.job.Columns;
import primarycare.statistics.Methods;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

/** What the record says in words of its own is what the code says elsewhere. */
class DeprivationWordsTest {

  @Test
  void limitsAreOfTheRateThatStandsBesideThem() {
    TableSpec gradient = RecordTable.of(DeprivationGradient.class).spec();
    assertThat(gradient.names()).contains("ae_attendances_per_1000");
    assertThat(description(gradient, "rate_upper")).contains("ae_attendances_per_1000");
  }

  @Test
  void inequalityIsInTheWordsOfStatistics() {
    TableSpec gradient = RecordTable.of(DeprivationGradient.class).spec();
    assertThat(gradient.method()).contains(": " + Methods.INEQUALITY.description() + "; ");
    assertThat(description(gradient, Columns.DEPRIVATION))
        .contains(
            ": "
                + String.join(", ", DeprivationGradient.PARTS.subList(0, DeprivationGroups.FIFTHS))
                + ", all or "
                + DeprivationGradient.PARTS.get(DeprivationGroups.NOT_SCORED)
                + ".");
    assertThat(DeprivationGradient.PARTS).hasSize(DeprivationGroups.NOT_SCORED + 1).isSorted();
  }

  private static String description(TableSpec table, String column) {
    return table.columns().get(table.names().indexOf(column)).description();
  }
}
