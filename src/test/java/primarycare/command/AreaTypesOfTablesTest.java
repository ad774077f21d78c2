package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.support.Duck;
import primarycare.table.column.AreaTypes;
import primarycare.table.spec.TableSpec;

/** Each table says of which types of area it has rows, and has rows of these. */
class AreaTypesOfTablesTest {

  private static final List<String> SCHEMES = List.of("place", "neighbourhood");

  static Stream<TableSpec> byArea() {
    return Sample.tables().stream().filter(table -> table.names().contains("area_type"));
  }

  @ParameterizedTest
  @MethodSource("byArea")
  void hasTheTypesOfAreaThatItSays(TableSpec table) {
    String said =
        table.columns().stream()
            .filter(column -> column.name().equals("area_type"))
            .findFirst()
            .orElseThrow()
            .description();
    List<String> there =
        Duck.query(
                Sample.output(),
                "SELECT DISTINCT area_type FROM $" + table.name() + " WHERE area_type IS NOT NULL")
            .stream()
            .map(row -> row.get(0))
            .toList();

    assertThat(said.split("[^a-z_]+")).as(table.name()).contains(organisations(there));
    if (said.equals(AreaTypes.DESCRIPTION)) {
      assertThat(there).as(table.name()).containsAll(AreaTypes.ORGANISATIONS);
    }
    if (said.equals(AreaTypes.WITHOUT_PRACTICES)) {
      assertThat(there).as(table.name()).doesNotContain("practice").contains("pcn", "all");
    }
  }

  private static String[] organisations(List<String> there) {
    return there.stream().filter(type -> !SCHEMES.contains(type)).toArray(String[]::new);
  }
}
