package primarycare.intake;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import primarycare.layout.Field;
import primarycare.layout.Source;

/** One row of a source by canonical column: a map over an array, without the columns it lacks. */
final class Values extends AbstractMap<String, Object> {

  /** The columns of a source's rows: first those of the store, in its order. */
  static final class Shape {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Shape(Source source) {
      Set<String> all = new LinkedHashSet<>();
      source.columns().stream().map(StructField::name).forEach(all::add);
      source.fields().stream()
          .map(Field::name)
          .flatMap(name -> Stream.of(name, name + Field.MISSING_SUFFIX))
          .forEach(all::add);
      this.names = new ArrayList<>(all);
      names.forEach(name -> places.put(name, places.size()));
    }

    int place(String name) {
      return places.get(name);
    }

    Values empty() {
      return new Values(this, new Object[names.size()]);
    }
  }

  private final Shape shape;
  private final Object[] cells;

  private Values(Shape shape, Object[] cells) {
    this.shape = shape;
    this.cells = cells;
  }

  Values copy() {
    return new Values(shape, cells.clone());
  }

  void set(int place, Object value) {
    cells[place] = value;
  }

  Object at(int place) {
    return cells[place];
  }

  /** Copies the columns of the store to where they stand in its rows. */
  void into(Object[] row, int from) {
    System.arraycopy(cells, 0, row, from, row.length - from);
  }

  @Override
  public Object get(Object name) {
    Integer place = shape.places.get(name);
    return place == null ? null : cells[place];
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Set<Entry<String, Object>> entries = new LinkedHashSet<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        entries.add(Map.entry(shape.names.get(i), cells[i]));
      }
    }
    return entries;
  }
}
