package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever the sources say, every practice of a day counts once in every kind of area. */
class HistoryPropertyTest {

  private static final List<String> DAYS =
      List.of("2025-05-01", "2025-07-01", "2025-11-01", "2026-02-01", "2026-07-01", "2026-09-01");

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void everyPracticeCountsOnceAndLevelsAgree(@ForAll long seed) {
    Random random = new Random(seed);
    History history = Worlds.random(random).history();
    int ours = 0;
    int others = 0;
    for (String day : DAYS) {
      LocalDate date = LocalDate.parse(day);
      List<Life> lives = history.on(date);
      assertThat(lives).extracting(Life::practice).doesNotHaveDuplicates();
      List<Life> here = lives.stream().filter(history::isInArea).toList();
      ours += here.size();
      others += lives.size() - here.size();
      here.forEach(life -> assertThat(weights(history, life, date)).allMatch(isOne()));
      assertThat(new TreeSet<>(patients(history, here, date, random).values())).hasSizeLessThan(2);
    }
    assertThat(ours).isPositive();
    assertThat(others).isPositive();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void noTwoStaysOfAPracticeInAreasOfAKindShareADay(@ForAll long seed) {
    for (PracticeHistory practice : Worlds.random(new Random(seed)).history().practices()) {
      for (String type : List.of(History.PCN, History.LOCATION, History.ICB)) {
        List<Span> spans =
            practice.memberships().stream()
                .filter(membership -> membership.type().equals(type))
                .map(Membership::span)
                .sorted(Comparator.comparing(Span::first))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
          assertThat(spans.get(i).and(spans.get(i - 1)).isEmpty()).as(practice.code()).isTrue();
        }
      }
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void placementsSayOfEachMonthWhatTheHistorySaysOfItsDay(@ForAll long seed) {
    Random random = new Random(seed);
    History history = Worlds.random(random).history();
    Calendar calendar = PlacementTest.calendar(months(random));
    List<Object> expected = new ArrayList<>();
    for (Calendar.Entry entry : calendar.entries()) {
      for (Life life : history.on(entry.asAt())) {
        boolean here = history.isInArea(life);
        expected.add(
            List.of(entry, life, here, here ? history.shares(life, entry.asAt()) : List.of()));
      }
    }
    List<Placement> placements = Placement.of(history, calendar);
    List<Object> told = new ArrayList<>();
    placements.forEach(
        p -> p.months().forEach(m -> told.add(List.of(m, p.life(), p.isInArea(), p.shares()))));

    assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(placements).hasSizeLessThan(expected.size());
  }

  private static List<String> months(Random random) {
    List<String> days = new ArrayList<>();
    LocalDate day = LocalDate.of(2025, 1, 1);
    for (int month = 0; month < 24; month++) {
      if (random.nextInt(4) > 0) {
        days.add(day.plusMonths(month).toString());
      }
    }
    return days;
  }

  private static List<BigDecimal> weights(History history, Life life, LocalDate day) {
    Map<String, BigDecimal> weights =
        history.shares(life, day).stream()
            .collect(Collectors.toMap(Share::type, Share::weight, BigDecimal::add, TreeMap::new));
    assertThat(weights).hasSize(5 + history.schemes().size());
    return List.copyOf(weights.values());
  }

  private static java.util.function.Predicate<BigDecimal> isOne() {
    return weight -> weight.compareTo(BigDecimal.ONE) == 0;
  }

  /** The patients of each type of area, each practice shared out among its areas. */
  private static Map<String, Long> patients(
      History history, List<Life> lives, LocalDate day, Random random) {
    Map<String, Long> patients = new TreeMap<>();
    for (Life life : lives) {
      long[] list = {random.nextInt(9999)};
      Map<String, List<Double>> weights =
          history.shares(life, day).stream()
              .collect(
                  Collectors.groupingBy(
                      Share::type,
                      Collectors.mapping(s -> s.weight().doubleValue(), Collectors.toList())));
      weights.forEach(
          (type, shares) ->
              patients.merge(type, Arrays.stream(Sharing.of(list, shares)[0]).sum(), Long::sum));
    }
    return patients;
  }
}
