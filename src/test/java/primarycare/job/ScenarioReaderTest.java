package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

  @TempDir Path folder;

  @Test
  void readsEveryAssumptionAsTheJobWritesIt() {
    Scenario scenario =
        JobFiles.read(job(scenario("central", "3.3", "2.5"))).tables().scenarios().get(0);
    assertThat(scenario.name()).isEqualTo("central");
    assertThat(scenario.years()).isEqualTo(10);
    assertThat(scenario.listGrowthPercent()).isEqualByComparingTo("0.7");
    assertThat(scenario.hoursChangePercent()).isEqualByComparingTo("-0.5");
    assertThat(scenario.leavingRatePercent())
        .hasSize(Scenario.AGE_BANDS.size())
        .containsEntry("70+", new BigDecimal("3.3"));
    assertThat(scenario.retirementRatePercent()).containsEntry("60-64", new BigDecimal("2.5"));
  }

  @Test
  void hasNoScenarioBuiltIn() {
    assertThat(JobFiles.read(JobFiles.file(folder)).tables().scenarios()).isEmpty();
  }

  @Test
  void tellsEveryAssumptionThatIsMissingAtOnce() {
    assertThat(JobFiles.problems(job("{ \"name\": \"low\", \"joinersFte\": { \"70+\": 1 } }")))
        .extracting(Problem::what, Problem::where)
        .extracting(Object::toString)
        .anySatisfy(text -> assertThat(text).contains("years"))
        .anySatisfy(text -> assertThat(text).contains("listGrowthPercent"))
        .anySatisfy(text -> assertThat(text).contains("hoursChangePercent"))
        .anySatisfy(text -> assertThat(text).contains("leavingRatePercent"))
        .anySatisfy(text -> assertThat(text).contains("retirementRatePercent"))
        .anySatisfy(text -> assertThat(text).contains("joinersFte"))
        .hasSize(6);
  }

  @Test
  void refusesMoreLeavingThanThereAre() {
    assertThat(JobFiles.problems(job(scenario("low", "60", "41"))))
        .hasSize(Scenario.AGE_BANDS.size())
        .allSatisfy(
            problem -> {
              assertThat(problem.what()).isEqualTo("more GPs leave than there are");
              assertThat(problem.where()).contains("scenarios[0].retirementRatePercent.");
              assertThat(problem.found()).isEqualTo("101 with those who leave");
            });
  }

  @Test
  void refusesABandThatIsNoneAndANameGivenTwiceAndHalfAYear() {
    String odd =
        scenario("low", "1", "1")
            .replace("\"years\": 10", "\"years\": 1.5")
            .replace("\"joinersFte\": {", "\"joinersFte\": { \"80+\": 1,");
    assertThat(JobFiles.problems(job(scenario("low", "1", "1") + ", " + odd)))
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "a scenario is named twice", "not a whole number", "unknown key");
  }

  private Path job(String scenarios) {
    return JobFiles.file(folder, "scenarios", "[" + scenarios + "]");
  }

  private static String scenario(String name, String leaving, String retiring) {
    return ("{ \"name\": \"%s\", \"years\": 10, \"listGrowthPercent\": 0.7, \"joinersFte\": %s,"
            + " \"leavingRatePercent\": %s, \"retirementRatePercent\": %s,"
            + " \"hoursChangePercent\": -0.5 }")
        .formatted(name, bands("1.25"), bands(leaving), bands(retiring));
  }

  private static String bands(String number) {
    return Scenario.AGE_BANDS.stream()
        .map(band -> "\"" + band + "\": " + number)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
