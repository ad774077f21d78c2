package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Month;

class FileMonthTest {

  private static final FileMonth USUAL = of("{yyyy-MM}", "{MMMM yyyy}");

  @ParameterizedTest
  @CsvSource({
    "gp-reg-pat-prac-map-2026-07.csv, 2026-07",
    "map_202607.csv.gz, 2026-07",
    "map 2026.07.01 (final).csv, 2026-07",
    "epraccur-20260714.csv, 2026-07",
    "Monthly-AE-April-2025.csv, 2025-04",
    "1.Primary Care Networks - June 2026 Individual Level.csv, 2026-06",
    "crosstab_Sept2024.csv, 2024-09",
    "july 2025 as sent in July 2025.csv, 2025-07"
  })
  void readsTheMonthOfAName(String name, String month) {
    assertThat(USUAL.named(name)).map(Month::toString).contains(month);
  }

  @ParameterizedTest
  @CsvSource({
    "map.csv",
    "map-2025.csv",
    "map-2020-21.csv",
    "map-2026-13.csv",
    "map-12026-07.csv",
    "map-20260741.csv",
    "marsh 2025.csv",
    "map-2026-06 sent 2026-07.csv"
  })
  void readsNoneWhereTheNameTellsNoneOrTwo(String name) {
    assertThat(USUAL.named(name)).isEmpty();
  }

  @Test
  void takesTheDeclaredMonthForANameOfAYear() {
    FileMonth census = new FileMonth("month", List.of("census (?<year>20\\d\\d)"), false, "09");
    assertThat(census.named("census 2013.csv")).contains(new Month(2013, 9));
    assertThat(of("census (?<year>20\\d\\d)").named("Census 2013.csv"))
        .contains(new Month(2013, 1));
  }

  @Test
  void putsADayAMonthOrAYearInTheColumn() {
    LocalDate month = LocalDate.of(2026, 7, 1);
    assertThat(FileMonth.value(FieldType.DATE, month)).isEqualTo(month);
    assertThat(FileMonth.value(FieldType.MONTH, month)).isEqualTo(month);
    assertThat(FileMonth.value(FieldType.YEAR, month)).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(FileMonth.value(FieldType.WHOLE, month)).isEqualTo(2026L);
    assertThat(FileMonth.fits(FieldType.TEXT)).isFalse();
  }

  @Test
  void tellsEverySourceButTheseItsMonth() {
    assertThat(
            Sources.all().stream()
                .filter(source -> source.layouts().stream().anyMatch(l -> l.fileMonth() == null))
                .map(Source::name))
        .containsExactlyInAnyOrder(
            "ae_attendance",
            "area_membership",
            "expected_provider",
            "lsoa_2011_2021",
            "lsoa_area",
            "pcn_membership",
            "practice_successor");
    assertThat(Sources.named("practice_map").layouts())
        .extracting(Layout::fileMonth)
        .doesNotContainNull()
        .containsOnly(Sources.named("practice_map").fileMonth());
  }

  @Test
  void isNeededUnlessTheSourceCanDoWithoutIt() {
    Source details = Sources.named("practice_details");
    LocalMap own = new LocalMap(java.util.Map.of("cqc_rating", "Rating"), java.util.Map.of());
    Layout full = details.layouts().get(0);
    assertThat(full.fileMonth().isNeeded(full)).isTrue();
    assertThat(own.of(details).layouts())
        .last()
        .satisfies(layout -> assertThat(layout.fileMonth().isNeeded(layout)).isFalse());
    assertThat(Optional.of(USUAL)).get().matches(month -> !month.optional());
  }

  private static FileMonth of(String... patterns) {
    return new FileMonth("month", List.of(patterns), false, null);
  }
}
