package primarycare.scan;

import java.util.List;
import primarycare.layout.Field;
import primarycare.layout.Issue;

/** One column of a file as a field of its source, or a value that the file has no column for. */
final class Slot {

  private final FieldReader field;
  private final int position;
  private final List<Integer> positions;
  private final String column;
  private int number;

  private Slot(FieldReader field, List<Integer> positions, String column, int number) {
    this.field = field;
    this.position = positions.isEmpty() ? -1 : positions.get(0);
    this.positions = positions;
    this.column = column;
    this.number = number;
  }

  /**
   * @param column its name in the file
   */
  static Slot at(FieldReader field, int position, String column) {
    return new Slot(field, List.of(position), column, 0);
  }

  /** A field that the file writes in parts: read as one text, and blank where all of them are. */
  static Slot joined(FieldReader field, List<Integer> positions, String columns) {
    return new Slot(field, positions, columns, 0);
  }

  /** A field that the file has no column for. */
  static Slot absent(FieldReader field, String column) {
    return new Slot(field, List.of(), column, field.read(""));
  }

  static Slot constant(FieldReader field, ReadText value) {
    return new Slot(field, List.of(), "", field.constant(value));
  }

  /** Whether each record has a cell for it. */
  boolean isRead() {
    return position >= 0;
  }

  /** Reads the record's cell, and tells what keeps it from being simply loaded: 0 for nothing. */
  int read(ByteRecords record) {
    number =
        positions.size() == 1
            ? field.read(record.bytes(), record.from(position), record.length(position))
            : field.read(joined(record));
    return field.flags(number);
  }

  private String joined(ByteRecords record) {
    List<String> parts = positions.stream().map(i -> field.text(record, i).strip()).toList();
    return parts.stream().allMatch(String::isEmpty) ? "" : String.join("-", parts);
  }

  /** What keeps a record from being simply loaded where the file has no such column. */
  int flags() {
    return isRead() ? 0 : field.flags(number);
  }

  FieldReader reader() {
    return field;
  }

  Field field() {
    return field.field();
  }

  /** The number of what was read last, or {@link FieldReader#ITSELF}. */
  int number() {
    return number;
  }

  /** The cell, where its bytes are the value. */
  int position() {
    return position;
  }

  /** The value read last, as text; null where there is none. */
  String text(ByteRecords record) {
    if (number < 0) {
      return field.text(record, position);
    }
    Object value = field.known(number).value();
    return value == null ? null : value.toString();
  }

  boolean is(int flag) {
    return (field.flags(number) & flag) != 0;
  }

  int exclusion() {
    return number < 0 ? Integer.MAX_VALUE : field.known(number).exclusion();
  }

  void tell(int flag, List<Issue> issues) {
    if (is(flag)) {
      issues.add(field.known(number).issue(column));
    }
  }
}
