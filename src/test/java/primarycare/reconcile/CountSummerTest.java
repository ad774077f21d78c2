package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.Column;
import primarycare.figure.Counted;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.table.spec.RecordTable;

/** Amounts of areas that share a practice by weight are no whole numbers. */
class CountSummerTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Slots(
      @Key("Month.") LocalDate month,
      @Key("Period.") String period,
      @Key("Hub.") String hubCode,
      @Key("Type.") String areaType,
      @Key("Code.") String areaCode,
      @Column(value = "Attended.", unit = "slots", addsUp = true, whenEmpty = "none is known")
          Double attended) {}

  private static final RecordTable<Slots> HUBS = RecordTable.of(Slots.class);

  @Test
  void addsAmountsUpToTheLastPlaceOfAWeight() {
    assertThat(areasAddUp(10.1, 20.2, 30.3)).isTrue();
    assertThat(areasAddUp(10.1, 20.200000001, 30.3)).isFalse();
    assertThat(areasAddUp(1_000_000_000_000.0, 0.0, 1_000_000_000_000.0)).isTrue();
  }

  @Test
  void takesAnAmountThatIsNotThereForNone() {
    assertThat(areasAddUp(10.1, null, 10.1)).isTrue();
    assertThat(areasAddUp(10.1, null, 30.3)).isFalse();
  }

  private static boolean areasAddUp(Double city, Double county, Double whole) {
    CountSummer summer = new CountSummer(HUBS.spec(), HUBS.countedNames());
    add(summer, "place", "city", city);
    add(summer, "place", "county", county);
    add(summer, "all", "all", whole);
    List<Reconciliation> rows = CountsAddUp.of(HUBS.spec(), summer.sums()).toList();
    assertThat(rows)
        .singleElement()
        .extracting(Reconciliation::level)
        .isEqualTo("slots.attended, place, month");
    return rows.get(0).passed();
  }

  private static void add(CountSummer summer, String type, String code, Double attended) {
    Slots row = new Slots(JULY, "month", "H1", type, code, attended);
    summer.add(column -> HUBS.counted(row, new Counted(), column));
  }
}
