package primarycare.table.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Counted;
import primarycare.figure.Key;
import primarycare.figure.Table;

/** Amounts of a record that are nobody's. */
class RecordAmountsTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Amounts(
      @Key("Hour.") long hour,
      @Column(value = "Staff.", unit = "FTE", addsUp = true) BigDecimal fte,
      @Column(value = "Rank.", amount = true, whenEmpty = "nobody") Long rank) {}

  private static final RecordTable<Amounts> TABLE = RecordTable.of(Amounts.class);

  @Test
  void publishesADecimalAsADoubleAndAddsItUpExact() {
    Amounts row = new Amounts(9, new BigDecimal("0.1"), null);

    assertThat(TABLE.cells(row)).containsExactly(9L, 0.1, null);
    assertThat(TABLE.counted(row, new Counted(), 1)).isEqualTo(new BigDecimal("0.1"));
    assertThat(TABLE.spec().columns().get(1).type()).isEqualTo(ColumnType.DOUBLE);
  }

  @Test
  void addsUpOrIsAnAmountWithoutAUnitOnlyWhereItSaysSo() {
    ColumnSpec fte = TABLE.spec().columns().get(1);
    ColumnSpec rank = TABLE.spec().columns().get(2);
    assertThat(fte.additive()).isTrue();
    assertThat(rank.additive()).isFalse();
    assertThat(rank.role()).isEqualTo(Role.PUBLIC_AMOUNT);
  }
}
