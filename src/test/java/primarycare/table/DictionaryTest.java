package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Role;
import primarycare.spec.TableSpec;

/** What every specification owes to the people who read its table. */
class DictionaryTest {

  private static final Set<DataType> READ_BY_EVERY_TOOL =
      Set.of(
          DataTypes.StringType,
          DataTypes.DateType,
          DataTypes.LongType,
          DataTypes.DoubleType,
          DataTypes.BooleanType);

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
    for (TableSpec table : Catalogue.specs()) {
      assertThat(table.columns())
          .extracting(ColumnSpec::type)
          .as(table.name())
          .isSubsetOf(READ_BY_EVERY_TOOL);
    }
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
    for (Role each : Role.values()) {
      assertThat(role.description()).containsPattern("\\b" + each.label() + "\\b");
    }
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
  void namesTheSourcesThatATableCannotDoWithout() {
    assertThat(Catalogue.vocabulary().get("gp_capacity").sources())
        .containsExactly("registered_patients", "practice_map", "gp_workforce");
    assertThat(new Intake().needs()).isEmpty();
  }
}
