package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.table.column.NotRanked;

/** Which practices are compared and ranked, of the world of {@link BenchmarkBaselineTest}. */
class BenchmarkRankedTest {

  private final BenchmarkBaselineTest world = new BenchmarkBaselineTest();

  @Test
  void ranksAPracticeWhoseProvidersAreAllInTheExtract() {
    world
        .providers
        .at("C82001", 0, "RWE")
        .at("C82002", 0, "RGN")
        .named(0, "RWE")
        .at("C82001", 1, "RWE")
        .at("C82002", 1);

    assertThat(
            world
                .areas(
                    BenchmarkBaselineTest.TWO_MONTHS,
                    BenchmarkBaselineTest.LISTS.replace(" 100", " 1000"),
                    Optional.empty(),
                    "practice",
                    "C82001",
                    "C82002")
                .stream()
                .map(
                    area ->
                        "%s %d %s %s"
                            .formatted(
                                area.areaCode(),
                                area.month().getMonthValue(),
                                area.caveat().cover().missing(),
                                area.caveat().notRanked())))
        .containsExactly(
            "C82001 5  null",
            "C82001 6 null null",
            "C82002 5 RGN " + NotRanked.PROVIDER_MISSING,
            "C82002 6 null null");
  }

  /** RWE is in the extract of the period, and was not in that of the baseline. */
  @Test
  void comparesWithNoBaselineThatLacksAHospital() {
    world
        .providers
        .at("C82001", 0, "RWE")
        .at("C82001", 12, "RWE")
        .named(0, "RGN")
        .named(12, "RGN", "RWE");

    assertThat(
            world
                .areas(
                    "2025-08  C82001    3    5\n2026-08  C82001    3    9\n",
                    "2025-08-01  C82001    female  3    1000\n"
                        + "2026-08-01  C82001    female  3    1000\n",
                    BenchmarkBaselineTest.base("2025-08", "2025-08"),
                    "practice",
                    "C82001")
                .stream()
                .skip(1)
                .map(area -> area.caveat().cover().missing() + area.base().whyNot()))
        .containsExactly(BenchmarkAttendances.OTHER_PROVIDERS);
  }

  @Test
  void ranksNoPracticeOfFewPatients() {
    assertThat(
            world
                .areas(
                    "2026-05  C82001    3    9\n2026-05  C82002    3    9\n",
                    "2026-05-01  C82001    female  3    749\n"
                        + "2026-05-01  C82002    female  3    750\n",
                    Optional.empty(),
                    "practice",
                    "C82001",
                    "C82002")
                .stream()
                .map(area -> area.caveat().notRanked()))
        .containsExactly(NotRanked.SMALL_LIST, null);
  }
}
