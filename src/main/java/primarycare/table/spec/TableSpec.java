package primarycare.table.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one statement of a published table: schema, dictionary, validation and suppression read it.
 *
 * @param name of the table and its file
 * @param title one publishable line
 * @param grain what one row is
 * @param method how the figures are made, with the source of the method
 * @param columns in the order of publication; a disclosive count is followed by its status
 */
public record TableSpec(
    String name, String title, String grain, String method, List<ColumnSpec> columns) {

  public TableSpec {
    columns = columns.stream().flatMap(TableSpec::withStatus).toList();
    Set<String> names = new HashSet<>();
    for (ColumnSpec column : columns) {
      require(names.add(column.name()), name, column.name() + " is stated twice");
    }
    for (ColumnSpec column : columns) {
      column
          .rate()
          .ifPresent(
              rate -> {
                require(names.contains(rate.numerator()), column.name(), "has no numerator column");
                require(
                    names.contains(rate.denominator()), column.name(), "has no denominator column");
                require(
                    !rate.isOfThoseWhoTell() || names.contains(rate.whole()),
                    column.name(),
                    "has no column of all");
              });
    }
    require(columns.stream().anyMatch(c -> c.role() == Role.KEY), name, "has no key");
  }

  public List<ColumnSpec> withRole(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  /** Counts of people, which are protected before they are published. */
  public List<ColumnSpec> disclosive() {
    return withRole(Role.DISCLOSIVE_COUNT);
  }

  public List<String> keys() {
    return withRole(Role.KEY).stream().map(ColumnSpec::name).toList();
  }

  public List<String> names() {
    return columns.stream().map(ColumnSpec::name).toList();
  }

  public boolean has(String column) {
    return names().contains(column);
  }

  private static Stream<ColumnSpec> withStatus(ColumnSpec column) {
    return column.role() == Role.DISCLOSIVE_COUNT
        ? Stream.of(column, column.status())
        : Stream.of(column);
  }

  private static void require(boolean holds, String what, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(what + " " + problem);
    }
  }
}
