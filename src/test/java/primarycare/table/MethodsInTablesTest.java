package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Methods;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** What the dictionary says of statistics: their method, its source, and when they are empty. */
class MethodsInTablesTest {

  /** Names of columns that a statistic fills. */
  private static final List<String> STATISTICS =
      List.of(
          "comparison",
          "funnel_",
          "quintile",
          "standardised_ratio",
          "rate_lower",
          "rate_upper",
          "value_lower",
          "rate_lower_repeat_attenders",
          "rate_upper_repeat_attenders",
          "change_on_baseline",
          "process_",
          "rule_broken",
          "index_of_base_month",
          "change_on_year_before");

  @Test
  void everyTableWithAStatisticNamesItsMethodAndSource() {
    List<String> methods = Stream.of(Methods.values()).map(Methods::description).toList();
    List<TableSpec> tables =
        Catalogue.specs().stream().filter(table -> !statistics(table).isEmpty()).toList();
    assertThat(tables)
        .extracting(TableSpec::name)
        .contains("benchmark", "attendance_trend", "workforce_trend");
    assertThat(tables)
        .filteredOn(table -> methods.stream().noneMatch(text(table)::contains))
        .extracting(TableSpec::name)
        .isEmpty();
  }

  @Test
  void everyStatisticSaysWhenItIsEmpty() {
    List<ColumnSpec> all =
        Catalogue.specs().stream().flatMap(table -> statistics(table).stream()).toList();
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all)
        .filteredOn(column -> column.whenNull().isBlank())
        .extracting(ColumnSpec::name)
        .isEmpty();
  }

  @Test
  void noColumnSaysTwiceWhenItIsEmpty() {
    assertThat(
            Catalogue.specs().stream()
                .flatMap(table -> table.columns().stream())
                .map(ColumnSpec::description))
        .noneMatch(text -> text.contains("null where"));
  }

  private static String text(TableSpec table) {
    return table.method()
        + table.columns().stream().map(ColumnSpec::description).collect(Collectors.joining());
  }

  private static List<ColumnSpec> statistics(TableSpec table) {
    return table.columns().stream()
        .filter(column -> STATISTICS.stream().anyMatch(column.name()::startsWith))
        .toList();
  }
}
