package primarycare.rules.lsoa;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.job.PersonText;
import primarycare.job.Problem;
import primarycare.organisation.Flow;

/**
 * How far a look-up of LSOAs and the lists are about the same places.
 *
 * @param lists the files of the lists, as a message names them
 * @param lookUp those of the look-up
 */
record LookUpCover(String lists, String lookUp) {

  /** Lists of any size have most LSOAs of their own area, and one in twenty of a neighbour's. */
  static final int ONE_IN = 20;

  /** Whether most people are placed: a look-up of all the country places those of a few lists. */
  static boolean isMost(long placed, long people) {
    return placed * 2 >= people;
  }

  /** A look-up of which the lists have next to no LSOA. */
  Optional<Problem> neverUsed(Set<String> codes, Set<String> used, LsoaConversion conversion) {
    long there = codes.stream().filter(c -> LsoaMix.isThere(c, used, conversion)).count();
    if (codes.isEmpty() || used.isEmpty() || there * ONE_IN >= codes.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "a look-up of LSOAs where no patient lives",
            lookUp + " and " + lists,
            String.format(
                Locale.ROOT,
                "%,d of the %,d LSOAs that the look-up has in areas of the job are on a list",
                there,
                codes.size()),
            "at least one in " + ONE_IN,
            "take the look-up of the area that the lists are of"));
  }

  /** A look-up in which few patients of the area's practices live: it may be of another area. */
  Optional<String> fewPlaced(long placed, long people) {
    return people == 0 || isMost(placed, people)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%.0f%% of the patients of the area's practices live in no area of %s:"
                    + " is it the look-up of the area?",
                100.0 * (people - placed) / people,
                lookUp));
  }

  /** People whose home the lists do not know. */
  Optional<String> withoutCode(Map<String, Long> marks, long people) {
    long all = marks.values().stream().mapToLong(Long::longValue).sum();
    return all == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s %s in place of an LSOA for %.1f%% of the patients of the area's practices,"
                    + " who count as %s",
                lists,
                (lists.contains(" more") ? "have " : "has ")
                    + marks.keySet().stream()
                        .map(PersonText::shown)
                        .collect(Collectors.joining(", ")),
                100.0 * all / (all + people),
                Flow.UNKNOWN));
  }
}
