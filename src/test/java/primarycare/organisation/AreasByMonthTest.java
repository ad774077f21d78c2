package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** July to September 2026. */
class AreasByMonthTest {

  private final Said said =
      new Said()
          .area("04C")
          .mapped("2026-06-01", "C82001", "U1")
          .mapped("2026-08-01", "C82001", "U2")
          .mapped(
              List.of(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-08-01")),
              "A81001",
              "U9",
              "03W")
          .scheme("place", "C82001", "N", "1", "2026-09-01", "");

  private String months(String type, String code) {
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2026-08-01"),
                LocalDate.parse("2026-09-01")),
            new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    AreasByMonth areas = new AreasByMonth(calendar, Placement.of(said.history(), calendar));
    StringBuilder months = new StringBuilder();
    for (int month = 0; month < calendar.entries().size(); month++) {
      months.append(
          areas.has(type, code, month) ? calendar.entries().get(month).month().month() : "-");
    }
    return months.toString();
  }

  @Test
  void knowsTheMonthsInWhichAnAreaHasAPractice() {
    assertThat(months("pcn", "U1")).isEqualTo("7--");
    assertThat(months("pcn", "U2")).isEqualTo("-89");
    assertThat(months("place", "N")).isEqualTo("--9");
    assertThat(months("practice", "C82001")).isEqualTo("789");
  }

  @Test
  void knowsNoAreaOfPracticesElsewhere() {
    assertThat(months("pcn", "U9")).isEqualTo("---");
    assertThat(months("practice", "A81001")).isEqualTo("---");
  }

  @Test
  void hasPeopleWithoutAPracticeInEveryTypeThatThereIs() {
    assertThat(months("pcn", "registered_elsewhere")).isEqualTo("789");
    assertThat(months("place", "unknown_practice")).isEqualTo("789");
    assertThat(months("neighbourhood", "unknown_practice")).isEqualTo("---");
  }
}
