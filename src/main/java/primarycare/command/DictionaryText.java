package primarycare.command;

import java.util.List;
import java.util.Locale;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** The dictionary for people: on the screen, and as the page in {@code docs}. */
final class DictionaryText {

  private DictionaryText() {}

  static String plain(TableSpec table) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%s%n%s%n", table.name(), table.title()));
    text.append(
        String.format(Locale.ROOT, "One row per %s.%n%s%n%n", table.grain(), table.method()));
    int width = table.names().stream().mapToInt(String::length).max().orElse(0);
    for (ColumnSpec column : table.columns()) {
      String name = String.format(Locale.ROOT, "%-" + width + "s", column.name());
      text.append(
          String.format(
              Locale.ROOT,
              "  %s  %-7s  %s%s%n",
              name,
              column.type().name(),
              column.description(),
              empty(column)));
    }
    return text.toString();
  }

  static String markdown(List<TableSpec> tables) {
    StringBuilder text = new StringBuilder("# Tables\n\n");
    text.append("Generated from the tables' specifications by `jobs/refresh tables --markdown`.\n");
    for (TableSpec table : tables) {
      text.append("\n## ")
          .append(table.name())
          .append("\n\n")
          .append(sentence(table.title()))
          .append("\n\n");
      text.append("- One row per: ").append(table.grain()).append("\n");
      text.append("- Method: ").append(table.method()).append("\n\n");
      text.append("| column | type | unit | what it says |\n|---|---|---|---|\n");
      for (ColumnSpec column : table.columns()) {
        text.append(
            String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s%s |%n",
                column.name(),
                column.type().name(),
                column.unit(),
                column.description(),
                empty(column)));
      }
    }
    return text.toString();
  }

  /** A title with a full stop, unless it asks. */
  private static String sentence(String title) {
    return title.endsWith("?") ? title : title + ".";
  }

  private static String empty(ColumnSpec column) {
    return column.nullable() ? " Empty when " + column.whenNull() + "." : "";
  }
}
