package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.organisation.WithoutPractice;

/** A year to July 2026 of three practices, of which C82003 is new in April, in a PCN of its own. */
class MonthsCoveredTest {

  private static final String NEW = "C82003";

  private static World world() {
    StringBuilder attended =
        new StringBuilder("month    practice  department  sex     age  attendances\n");
    StringBuilder listed = new StringBuilder("extract     practice  sex     age  patients\n");
    IntStream.range(0, 12)
        .mapToObj(new Month(2025, 8)::plus)
        .forEach(m -> add(attended, listed, m));
    return new World(
            new Said()
                .mapped("2025-08-01", "C82001", "U1")
                .mapped("2025-08-01", "C82002", "U1")
                .mapped("2026-04-01", "C82001", "U1")
                .mapped("2026-04-01", "C82002", "U1")
                .mapped("2026-04-01", NEW, "U3"))
        .scheme("two", 0, 50)
        .attended(attended.toString())
        .listed(listed.toString());
  }

  private static void add(StringBuilder attended, StringBuilder listed, Month month) {
    for (String practice : new String[] {"C82001", "C82002", NEW}) {
      if (!practice.equals(NEW) || month.compareTo(new Month(2026, 4)) >= 0) {
        attended
            .append(month)
            .append("  ")
            .append(practice)
            .append("    1           female  20   9\n");
        listed.append(month).append("-01  ").append(practice).append("    female  20   100\n");
      }
    }
  }

  private static long covered(World world, String type, String code) {
    RollingPeriod year = world.periods(Span.ROLLING_YEAR).get(0);
    return world.dossier(type, code).monthsCovered(year);
  }

  @Test
  void countsTheMonthsInWhichAnAreaHasAPractice() {
    World world = world();
    assertThat(covered(world, "pcn", "U1")).isEqualTo(12);
    assertThat(covered(world, "pcn", "U3")).isEqualTo(4);
    assertThat(covered(world, "practice", NEW)).isEqualTo(4);
    assertThat(covered(world, "all", "all")).isEqualTo(12);
    for (String without : WithoutPractice.codes()) {
      assertThat(covered(world, "pcn", without)).as(without).isEqualTo(12);
    }
    assertThat(world.dossier("pcn", "U3").withEveryCell().monthsCovered(july(world))).isOne();
  }

  private static RollingPeriod july(World world) {
    return world.periods(Span.MONTH).get(11);
  }

  /** Its rate of 4 months is not held against those of 12. */
  @Test
  void comparesNoPracticeOfFewerMonthsThanThePeriodHas() {
    World world = world();
    SaidLists lists = new SaidLists().patients("C82001", 1200).patients("C82002", 1200);
    Practices year =
        Practices.of(world, world.periods(Span.ROLLING_YEAR), lists.patients(NEW, 400), null);
    assertThat(year.labels("C82001").lines().verdict(1)).isEqualTo("within");
    assertThat(year.labels(NEW).lines().verdict(1)).isNull();
    assertThat(year.labels(NEW).ranked()).isNull();
    Practices months = Practices.of(world, world.periods(Span.MONTH), lists, null);
    assertThat(months.labels(NEW, 11, 0).lines().verdict(1)).isEqualTo("within");
  }
}
