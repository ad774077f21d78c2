package primarycare.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the scenarios of a job file: an assumption that is not stated is a problem. */
final class ScenarioReader {

  private static final int MOST_YEARS = 30;
  private static final double MOST_JOINERS = 10_000;
  private static final double MOST_CHANGE = 50;
  private static final double ALL_OF_THEM = 100;

  private ScenarioReader() {}

  static List<Scenario> scenarios(Keys keys) {
    Set<String> names = new HashSet<>();
    return keys.objects(
        "scenarios",
        (scenario, where) -> scenario(scenario, names),
        "name",
        "years",
        "listGrowthPercent",
        "joinersFte",
        "leavingRatePercent",
        "retirementRatePercent",
        "hoursChangePercent");
  }

  private static Scenario scenario(Keys keys, Set<String> names) {
    String name = keys.required("name");
    if (!name.isEmpty() && !names.add(name)) {
      keys.add("a scenario is named twice", "name", "\"" + name + "\"", "a name of its own", "");
    }
    Map<String, BigDecimal> leaving = byBand(keys, "leavingRatePercent", ALL_OF_THEM);
    Map<String, BigDecimal> retiring = byBand(keys, "retirementRatePercent", ALL_OF_THEM);
    requireSomeLeft(keys, leaving, retiring);
    return new Scenario(
        name,
        years(keys),
        number(keys, "listGrowthPercent", -MOST_CHANGE, MOST_CHANGE),
        byBand(keys, "joinersFte", MOST_JOINERS),
        leaving,
        retiring,
        number(keys, "hoursChangePercent", -MOST_CHANGE, MOST_CHANGE));
  }

  private static int years(Keys keys) {
    BigDecimal years = number(keys, "years", 1, MOST_YEARS);
    if (years.stripTrailingZeros().scale() > 0) {
      keys.add("not a whole number", "years", years.toString(), "1 to " + MOST_YEARS, "");
    }
    return years.intValue();
  }

  private static Map<String, BigDecimal> byBand(Keys keys, String key, double most) {
    Keys bands = keys.object(key, Scenario.AGE_BANDS.toArray(String[]::new));
    List<String> missing = new ArrayList<>(Scenario.AGE_BANDS);
    missing.removeIf(bands::has);
    if (!missing.isEmpty()) {
      keys.add(
          "an assumption is not stated for every age band",
          key,
          "none for " + String.join(", ", missing),
          "a number for each age band",
          "add them, even where they are 0");
    }
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (String band : Scenario.AGE_BANDS) {
      numbers.put(band, exact(bands.number(band, 0, most)));
    }
    return numbers;
  }

  private static void requireSomeLeft(
      Keys keys, Map<String, BigDecimal> leaving, Map<String, BigDecimal> retiring) {
    for (String band : Scenario.AGE_BANDS) {
      BigDecimal gone = leaving.get(band).add(retiring.get(band));
      if (gone.doubleValue() > ALL_OF_THEM) {
        keys.add(
            "more GPs leave than there are",
            "retirementRatePercent." + band,
            gone.stripTrailingZeros().toPlainString() + " with those who leave",
            "at most 100 together",
            "");
      }
    }
  }

  private static BigDecimal number(Keys keys, String key, double least, double most) {
    if (!keys.has(key)) {
      keys.add("a required key is missing", key, "", "a number", "add \"" + key + "\"");
    }
    return exact(keys.number(key, least, most));
  }

  /** The number as the job writes it. */
  private static BigDecimal exact(Optional<Double> number) {
    return number.map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
  }
}
