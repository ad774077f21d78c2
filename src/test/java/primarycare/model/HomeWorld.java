package primarycare.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import primarycare.organisation.History;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.organisation.Worlds;
import primarycare.rules.lsoa.LsoaConversion;

/** Practices and sixty LSOAs of two editions, of which a look-up and a conversion say anything. */
final class HomeWorld {

  private static final int LSOAS = 60;
  private static final Map<String, List<String>> AREAS =
      Map.of(
          "place",
          List.of("north", "east", "west"),
          "hamlet",
          List.of("moor"),
          History.LOCATION,
          List.of("03W", "04C", "16C"),
          History.ICB,
          List.of("QK1", "QK2"));

  private final Random random;
  private final History history;
  private final List<Home> lookUp;
  private final LsoaConversion conversion;

  HomeWorld(Random random) {
    this.random = random;
    this.history = Worlds.random(random).history();
    this.lookUp = stated();
    this.conversion = converted();
  }

  History history() {
    return history;
  }

  List<Home> lookUp() {
    return lookUp;
  }

  LsoaConversion conversion() {
    return conversion;
  }

  Homes homes() {
    return new Homes(lookUp, conversion.parts());
  }

  /** Of LSOAs of the earlier edition, whose numbers are even, each type tells of one in four. */
  private List<Home> stated() {
    List<Home> homes = new ArrayList<>();
    for (String type : new TreeSet<>(AREAS.keySet())) {
      List<String> areas = AREAS.get(type);
      for (int number = 0; number < LSOAS; number++) {
        if (random.nextInt(4) > (number % 2 == 0 ? 2 : 0)) {
          homes.add(new Home(lsoa(number), type, areas.get(random.nextInt(areas.size()))));
        }
      }
    }
    return homes;
  }

  private LsoaConversion converted() {
    List<LsoaConversion.Pair> pairs = new ArrayList<>();
    for (int number = 0; number < LSOAS; number += 2) {
      for (int part = random.nextInt(3); part >= 0; part--) {
        String later = lsoa(random.nextInt(LSOAS / 2) * 2 + 1);
        pairs.add(
            new LsoaConversion.Pair(
                lsoa(number), later, BigDecimal.valueOf(1 + random.nextInt(999))));
      }
    }
    return new LsoaConversion(pairs);
  }

  Set<String> lsoas() {
    Set<String> lsoas = new TreeSet<>(conversion.parts().keySet());
    lsoas.addAll(lookUp.stream().map(Home::lsoa).toList());
    return lsoas;
  }

  private static String lsoa(int number) {
    return String.format("E010000%02d", number);
  }
}
