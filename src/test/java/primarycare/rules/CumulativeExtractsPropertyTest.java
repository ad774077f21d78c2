package primarycare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.rules.key.KeyRules;

/**
 * Random extracts that repeat the months before with amendments, against a model of one key at a
 * time in plain Java.
 */
class CumulativeExtractsPropertyTest {

  private static final int FILES = 4;
  private static final int NEW = 12;
  private static final String[] PROVIDERS = {"RWE", "RX1", ""};
  private static final String[] FATES = {"", "", "", "", "excluded", "broken"};

  @TempDir private Path folder;

  /**
   * A record as a file gives it.
   *
   * @param fate what keeps it from being loaded; blank for nothing
   */
  private record Given(int file, String id, String provider, int month, int age, String fate) {

    boolean loaded() {
      return fate.isEmpty();
    }

    String key() {
      return id + " " + provider;
    }

    String counted() {
      return id + " " + (provider.isEmpty() ? "null" : provider) + " " + age;
    }

    String text() {
      return Extracts.record(
          id,
          String.format(Locale.ROOT, "2026-%02d-05", month),
          provider,
          fate.equals("excluded") ? "4" : "1",
          fate.equals("broken") ? "abc" : "" + age);
    }
  }

  /** What should become of the records. */
  private record Expected(List<String> counted, Map<String, Long> fates) {}

  @Test
  void theEarlierFilesValuesHold() {
    for (long seed : new long[] {1, 2, 3}) {
      compare(seed, false);
    }
  }

  @Test
  void theLaterFilesValuesHold() {
    for (long seed : new long[] {4, 5, 6}) {
      compare(seed, true);
    }
  }

  private void compare(long seed, boolean later) {
    Random random = new Random(seed);
    List<Given> given = given(random);
    List<String> names = new ArrayList<>(List.of("m9.csv", "m10.csv", "a.csv", "Z.csv"));
    Collections.shuffle(names, random);

    Extracts.Judged judged = judged(folder.resolve("" + seed), given, names, later);

    Expected expected = expected(given, names, later);
    assertThat(judged.counted()).as("seed %s", seed).isEqualTo(expected.counted());
    Map<String, Long> found = new TreeMap<>(judged.fates());
    found.keySet().removeIf(fate -> !fate.matches(".*: (duplicate key|record given.*|replaced.*)"));
    assertThat(found).as("seed %s", seed).isEqualTo(expected.fates());
    assertThat(judged.files()).allMatch(CumulativeExtractsPropertyTest::addsUp);
  }

  private static boolean addsUp(Row file) {
    return file.<Long>getAs("loaded")
            + file.<Long>getAs("quarantined")
            + file.<Long>getAs("excluded")
        == file.<Long>getAs("records");
  }

  private static Extracts.Judged judged(
      Path folder, List<Given> given, List<String> names, boolean later) {
    Extracts extracts = new Extracts(folder);
    for (int file = 0; file < FILES; file++) {
      int of = file;
      String[] records =
          given.stream().filter(g -> g.file() == of).map(Given::text).toArray(String[]::new);
      extracts =
          later
              ? extracts.later(names.get(file), records)
              : extracts.file(names.get(file), records);
    }
    return extracts.judged();
  }

  /** Each file has new records, and most of the file before: some changed, and some twice. */
  private static List<Given> given(Random random) {
    List<Given> all = new ArrayList<>();
    List<Given> before = List.of();
    for (int file = 0; file < FILES; file++) {
      List<Given> now = new ArrayList<>();
      now.add(new Given(file, "sure" + file, "RWE", 4 + file, 50, ""));
      for (int i = 0; i < NEW; i++) {
        String id = "" + random.nextInt(3 * NEW);
        now.add(new Given(file, id, PROVIDERS[random.nextInt(3)], 4 + file, 30, fate(random)));
      }
      for (Given old : before) {
        if (random.nextInt(8) > 0) {
          int age = random.nextInt(4) == 0 ? old.age() + 1 : old.age();
          String fate = random.nextInt(4) == 0 ? fate(random) : old.fate();
          now.add(new Given(file, old.id(), old.provider(), old.month(), age, fate));
        }
      }
      Collections.shuffle(now, random);
      all.addAll(now);
      before = now;
    }
    return all;
  }

  private static String fate(Random random) {
    return FATES[random.nextInt(FATES.length)];
  }

  private static Expected expected(List<Given> given, List<String> names, boolean later) {
    Map<String, List<Given>> keys = new TreeMap<>();
    given.forEach(g -> keys.computeIfAbsent(g.key(), k -> new ArrayList<>()).add(g));
    Expected expected = new Expected(new ArrayList<>(), new TreeMap<>());
    keys.values().forEach(key -> decide(key, names, later, expected));
    expected.counted().sort(null);
    return expected;
  }

  private static void decide(
      List<Given> key, List<String> names, boolean later, Expected expected) {
    List<Given> loaded = key.stream().filter(Given::loaded).toList();
    if (loaded.isEmpty()) {
      return;
    }
    int file = loaded.get(later ? loaded.size() - 1 : 0).file();
    Given best = loaded.stream().filter(g -> g.file() == file).findFirst().orElseThrow();
    boolean withdrawn =
        later && key.stream().anyMatch(g -> g.fate().equals("excluded") && g.file() > file);
    for (int i = 0; i < loaded.size(); i++) {
      Given one = loaded.get(i);
      if (i != loaded.indexOf(best)) {
        boolean replaced = later && one.file() < file;
        String other = replaced ? KeyRules.REPLACED : KeyRules.DUPLICATE;
        tell(expected, names, one, alike(one, best) ? KeyRules.GIVEN_TWICE : other);
      }
    }
    if (withdrawn) {
      tell(expected, names, best, KeyRules.REPLACED);
    } else {
      expected.counted().add(best.counted());
    }
  }

  private static boolean alike(Given one, Given best) {
    return one.age() == best.age() && one.month() == best.month();
  }

  private static void tell(Expected expected, List<String> names, Given one, String rule) {
    expected.fates().merge(names.get(one.file()) + ": " + rule, 1L, Long::sum);
  }
}
