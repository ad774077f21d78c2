package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Counted;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.support.TextRecords;
import primarycare.table.spec.RecordTable;

class AmountsAddUpTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Staff(
      @Key("Month.") LocalDate month,
      @Key("Period.") String period,
      @Key("Type.") String areaType,
      @Key("Code.") String areaCode,
      @Key("Definition.") String definition,
      @Column(value = "FTE.", unit = "FTE", addsUp = true, whenEmpty = "none is known")
          BigDecimal fte,
      @Column(value = "Heads.", unit = "people", whenEmpty = "none is known") Long heads) {}

  private static final RecordTable<Staff> TABLE = RecordTable.of(Staff.class);

  private static List<String> told(String rows) {
    AmountSums sums = new AmountSums(TABLE.spec(), TABLE.countedNames());
    for (Staff row :
        TextRecords.of(
            Staff.class,
            "month       period  area_type  area_code  definition  fte          heads\n" + rows)) {
      sums.add(column -> TABLE.counted(row, new Counted(), column));
    }
    return Rows.told(
        AmountsAddUp.of(TABLE.spec(), sums).sorted(Reconciliation.ORDER),
        "level",
        "month",
        "passed",
        "enforced",
        "left_value",
        "right_value",
        "difference");
  }

  @Test
  void passesWhereTheAreasOfATypeAddUpToTheWholeOfEachCell() {
    assertThat(
            told(
                """
                2026-06-01  month   all        all        gps         0.3          9
                2026-06-01  month   all        all        nurses      2            9
                2026-06-01  month   pcn        U1         gps         0.1          1
                2026-06-01  month   pcn        U2         gps         0.2          1
                2026-06-01  month   pcn        U2         nurses      2            1
                2026-06-01  month   pcn        U3         nurses
                """))
        .containsExactly(
            "staff.fte, pcn, gps | 2026-06-01 | true | true | 0.3 | 0.3 | 0.0",
            "staff.fte, pcn, nurses | 2026-06-01 | true | true | 2.0 | 2.0 | 0.0");
  }

  @Test
  void failsWhereTheAreasOfATypeDoNotAddUpToTheNinthPlace() {
    assertThat(
            told(
                """
                2026-06-01  month   all        all        gps         1000         9
                2026-06-01  month   pcn        U1         gps         900          1
                2026-06-01  month   icb        QK1        gps         1000.0000001 1
                2026-06-01  month   place      N          gps         900.000000001
                2026-06-01  month   place      S          gps         100
                """))
        .containsExactly(
            "staff.fte, icb, gps | 2026-06-01 | false | true | 1000.0000001 | 1000.0 | 1.0E-7",
            "staff.fte, pcn, gps | 2026-06-01 | false | true | 900.0 | 1000.0 | -100.0",
            "staff.fte, place, gps | 2026-06-01 | false | true | 1000.000000001 | 1000.0 |"
                + " 1.0E-9");
  }

  @Test
  void failsACellThatTheWholeLacks() {
    assertThat(told("2026-06-01  month   pcn        U1         gps         0            1"))
        .containsExactly("staff.fte, pcn, gps | 2026-06-01 | false | true | 0.0 |  | ");
  }

  @Test
  void addsNothingUpInATableWithoutAreas() {
    RecordTable<Reconciliation> table = RecordTable.of(Reconciliation.class);
    AmountSums sums = new AmountSums(table.spec(), table.countedNames());
    sums.add(
        column -> {
          throw new AssertionError("no cell is read");
        });
    assertThat(AmountsAddUp.of(table.spec(), sums)).isEmpty();
  }

  @Test
  void failsWhereNoAreaOfATypeHasWhatTheWholeHas() {
    assertThat(
            told(
                """
                2026-06-01  month   all        all        gps         0.5          9
                2026-06-01  month   all        all        nurses      2            0
                2026-06-01  month   all        all        others      0            0
                2026-06-01  month   pcn        U1         gps         0.5          9
                """))
        .as("nurses are of no PCN; others are nobody, and lack nowhere")
        .containsExactly(
            "staff.fte, pcn, gps | 2026-06-01 | true | true | 0.5 | 0.5 | 0.0",
            "staff.fte, pcn, nurses | 2026-06-01 | false | true |  | 2.0 | ");
  }
}
