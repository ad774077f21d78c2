package primarycare.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;

class RecordColumnTest {

  @Table(name = "nhs111_calls", title = "t", grain = "g", method = "m", reach = 0, reads = "a")
  private record Nhs111Calls(
      @Key("Code.") String code,
      @Column(value = "Year.", amount = true) long firstYear,
      @Column("Number.") long number,
      @Column(value = "Slots.", unit = "slots", whenEmpty = "none", addsUp = true) Double slots,
      @Column(value = "Share.", unit = "%", whenEmpty = "none") Double share) {}

  private static final TableSpec SPEC = RecordTable.of(Nhs111Calls.class).spec();

  private static ColumnSpec column(String name) {
    return SPEC.columns().get(SPEC.names().indexOf(name));
  }

  @Test
  void namesATableAsItSaysItself() {
    assertThat(SPEC.name()).isEqualTo("nhs111_calls");
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
