package primarycare.table.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.table.deprivation.DeprivedPractices.FIRST;
import static primarycare.table.deprivation.DeprivedPractices.SECOND;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.statistics.Inequality;
import primarycare.statistics.Inequality.Part;
import primarycare.table.column.NotRanked;

/** The indexes of inequality between the fifths of an area. */
class DeprivationGradientTest {

  private static final String MAP = "2026-06-01";
  private static final String THIRD = "C82003";
  private static final String UNSCORED = "C82004";
  private static final int PEOPLE = 1000;

  private static List<DeprivationGradient> rows(
      Protection protection, int most, int middle, int least) {
    return rows(AreaProviders.NOTHING_SAID, protection, most, middle, least);
  }

  private static List<DeprivationGradient> rows(
      AreaProviders providers, Protection protection, int most, int middle, int least) {
    Said said = new Said().area("04C");
    StringBuilder lists = new StringBuilder("extract     practice  sex     age  patients\n");
    for (String practice : List.of(FIRST, SECOND, THIRD, UNSCORED)) {
      said.mapped(MAP, practice, "U1");
      lists.append("2026-07-01  %s    female  30   %d%n".formatted(practice, PEOPLE));
    }
    World world =
        new World(said)
            .scheme("all", 0)
            .attended(
                """
                month    practice  department  attendances
                2026-07  C82001    1           %d
                2026-07  C82002    1           %d
                2026-07  C82003    1           %d
                2026-07  C82004    1           5000
                """
                    .formatted(most, middle, least));
    Map<String, Integer> fifths = Map.of(FIRST, 0, SECOND, 2, THIRD, 4);
    return DeprivedPractices.rows(
            world, said, lists.toString(), fifths, providers, protection, Span.MONTH)
        .filter(row -> row.areaType().equals("all") && row.departmentGroup().equals("type 1"))
        .toList();
  }

  private static List<String> shown(int most, int middle, int least) {
    return rows(DisclosureRule.HES_ECDS_2018, most, middle, least).stream()
        .map(
            row ->
                Stream.of(
                        row.imdQuintile(),
                        row.attendances().value(),
                        row.rate().aeAttendancesPer1000(),
                        rounded(row.indexes().slopeIndex()),
                        rounded(row.indexes().relativeIndex()))
                    .map(String::valueOf)
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private static Double rounded(Double index) {
    return index == null ? null : (Double) (Math.round(index * 1000) / 1000.0);
  }

  @Test
  void putsTheIndexesOnTheRowOfAllFifthsFromProtectedCounts() {
    assertThat(shown(300, 203, 152))
        .containsExactly(
            "1 most deprived 300 300.0 null null",
            "3 205 205.0 null null",
            "5 least deprived 150 150.0 null null",
            "all 5655 1413.75 225.0 3.126",
            "not scored 5000 5000.0 null null");
  }

  @Test
  void hasNoIndexWhereAFifthIsSuppressed() {
    assertThat(shown(300, 203, 7))
        .contains("5 least deprived null null null null", "all 5510 1377.5 null null");
  }

  @Test
  void areThoseOfStatisticsWithTheirLimits() {
    Inequality plain =
        Inequality.of(
            List.of(
                new Inequality.Group(1, 300, PEOPLE),
                new Inequality.Group(2, 203, PEOPLE),
                new Inequality.Group(3, 152, PEOPLE)));

    assertThat(rows(DisclosureRule.EXACT, 300, 203, 152).get(3).indexes())
        .isEqualTo(
            new InequalityIndexes(
                plain.slope(Part.VALUE, PEOPLE),
                plain.relative(Part.VALUE),
                plain.slope(Part.LOWER, PEOPLE),
                plain.relative(Part.LOWER),
                plain.slope(Part.UPPER, PEOPLE),
                plain.relative(Part.UPPER),
                null));
  }

  private static String reason(int most, int middle, int least) {
    return rows(DisclosureRule.HES_ECDS_2018, most, middle, least).stream()
        .filter(row -> row.imdQuintile().equals("all"))
        .findFirst()
        .orElseThrow()
        .indexes()
        .noIndexReason();
  }

  @Test
  void areNoneWhereAFifthHasNoAttendance() {
    assertThat(shown(300, 203, 0)).contains("all 5505 1376.25 null null");
    assertThat(reason(300, 203, 0)).isEqualTo(InequalityIndexes.NOBODY);
  }

  /** By what is shown: 51 attendances are 45, and 48 are 50. */
  @Test
  void areNoneOfFewerAttendancesThanTheJobWants() {
    assertThat(reason(12, 12, 27)).isEqualTo(InequalityIndexes.FEW_ATTENDANCES);
    assertThat(reason(13, 12, 23)).isNull();
  }

  /** The hospital of the most deprived: their 300 would be 600. */
  @Test
  void areNoneWhereTheExtractLacksAHospital() {
    TreeMap<String, BigDecimal> expected = new TreeMap<>(Map.of("RWE", new BigDecimal("0.5")));
    AreaProviders lacking =
        new AreaProviders(
            Map.of("all all", Map.of(0, expected, 1, expected)),
            Map.of(0, Set.of("RGN"), 1, Set.of("RGN")));

    assertThat(rows(lacking, DisclosureRule.EXACT, 300, 203, 152).get(3))
        .satisfies(
            all -> assertThat(all.providers().providersMissing()).isEqualTo("RWE"),
            all ->
                assertThat(all.indexes())
                    .isEqualTo(InequalityIndexes.none(NotRanked.PROVIDER_MISSING)));
  }

  @Test
  void sayWhyThereAreNone() {
    assertThat(reason(300, 203, 152)).isNull();
    assertThat(reason(300, 203, 7)).isEqualTo(InequalityIndexes.SUPPRESSED);
    assertThat(rows(DisclosureRule.EXACT, 300, 203, 152))
        .filteredOn(row -> !row.imdQuintile().equals("all"))
        .extracting(row -> row.indexes())
        .containsOnly(InequalityIndexes.none(InequalityIndexes.ONE_QUINTILE));
  }

  /** Mean rates of 0.1, and a fall that ends below nought. */
  @Test
  void haveASlopeWithoutARelativeIndexWhereTheLineEndsBelowNought() {
    InequalityIndexes steep =
        InequalityIndexes.of(List.of(group(1, 900), group(2, 10), group(3, 10)), 50);

    assertThat(steep.slopeIndex()).isPositive();
    assertThat(steep.relativeIndex()).isNull();
    assertThat(steep.relativeIndexUpper()).isNull();
    assertThat(steep.noIndexReason()).isEqualTo(InequalityIndexes.BELOW_NOUGHT);
  }

  @Test
  void areNoneOfFewerThanThreeFifths() {
    assertThat(InequalityIndexes.of(List.of(group(1, 300), group(2, 300)), 50))
        .isEqualTo(InequalityIndexes.none(InequalityIndexes.FEW_QUINTILES))
        .isEqualTo(InequalityIndexes.of(List.of(), 50));
  }

  private static Inequality.Group group(int order, int attendances) {
    return new Inequality.Group(order, attendances, PEOPLE);
  }
}
