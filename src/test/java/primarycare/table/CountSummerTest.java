package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import primarycare.spec.TableSpec;

/** Amounts of areas that share a practice by weight are no whole numbers. */
class CountSummerTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final TableSpec HUBS = HubUse.table().spec();
  private static final String[] NAMES = {
    "month",
    "period",
    "hub_code",
    "area_type",
    "area_code",
    "offered",
    "booked",
    "attended",
    "did_not_attend"
  };

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
    CountSummer summer = new CountSummer(HUBS, NAMES);
    add(summer, "place", "city", city);
    add(summer, "place", "county", county);
    add(summer, "all", "all", whole);
    List<Boolean> passed =
        new CountChecks(HUBS, summer.sums())
            .areasAddUp()
            .filter(row -> row.getString(1).equals("hub_use.attended, place, month"))
            .map(row -> row.getBoolean(3))
            .toList();
    assertThat(passed).hasSize(1);
    return passed.get(0);
  }

  private static void add(CountSummer summer, String type, String code, Double attended) {
    summer.add(RowFactory.create(JULY, "month", "H1", type, code, null, null, attended, null)::get);
  }
}
