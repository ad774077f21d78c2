package primarycare.layout;

import java.util.Collection;
import java.util.List;

/** What must hold within the declaration of a source, so that a slip in a JSON file is told. */
final class Declarations {

  private Declarations() {}

  /**
   * Holds the layouts of a source to its fields.
   *
   * @param keyless whether each record of the source stands for itself
   * @throws IllegalArgumentException naming the source, the layout and the slip
   */
  static void require(String source, List<Field> fields, List<Layout> layouts, boolean keyless) {
    List<String> names = fields.stream().map(Field::name).toList();
    for (Layout layout : layouts) {
      String where = source + ", layout " + layout.name();
      requireKnown(where, names, layout.filled());
      requireKnown(where, names, layout.translate().keySet());
      requireKnown(where, names, layout.within().keySet());
      requireExclusions(where, layout);
      requireMonth(where, fields, layout);
      requireChanges(where, fields, layout);
      if (keyless && !layout.facts().isEmpty()) {
        throw new IllegalArgumentException(where + ": facts need a key to tell their rows apart");
      }
      if (layout.headerless()) {
        requireColumns(where, layout);
      }
    }
  }

  static void requireKnown(String where, Collection<String> known, Collection<String> named) {
    for (String column : named) {
      if (!known.contains(column)) {
        throw new IllegalArgumentException(where + ": no such column: " + column);
      }
    }
  }

  /**
   * Holds what is said of totals to the fields: they add up a number over columns of the key.
   *
   * @param totals null where no layout may carry any
   */
  static void requireTotals(
      String source, Totals totals, List<String> key, List<Field> fields, List<Layout> layouts) {
    List<String> figures =
        fields.stream()
            .filter(f -> f.type() == FieldType.WHOLE || f.type() == FieldType.DECIMAL)
            .map(Field::name)
            .toList();
    for (Layout layout : layouts) {
      requireKnown(source + ", layout " + layout.name() + ", totals", key, layout.totalled());
      if (totals == null && !layout.totalled().isEmpty()) {
        throw new IllegalArgumentException(source + ": totals of which column: " + layout.name());
      }
    }
    requireKnown(
        source + ", totals of numbers", figures, totals == null ? List.of() : totals.sum());
  }

  /** Texts of a key that are published alike meet in one row, so that its figures must add up. */
  static void requirePublished(String source, Totals totals, List<String> key, List<Field> fields) {
    boolean meeting =
        fields.stream().anyMatch(f -> f.published() != null && key.contains(f.name()));
    if (meeting && totals == null) {
      throw new IllegalArgumentException(
          source + ": texts of the key that are published alike need totals, to add up their rows");
    }
  }

  private static void requireExclusions(String where, Layout layout) {
    requireKnown(
        where + ", excluding by a required column",
        layout.requires(),
        layout.exclude().stream()
            .filter(exclusion -> !exclusion.whereCarried())
            .map(Exclusion::field)
            .toList());
  }

  /** A field that changed has marks anyway, so that its columns are the same in every month. */
  private static void requireChanges(String where, List<Field> fields, Layout layout) {
    List<String> marked =
        fields.stream().filter(f -> !f.marks().isEmpty()).map(Field::name).toList();
    requireKnown(
        where + ", changing a field with marks",
        marked,
        layout.changes().stream().map(Change::field).toList());
    if (!layout.changes().isEmpty() && layout.fileMonth() == null) {
      throw new IllegalArgumentException(where + ": changes need the month of a file");
    }
  }

  private static void requireMonth(String where, List<Field> fields, Layout layout) {
    boolean fits =
        layout.fileMonth() == null
            || fields.stream()
                .filter(field -> field.name().equals(layout.fileMonth().field()))
                .allMatch(field -> FileMonth.fits(field.type()));
    if (!fits) {
      throw new IllegalArgumentException(
          where + ": no column of a date: " + layout.fileMonth().field());
    }
  }

  private static void requireColumns(String where, Layout layout) {
    for (List<String> names : layout.headers().values()) {
      requireKnown(where + ", by position", layout.positional().columns(), names);
    }
  }
}
