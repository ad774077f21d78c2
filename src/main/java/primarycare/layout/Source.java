package primarycare.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.StructField;

/**
 * A kind of input, with its canonical columns and every layout it has been published in.
 *
 * @param key canonical columns that name one row across all files of the source
 * @param period the date column that says which month a row is about; blank for none
 * @param people whether a record is about a person, so that even counts of records are protected
 * @param piecemeal whether several files add up to a period; otherwise each says all of it
 * @param essential canonical columns without which not even a mapped local extract can be read
 */
public record Source(
    String name,
    String title,
    List<Field> fields,
    List<String> key,
    String period,
    boolean people,
    boolean piecemeal,
    List<String> essential,
    List<Layout> layouts)
    implements Serializable {

  public Source {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    period = period == null ? "" : period;
    essential = essential == null ? List.of() : List.copyOf(essential);
    layouts = List.copyOf(layouts);
    List<String> names = fields.stream().map(Field::name).toList();
    requireKnown(name, names, key);
    requireKnown(name, names, essential);
    requireKnown(name, names, period.isEmpty() ? List.of() : List.of(period));
    for (Field field : fields) {
      if (people && field.coded() && key.contains(field.name())) {
        throw new IllegalArgumentException(name + ": who a person is is no code: " + field.name());
      }
    }
    for (Layout layout : layouts) {
      String where = name + ", layout " + layout.name();
      requireKnown(where, names, layout.headers().keySet());
      requireKnown(where, names, layout.set().keySet());
      requireKnown(where, names, layout.translate().keySet());
      requireKnown(
          where + ", excluding by a required column",
          layout.requires(),
          layout.exclude().stream()
              .filter(exclusion -> !exclusion.whereCarried())
              .map(Layout.Exclusion::field)
              .toList());
      for (Layout.Fact fact : layout.facts()) {
        requireKnown(where, names, fact.set().keySet());
        requireKnown(where, names, fact.from().keySet());
        requireKnown(where, names, List.of(fact.into()));
      }
    }
  }

  private static void requireKnown(
      String where, Collection<String> known, Collection<String> named) {
    for (String column : named) {
      if (!known.contains(column)) {
        throw new IllegalArgumentException(where + ": no such column: " + column);
      }
    }
  }

  public Field field(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
  }

  /** The columns of the source's rows in the store, in declared order. */
  public List<StructField> columns() {
    return fields.stream().flatMap(Field::columns).toList();
  }

  /** The declaration that one layout is read by; equal texts read a file in the same way. */
  public String declaration(Layout layout) {
    try {
      ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
      return json.writeValueAsString(with(List.of(layout)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a declaration that was read can be written", e);
    }
  }

  /** The same source with other layouts. */
  Source with(List<Layout> others) {
    return new Source(
        name, title, fields, key, period, people, piecemeal, essential, List.copyOf(others));
  }

  /** Names of the canonical columns, in declared order. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  private Optional<Field> find(String column) {
    return fields.stream().filter(field -> field.name().equals(column)).findFirst();
  }
}
