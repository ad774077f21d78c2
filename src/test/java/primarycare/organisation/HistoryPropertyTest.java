package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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

  private static final int PRACTICES = 40;
  private static final List<String> MAPS = List.of("2025-07-01", "2026-01-01", "2026-07-01");
  private static final List<String> LOCATIONS = List.of("03W", "04C", "16C");
  private static final List<String> DAYS =
      List.of("2025-05-01", "2025-07-01", "2025-11-01", "2026-02-01", "2026-07-01", "2026-09-01");

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void everyPracticeCountsOnceAndLevelsAgree(@ForAll long seed) {
    Random random = new Random(seed);
    History history = world(random);
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
    for (PracticeHistory practice : world(new Random(seed)).practices()) {
      for (String type : List.of(History.PCN, History.LOCATION, History.ICB)) {
        List<Span> spans =
            practice
                .in(type)
                .map(Membership::span)
                .sorted(Comparator.comparing(Span::first))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
          assertThat(spans.get(i).and(spans.get(i - 1)).isEmpty()).as(practice.code()).isTrue();
        }
      }
    }
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

  private static History world(Random random) {
    Said world = new Said().area("03W", "04C");
    for (int number = 0; number < PRACTICES; number++) {
      String practice = String.format("C%05d", 82000 + number);
      for (String map : MAPS) {
        if (random.nextInt(10) < 8) {
          world.mapped(map, practice, network(random), LOCATIONS.get(random.nextInt(3)));
        }
      }
      if (random.nextBoolean()) {
        world.registered(practice, random.nextBoolean() ? day(random) : "", day(random));
      }
      for (int n = random.nextInt(4); n > 0; n--) {
        String pcn = "U0000" + random.nextInt(6);
        world.networked(practice, pcn, day(random), random.nextBoolean() ? day(random) : "");
      }
      places(world, practice, random);
    }
    return world.history();
  }

  private static String network(Random random) {
    int number = random.nextInt(7);
    return number == 6 ? "" : "U0000" + number;
  }

  /** Whole or shared by two, from one day to another, and then somewhere else or nowhere. */
  private static void places(Said world, String practice, Random random) {
    List<String> days = List.copyOf(new TreeSet<>(List.of(day(random), day(random))));
    String last = LocalDate.parse(days.get(days.size() - 1)).minusDays(1).toString();
    switch (random.nextInt(3)) {
      case 0 -> world.scheme("place", practice, "north", "1", "", last);
      case 1 ->
          world
              .scheme("place", practice, "north", "0.3", days.get(0), "")
              .scheme("place", practice, "east", "0.7", days.get(0), "");
      default -> world.scheme("place", practice, "east", "1", days.get(0), "");
    }
  }

  private static String day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700)).toString();
  }
}
