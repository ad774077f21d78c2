package primarycare.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;

class RecordColumnTest {

  @Table(title = "t", grain = "g", method = "m", reach = 0, reads = "a")
  private record Slots(
      @Key("Code.") String code,
      @Column(value = "Year.", amount = true) long firstYear,
      @Column("Number.") long number,
      @Column(value = "Slots.", unit = "slots", whenEmpty = "none", addsUp = true) Double slots,
      @Column(value = "Share.", unit = "%", whenEmpty = "none") Double share) {}

  private static final TableSpec SPEC = RecordTable.of(Slots.class).spec();

  private static ColumnSpec column(String name) {
    return SPEC.columns().get(SPEC.names().indexOf(name));
  }

  @Test
  void namesColumnsInLowerCaseWithUnderscores() {
    assertThat(ColumnNames.of("ratePer1000")).isEqualTo("rate_per_1000");
    assertThat(ColumnNames.of("aeAttendances")).isEqualTo("ae_attendances");
    assertThat(ColumnNames.of("Nhs111Calls")).isEqualTo("nhs111_calls");
    assertThat(ColumnNames.of("nhs111Calls")).isEqualTo("nhs111_calls");
    assertThat(ColumnNames.of("sha256")).isEqualTo("sha256");
  }

  @Test
  void takesANumberForAnAmountWhereItHasAUnitOrSaysSo() {
    assertThat(column("first_year").role()).isEqualTo(Role.PUBLIC_AMOUNT);
    assertThat(column("slots").role()).isEqualTo(Role.PUBLIC_AMOUNT);
    assertThat(column("number").role()).isEqualTo(Role.ATTRIBUTE);
  }

  @Test
  void addsUpWhatSaysSo() {
    assertThat(column("slots").additive()).isTrue();
    assertThat(column("slots").whenNull()).isEqualTo("none");
    assertThat(column("share").additive()).isFalse();
  }
}
