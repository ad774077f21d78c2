package primarycare.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Histories of forty practices of which maps, register, memberships and schemes say anything. */
public final class Worlds {

  private static final int PRACTICES = 40;
  private static final List<String> MAPS = List.of("2025-07-01", "2026-01-01", "2026-07-01");
  private static final List<String> LOCATIONS = List.of("03W", "04C", "16C");

  private Worlds() {}

  public static Said random(Random random) {
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
    return world;
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
