package primarycare.intake;

import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;

/** Reads the cells of one column of a file into a field of its source. */
final class CellReader {

  /** What a text is: a value, why there is none, or what is wrong; and what is unusual. */
  private record Known(Object value, String missing, Issue broken, Issue note) {}

  private final int position;
  private final int value;
  private final int missing;
  private final Memo<Known> memo;

  /**
   * @param position of the column; -1 where the file has none
   * @param column its name in the file
   */
  CellReader(Layout layout, Field field, int position, String column, Values.Shape shape) {
    this.position = position;
    this.value = shape.place(field.name());
    this.missing = shape.place(field.name() + Field.MISSING_SUFFIX);
    this.memo = new Memo<>(raw -> known(field, column, layout.translated(field.name(), raw)));
  }

  void read(java.util.List<String> cells, Interpreter.Attempt into) {
    Known known = memo.of(position < 0 ? "" : cells.get(position));
    if (known.value != null) {
      into.row().set(value, known.value);
    }
    if (known.missing != null) {
      into.row().set(missing, known.missing);
    }
    if (known.broken != null) {
      into.broken().add(known.broken);
    }
    if (known.note != null) {
      into.notes().add(known.note);
    }
  }

  private static Known known(Field field, String column, String text) {
    Cell cell = field.read(text);
    if (cell instanceof Cell.Value found) {
      Issue unusual = new Issue(column, Rule.FORMAT.label(), text);
      return new Known(found.value(), null, null, found.inPattern() ? null : unusual);
    }
    if (cell instanceof Cell.Broken bad) {
      return new Known(null, null, new Issue(column, bad.rule().label(), bad.found()), null);
    }
    return new Known(null, ((Cell.Missing) cell).reason(), null, null);
  }
}
