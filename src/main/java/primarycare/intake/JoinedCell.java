package primarycare.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Reads a field that a file writes in several columns, such as a year and a month. */
record JoinedCell(List<Integer> positions, CellReader reader) {

  private static final String BETWEEN = "-";

  /** Those of the layout's fields that this file has in parts and not in one column. */
  static List<JoinedCell> all(Source source, Layout layout, Header header, Values.Shape shape) {
    List<JoinedCell> all = new ArrayList<>();
    for (String field : layout.joined().keySet()) {
      List<Integer> parts = header.parts(layout, field);
      boolean whole = header.positions(layout.headers()).containsKey(field);
      if (!whole && !parts.isEmpty()) {
        String name = parts.stream().map(header.names()::get).collect(Collectors.joining(", "));
        all.add(new JoinedCell(parts, new CellReader(layout, source.field(field), 0, name, shape)));
      }
    }
    return all;
  }

  /** Reads the parts as one text; where all are blank, so is the text. */
  void read(List<String> cells, Interpreter.Attempt into) {
    List<String> parts = positions.stream().map(i -> cells.get(i).strip()).toList();
    boolean blank = parts.stream().allMatch(String::isEmpty);
    reader.read(List.of(blank ? "" : String.join(BETWEEN, parts)), into);
  }
}
