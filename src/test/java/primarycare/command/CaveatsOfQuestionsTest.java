package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/** A query that reads a figure reads too what its row says against it, as the records state. */
class CaveatsOfQuestionsTest {

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern TABLE = Pattern.compile("(?:FROM|JOIN) (\\w+)");
  private static final Pattern REASON = Pattern.compile("\\b(no_\\w*reason\\w*|missing_reason)\\b");

  private static final Pattern THERE = Pattern.compile("(\\w+) IS NOT NULL");
  private static final String YEAR = "rolling_12_months";

  /** Columns that nobody understands alone. */
  private static final Map<String, String> TOGETHER =
      Map.ofEntries(
          Map.entry("verdict", "verdict_reason"),
          Map.entry("rank", "areas_ranked"),
          Map.entry("target_gps_per_1000", "target_basis"),
          Map.entry("target_abandoned", "target_basis_abandoned"),
          Map.entry("target_answered_within_60_seconds", "target_basis_answered_within_60_seconds"),
          Map.entry("target_met_abandoned", "target_definition_abandoned"),
          Map.entry(
              "target_met_answered_within_60_seconds",
              "target_definition_answered_within_60_seconds"),
          Map.entry("comparator_value", "comparator_basis"),
          Map.entry("national_average_list_size", "national_basis"),
          Map.entry("change_on_year_before", "no_change_reason_year_before"),
          Map.entry("process_mean", "trial_limits"),
          Map.entry("gap", "partial"));

  @Test
  void everyQueryReadsTheCaveatsOfItsFigures() {
    assertThat(Questions.all())
        .flatExtracting(
            question -> notRead(question).stream().map((question.asked() + " ")::concat).toList())
        .isEmpty();
  }

  @Test
  void aFigureWithoutItsCaveatIsFound() {
    assertThat(notRead(asked("SELECT attendances_in_extract FROM provider_coverage")))
        .containsExactly("attendances_in_extract: attendances_in_extract_status");
    assertThat(notRead(asked("SELECT homeless_share FROM attendance_by_registration")))
        .contains("homeless_share: accommodation_completeness");
    assertThat(notRead(asked("SELECT gps_per_1000 FROM gp_capacity")))
        .containsExactly("gps_per_1000: patients_covered_percent");
    assertThat(
            notRead(
                asked("SELECT rate_upper FROM care_home_use WHERE period = 'rolling_12_months'")))
        .containsExactly(
            "rate_upper: months_covered",
            "rate_upper: no_rate_reason",
            "rate_upper: providers_missing");
    assertThat(notRead(asked("SELECT verdict FROM nhs111_calls")))
        .containsExactly("verdict: verdict_reason");
  }

  private static Question asked(String query) {
    return new Question("How many?", "gp_capacity", "", "", query);
  }

  private static List<String> notRead(Question question) {
    Set<String> words = columns(question.query());
    Set<String> tables =
        TABLE.matcher(question.query()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (TableSpec table : Catalogue.specs()) {
      if (tables.contains(table.name())) {
        for (ColumnSpec column : table.columns()) {
          if (words.contains(column.name())) {
            caveats(table, column, words).stream()
                .filter(caveat -> table.has(caveat) && !words.contains(caveat))
                .forEach(caveat -> missing.add(column.name() + ": " + caveat));
          }
        }
      }
    }
    return List.copyOf(missing);
  }

  /** Columns outside the texts of a query, which of them it wants to be there, and of a year. */
  private static Set<String> columns(String query) {
    Set<String> words =
        WORD.matcher(query.replaceAll("'[^']*'", ""))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    words.addAll(THERE.matcher(query).results().map(m -> m.group(1) + " is there").toList());
    if (query.contains(YEAR)) {
      words.add(YEAR);
    }
    return words;
  }

  private static List<String> caveats(TableSpec table, ColumnSpec column, Set<String> words) {
    List<String> caveats = new ArrayList<>(List.of(column.name() + "_status"));
    if (!words.contains(column.name() + " is there")) {
      REASON.matcher(column.whenNull()).results().forEach(reason -> caveats.add(reason.group()));
    }
    caveats.add(TOGETHER.getOrDefault(column.name(), ""));
    caveats.addAll(completeness(table, column));
    if (isOfAttendances(table, column)) {
      caveats.add("providers_missing");
      if (words.contains(YEAR)) {
        caveats.add("months_covered");
      }
    }
    if (column.name().matches("(gp_)?fte|gps_per_1000") && !words.contains("practices_reporting")) {
      caveats.add("patients_covered_percent");
    }
    return caveats;
  }

  /** How many records tell, where a share is of those that do. */
  private static List<String> completeness(TableSpec table, ColumnSpec column) {
    return column
        .rate()
        .filter(ColumnSpec.RateSpec::isOfThoseWhoTell)
        .map(share -> completeness(table, share.denominator()))
        .orElse(List.of());
  }

  private static List<String> completeness(TableSpec table, String told) {
    return table.columns().stream()
        .filter(column -> column.name().endsWith("_completeness"))
        .filter(column -> column.rate().filter(r -> r.numerator().equals(told)).isPresent())
        .map(ColumnSpec::name)
        .toList();
  }

  private static boolean isOfAttendances(TableSpec table, ColumnSpec column) {
    Set<String> people = Set.copyOf(table.disclosive().stream().map(ColumnSpec::name).toList());
    return column.role() == Role.DISCLOSIVE_COUNT
        || column.rate().filter(rate -> people.contains(rate.numerator())).isPresent();
  }
}
