package primarycare.table.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.RowTable;
import primarycare.table.Catalogue;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;

/** What every specification owes to the people who read its table. */
class DictionaryTest {

  @Test
  void describesEveryColumnInAWholeSentence() {
    for (TableSpec table : Catalogue.specs()) {
      assertThat(table.columns())
          .as(table.name())
          .allSatisfy(
              column -> {
                assertThat(column.description()).as(column.name()).endsWith(".");
                assertThat(column.description().length()).isGreaterThan(5);
              });
    }
  }

  @Test
  void usesOnlyTypesThatEveryToolReads() {
    assertThat(ColumnType.values())
        .extracting(ColumnType::name)
        .containsExactly("STRING", "DATE", "BIGINT", "DOUBLE", "BOOLEAN");
  }

  @Test
  void namesColumnsInWordsThatSqlReadsWithoutQuotes() {
    Set<String> reserved =
        Set.of("check", "column", "left", "right", "table", "order", "group", "when", "all");
    for (TableSpec table : Catalogue.specs()) {
      assertThat(table.names()).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
      assertThat(table.names()).doesNotContainAnyElementsOf(reserved);
    }
  }

  @Test
  void saysWhenARateIsEmptyAndHowItIsMade() {
    for (TableSpec table : Catalogue.specs()) {
      assertThat(table.withRole(Role.RATE))
          .allSatisfy(
              rate -> {
                assertThat(rate.whenNull()).as(rate.name()).isNotBlank();
                assertThat(rate.rate()).isPresent();
              });
    }
  }

  @Test
  void namesEveryRoleThatAColumnCanHave() {
    ColumnSpec role =
        Catalogue.specs().stream()
            .filter(table -> table.name().equals("dictionary"))
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.name().equals("role"))
            .findFirst()
            .orElseThrow();
    assertThat(role.description())
        .startsWith(
            "One of: "
                + Stream.of(Role.values()).map(Role::label).collect(Collectors.joining(", "))
                + ". ");
  }

  @Test
  void tellsThePresetOfAReleaseOnceAndWhereItDoes() {
    TableSpec own = Dictionary.own("internal, not for publication.");
    assertThat(own.method()).endsWith(". The preset of all tables: internal, not for publication.");
    assertThat(own.columns()).isEqualTo(RecordTable.of(Dictionary.class).spec().columns());
    assertThat(Dictionary.rows(List.of(own)))
        .filteredOn(row -> row.columnName().equals("role"))
        .singleElement()
        .satisfies(
            row -> assertThat(row.description()).endsWith("table_method of dictionary tells it."))
        .satisfies(row -> assertThat(row.tableMethod()).isEqualTo(own.method()));
  }

  @Test
  void holdsEveryTableOnceUnderAFileName() {
    List<String> names = Catalogue.specs().stream().map(TableSpec::name).toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9_]*"))
        .containsAll(Catalogue.alwaysPublished());
    assertThat(new HashSet<>(names)).containsAll(Catalogue.vocabulary().keySet());
  }

  @Test
  void tellsOfEveryColumnInItsPlaceAndHowARateIsMade() {
    TableSpec rates =
        new TableSpec(
            "rates",
            "Rates",
            "a row",
            "a method",
            List.of(
                ColumnSpec.key("code", ColumnType.STRING, "Code."),
                ColumnSpec.people("events", "people", "Events."),
                quotient("part", 1, ColumnSpec.Part.VALUE),
                quotient("rate", 1000, ColumnSpec.Part.VALUE),
                quotient("lower", 1000, ColumnSpec.Part.LOWER),
                share("least", ColumnSpec.Part.LEAST),
                share("most", ColumnSpec.Part.MOST)));
    RowTable rows = RowTable.of(RecordTable.of(Dictionary.class), Dictionary.rows(List.of(rates)));

    rows.hasRows(
        """
        table_name  column_name    position  type    role             unit    derivation
        rates       code           1         STRING  key
        rates       events         2         BIGINT  count of people  people
        rates       events_status  3         STRING  status
        rates       part           4         DOUBLE  rate                     events / events
        rates       rate           5         DOUBLE  rate                     1000 * events / events
        rates       lower          6         DOUBLE  rate                     lower 95% limit of 1000 * events / events
        rates       least          7         DOUBLE  rate                     events / part
        rates       most           8         DOUBLE  rate                     (events + part - rate) / part
        """);
    rows.with("column_name", "events")
        .hasRows(
            """
            description  when_empty                                           table_title  table_grain  table_method
            Events.      suppressed, or not available: the status says which  Rates        a row        a method
            """);
  }

  private static ColumnSpec share(String name, ColumnSpec.Part part) {
    return ColumnSpec.quotient(
        name, new ColumnSpec.RateSpec("events", "rate", "part", 1, part), "Share.", "never");
  }

  private static ColumnSpec quotient(String name, double per, ColumnSpec.Part part) {
    return ColumnSpec.quotient(
        name, new ColumnSpec.RateSpec("events", "events", per, part), "Rate.", "never");
  }

  @Test
  void namesTheSourcesThatATableCannotDoWithout() {
    assertThat(Catalogue.vocabulary().get("gp_capacity").sources())
        .containsExactly("registered_patients", "practice_map", "gp_workforce");
    assertThat(Intake.table().needs()).isEmpty();
  }
}
