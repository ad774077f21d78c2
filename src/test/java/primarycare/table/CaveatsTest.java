package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnSpec.Part;
import primarycare.table.spec.ColumnSpec.RateSpec;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/** Every share, rate and ratio of every table has beside it what it must be read with. */
class CaveatsTest {

  private static final String ATTENDANCES = "attendances";
  private static final String MISSING = "providers_missing";
  private static final String COVERAGE = "provider_coverage_percent";

  static Stream<Arguments> rates() {
    return Catalogue.specs().stream()
        .flatMap(
            table -> table.withRole(Role.RATE).stream().map(rate -> Arguments.of(table, rate)));
  }

  static Stream<Arguments> sharesOfThoseWhoTell() {
    return rates()
        .filter(rate -> of((ColumnSpec) rate.get()[1]).isOfThoseWhoTell())
        .filter(rate -> of((ColumnSpec) rate.get()[1]).part() == Part.VALUE);
  }

  @ParameterizedTest
  @MethodSource("rates")
  void aShareOfRecordsWithAFieldIsOneOfThoseWhoTell(TableSpec table, ColumnSpec rate) {
    boolean isOfAField = of(rate).denominator().contains("_with_");
    assertThat(of(rate).isOfThoseWhoTell())
        .as("%s.%s", table.name(), rate.name())
        .isEqualTo(isOfAField);
  }

  @ParameterizedTest
  @MethodSource("sharesOfThoseWhoTell")
  void aShareOfThoseWhoTellHasItsCompletenessAndBounds(TableSpec table, ColumnSpec share) {
    RateSpec of = of(share);
    List<RateSpec> rates = table.withRole(Role.RATE).stream().map(CaveatsTest::of).toList();
    assertThat(rates)
        .as("%s.%s", table.name(), share.name())
        .contains(
            new RateSpec(of.denominator(), of.whole(), 1, Part.VALUE),
            new RateSpec(of.numerator(), of.denominator(), of.whole(), 1, Part.LEAST),
            new RateSpec(of.numerator(), of.denominator(), of.whole(), 1, Part.MOST));
    assertThat(share.whenNull()).contains("display.completenessPercent");
    assertThat(table.method()).contains("display.completenessPercent");
  }

  /** Of attendances over people, days or what is expected of them, not over attendances. */
  static Stream<Arguments> ratesOfAttendances() {
    return rates()
        .filter(rate -> of((ColumnSpec) rate.get()[1]).numerator().endsWith(ATTENDANCES))
        .filter(rate -> !isOfAttendances(of((ColumnSpec) rate.get()[1]).denominator()));
  }

  private static boolean isOfAttendances(String denominator) {
    return denominator.contains(ATTENDANCES) && !denominator.startsWith("expected_");
  }

  @ParameterizedTest
  @MethodSource("ratesOfAttendances")
  void aRateOfAttendancesNamesTheHospitalsThatAreMissing(TableSpec table, ColumnSpec rate) {
    assertThat(table.names()).as("%s.%s", table.name(), rate.name()).contains(MISSING, COVERAGE);
  }

  @Test
  void tablesWithRatesOfAttendancesAreThese() {
    assertThat(ratesOfAttendances().map(rate -> ((TableSpec) rate.get()[0]).name()).distinct())
        .containsExactly(
            "attendance_by_age_band",
            "practice_presentation_rates",
            "attendance_trend",
            "care_home_use",
            "deprivation_gradient",
            "benchmark",
            "hub_use");
  }

  /** A share of all attendances is another's too where some of them are missing. */
  @Test
  void aShareOfAllAttendancesNamesTheHospitalsThatAreMissing() {
    assertThat(
            Catalogue.specs().stream()
                .filter(table -> table.names().contains("share_of_attendances")))
        .hasSize(2)
        .allSatisfy(table -> assertThat(table.names()).contains(MISSING, COVERAGE));
  }

  static Stream<Arguments> percentages() {
    return Catalogue.specs().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.name().matches(".*_percent(_.*)?"))
                    .filter(ColumnSpec::isNumber)
                    .map(column -> Arguments.of(table, column)));
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void aPercentageHasItsUnit(TableSpec table, ColumnSpec column) {
    assertThat(column.unit()).as("%s.%s", table.name(), column.name()).isEqualTo("%");
  }

  private static RateSpec of(ColumnSpec rate) {
    return rate.rate().orElseThrow();
  }
}
