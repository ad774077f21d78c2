package primarycare.rules.lsoa;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import primarycare.layout.LsoaEditions;

/**
 * Finds out by codes alone that a look-up of LSOAs is of another edition than what it is to place.
 *
 * <p>Two things come together then. The look-up has codes that nothing is keyed by: new ones where
 * the list is by old codes, old ones where the list has new codes. And it lacks codes in which as
 * many of the area's patients live as are usual in an LSOA of the area. A look-up of both editions
 * has the first alone, one that is of a part of the country the second.
 */
final class LsoaMix {

  /**
   * Of the codes that nothing has, one in so many must be missed: an LSOA is split in two or so.
   */
  static final int UNUSED_PER_MISSED = 3;

  /** An LSOA of the area has at least one part in so many of the patients that are usual there. */
  static final int PART_OF_USUAL = 2;

  /** Codes of an area were given out together: so near stands one of its own to one it lacks. */
  static final int NEAR = 5;

  private LsoaMix() {}

  /**
   * What was found.
   *
   * @param unused codes of the look-up that nothing is keyed by
   * @param missed codes that are used and that the look-up should have
   */
  record Found(SortedSet<String> unused, SortedSet<String> missed) {}

  /**
   * The codes that give a mix away; empty where there is none.
   *
   * @param used every code that a list has, with the number of patients of the area's practices
   * @param lookUp codes of the look-up in areas of the job
   */
  static Optional<Found> find(
      Map<String, Long> used, Set<String> lookUp, LsoaConversion conversion) {
    LsoaEditions.Edition latest = LsoaEditions.declared().latest();
    boolean later = used.keySet().stream().anyMatch(latest::isNew);
    Predicate<String> tells = code -> latest.isNew(code) != later;
    SortedSet<String> unused = new TreeSet<>();
    lookUp.stream()
        .filter(tells)
        .filter(code -> !isThere(code, used.keySet(), conversion))
        .forEach(unused::add);
    long usual = usual(used, lookUp);
    SortedSet<String> missed = new TreeSet<>();
    used.forEach(
        (code, people) -> {
          boolean many = people > 0 && people * PART_OF_USUAL >= usual;
          boolean ours = later ? latest.isNew(code) : isNear(code, lookUp);
          if (many && ours && !isThere(code, lookUp, conversion)) {
            missed.add(code);
          }
        });
    boolean mixed =
        !unused.isEmpty()
            && !missed.isEmpty()
            && missed.size() * UNUSED_PER_MISSED >= unused.size();
    return mixed ? Optional.of(new Found(unused, missed)) : Optional.empty();
  }

  /**
   * The same where everybody's home is told and not that of the area's patients alone: the codes of
   * the rest of the country are not missed in a look-up that has codes of the latest edition.
   */
  static Optional<Found> ofResidents(
      Map<String, Long> used, Set<String> lookUp, LsoaConversion conversion) {
    LsoaEditions.Edition latest = LsoaEditions.declared().latest();
    boolean later = used.keySet().stream().anyMatch(latest::isNew);
    return later && lookUp.stream().anyMatch(latest::isNew)
        ? Optional.empty()
        : find(used, lookUp, conversion);
  }

  /** Whether some codes have a code, or what became of it. */
  static boolean isThere(String code, Set<String> codes, LsoaConversion conversion) {
    return codes.contains(code) || conversion.counterparts(code).stream().anyMatch(codes::contains);
  }

  /** Patients of a usual LSOA of the look-up: the median of those that have any. */
  private static long usual(Map<String, Long> used, Set<String> lookUp) {
    long[] people =
        lookUp.stream()
            .flatMapToLong(c -> LongStream.of(used.getOrDefault(c, 0L)))
            .filter(n -> n > 0)
            .sorted()
            .toArray();
    return people.length == 0 ? 0 : people[people.length / 2];
  }

  private static boolean isNear(String code, Set<String> lookUp) {
    int digits = 6;
    String country = code.substring(0, code.length() - digits);
    int number = Integer.parseInt(code.substring(code.length() - digits));
    for (int next = number - NEAR; next <= number + NEAR; next++) {
      if (lookUp.contains(country + String.format("%0" + digits + "d", Math.max(0, next)))) {
        return true;
      }
    }
    return false;
  }
}
