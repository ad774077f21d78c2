package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableSpecTest {

  private static final ColumnSpec MONTH =
      ColumnSpec.key("month", ColumnType.DATE, "First day of the month.");
  private static final ColumnSpec PATIENTS =
      ColumnSpec.amount("patients", ColumnType.BIGINT, "patients", "Registered patients.");
  private static final ColumnSpec ATTENDANCES =
      ColumnSpec.people("attendances", "attendances", "Attendances that count.");
  private static final ColumnSpec RATE =
      ColumnSpec.quotient(
          "rate_per_1000",
          new ColumnSpec.RateSpec("attendances", "patients", 1000, ColumnSpec.Part.VALUE),
          "Attendances per 1,000.",
          "there are no patients");

  @Test
  void followsEachDisclosiveCountByItsStatus() {
    ColumnSpec deaths = ColumnSpec.people("deaths", "people", "Deaths.");
    assertThat(table(MONTH, ATTENDANCES, PATIENTS, deaths).names())
        .containsExactly(
            "month", "attendances", "attendances_status", "patients", "deaths", "deaths_status");
  }

  @Test
  void describesAStatusAsTextThatIsNeverEmpty() {
    assertThat(table(MONTH, ATTENDANCES).withRole(Role.STATUS))
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.name()).isEqualTo("attendances_status");
              assertThat(status.type()).isEqualTo(ColumnType.STRING);
              assertThat(status.nullable()).isFalse();
              assertThat(status.description())
                  .isEqualTo(
                      "Whether attendances is exact, rounded, suppressed, withheld or not_available.");
            });
  }

  @Test
  void findsColumnsByRoleAndName() {
    TableSpec table = table(MONTH, ATTENDANCES, PATIENTS, RATE);
    assertThat(table.keys()).containsExactly("month");
    assertThat(table.disclosive()).containsExactly(ATTENDANCES);
    assertThat(table.withRole(Role.RATE)).containsExactly(RATE);
    assertThat(table.has("attendances_status")).isTrue();
    assertThat(table.has("patients_status")).isFalse();
  }

  @Test
  void refusesARateWhoseNumeratorIsNoColumn() {
    assertThatThrownBy(() -> table(MONTH, PATIENTS, RATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate_per_1000 has no numerator column");
  }

  @Test
  void refusesARateWhoseDenominatorIsNoColumn() {
    assertThatThrownBy(() -> table(MONTH, ATTENDANCES, RATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate_per_1000 has no denominator column");
  }

  @Test
  void refusesAColumnStatedTwice() {
    assertThatThrownBy(() -> table(MONTH, PATIENTS, PATIENTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("practice_rates patients is stated twice");
  }

  @Test
  void refusesAStatusThatIsStatedBesideItsCount() {
    ColumnSpec status =
        ColumnSpec.attribute("attendances_status", ColumnType.STRING, "Our own status.");
    assertThatThrownBy(() -> table(MONTH, ATTENDANCES, status))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("practice_rates attendances_status is stated twice");
  }

  @Test
  void refusesATableWithoutAKey() {
    assertThatThrownBy(() -> table(PATIENTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("practice_rates has no key");
  }

  @Test
  void letsOnlyThoseColumnsBeNullThatSayWhen() {
    ColumnSpec name =
        ColumnSpec.attribute("practice_name", ColumnType.STRING, "Name of the practice.")
            .nullWhen("the practice map does not tell it");
    assertThat(table(MONTH, name, ATTENDANCES, PATIENTS, RATE).columns())
        .extracting(ColumnSpec::name, ColumnSpec::type, ColumnSpec::nullable)
        .containsExactly(
            tuple("month", ColumnType.DATE, false),
            tuple("practice_name", ColumnType.STRING, true),
            tuple("attendances", ColumnType.BIGINT, true),
            tuple("attendances_status", ColumnType.STRING, false),
            tuple("patients", ColumnType.BIGINT, false),
            tuple("rate_per_1000", ColumnType.DOUBLE, true));
  }

  @Test
  void addsUpOnlyWhereItSaysSo() {
    assertThat(PATIENTS.additive()).isFalse();
    assertThat(PATIENTS.addsUp().additive()).isTrue();
    assertThat(PATIENTS.addsUp().nullWhen("no list").additive()).isTrue();
    assertThat(ATTENDANCES.additive()).isTrue();
    assertThat(RATE.additive()).isFalse();
  }

  private static TableSpec table(ColumnSpec... columns) {
    return new TableSpec(
        "practice_rates", "Rates by practice", "a practice and month", "", List.of(columns));
  }
}
