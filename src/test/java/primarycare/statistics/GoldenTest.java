package primarycare.statistics;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedMethods;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Every published vector: a test that is taken away, or compares less, changes the cells in all.
 *
 * <p>They are counted where all tests below have run: without a session, in a few seconds. The ten
 * cells of the rule for counts are beside that rule, which is one over columns.
 */
class GoldenTest {

  private static final int CELLS = 8_400;
  private static final int FILES = 33;

  private static final Set<String> RAN = new TreeSet<>();

  @Nested
  class AgeBands extends GoldenAgeBands {}

  @Nested
  class EdgeCases extends GoldenEdgeCases {}

  @Nested
  class Funnels extends GoldenFunnels {}

  @Nested
  class FunnelsOfRates extends GoldenFunnelsOfRates {}

  @Nested
  class Quantiles extends GoldenQuantiles {}

  @Nested
  class Rates extends GoldenRates {}

  @Nested
  class Spc extends GoldenSpc {}

  @Nested
  class Standardised extends GoldenStandardised {}

  @Nested
  class StandardPopulation extends GoldenStandardPopulation {}

  @BeforeAll
  static void forgetEarlierRuns() {
    RAN.clear();
    Tally.clear();
  }

  @AfterEach
  void note(TestInfo test) {
    RAN.add(name(test.getTestClass().orElseThrow(), test.getTestMethod().orElseThrow().getName()));
  }

  @AfterAll
  static void everyCellIsCompared() {
    if (RAN.equals(all()) && !Tally.isEmpty()) {
      Tally.holds(CELLS, FILES);
    }
  }

  /** One of the tests alone, as a developer or a tool may run it, is not all of the vectors. */
  private static Set<String> all() {
    return Stream.of(GoldenTest.class.getDeclaredClasses())
        .filter(group -> group.isAnnotationPresent(Nested.class))
        .filter(group -> !group.isAnnotationPresent(Disabled.class))
        .flatMap(
            group ->
                findAnnotatedMethods(group, Test.class, TOP_DOWN).stream()
                    .filter(method -> !method.isAnnotationPresent(Disabled.class))
                    .map(method -> name(group, method.getName())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Class<?> group, String test) {
    return group.getSimpleName() + "." + test;
  }
}
