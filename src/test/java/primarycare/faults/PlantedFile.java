package primarycare.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.layout.Cell;
import primarycare.layout.CodeList;
import primarycare.layout.Field;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/**
 * A file of a source, made from its declaration alone: rows that are right, and for each text and
 * each of its columns one row in which the text stands there.
 */
record PlantedFile(Source source, List<String> header, List<List<String>> rows) {

  /** Right cells of every kind: the first that a field takes stands in its column. */
  private static final List<String> CELLS =
      List.of(
          "C82001",
          "U10001",
          "E01013649",
          "RWE",
          "2026-07-01",
          "2026-07",
          "2026",
          "10:30",
          "30",
          "5",
          "1",
          "x");

  private static final String PRACTICE = "C82001";
  private static final String WORD = "x";
  private static final int PRACTICES = 99;

  /** So many right rows that a few wrong codes among them stop no file. */
  private static final int RIGHT = 120;

  static PlantedFile of(Source source, List<String> planted) {
    Layout layout = source.layouts().get(0);
    Map<String, String> right = new LinkedHashMap<>();
    layout.headers().forEach((column, names) -> right.put(names.get(0), cell(source, column)));
    for (Layout.Fact fact : layout.facts()) {
      right.put(filled(fact.header().get(0)), "5");
      fact.from().values().forEach(names -> right.put(filled(names.get(0)), "5"));
    }
    List<String> header = header(layout, right);
    List<String> cells = header.stream().map(name -> right.getOrDefault(name, "")).toList();
    List<List<String>> rows = new ArrayList<>(Collections.nCopies(RIGHT, cells));
    for (String text : planted) {
      for (int column = 0; column < header.size(); column++) {
        List<String> row = new ArrayList<>(cells);
        row.set(column, text);
        rows.add(row);
      }
    }
    return new PlantedFile(
        source,
        layout.headerless() ? List.of() : header,
        IntStream.range(0, rows.size()).mapToObj(i -> apart(rows.get(i), i)).toList());
  }

  /** The lines of the file, with a further column of a name if it has a header. */
  List<String> lines(String added) {
    List<String> lines = new ArrayList<>();
    if (!header.isEmpty()) {
      lines.add(line(header) + "," + quoted(added));
    }
    rows.forEach(row -> lines.add(line(row) + (header.isEmpty() ? "" : ",x")));
    return lines;
  }

  private static List<String> header(Layout layout, Map<String, String> right) {
    return layout.headerless() ? layout.positional().columns() : List.copyOf(right.keySet());
  }

  /** Rows of other practices and words, so that none has the key of another. */
  private static List<String> apart(List<String> row, int number) {
    String practice = PRACTICE.substring(0, 4) + String.format("%02d", number % PRACTICES + 1);
    return row.stream()
        .map(cell -> cell.equals(PRACTICE) ? practice : cell.equals(WORD) ? WORD + number : cell)
        .toList();
  }

  private static String filled(String header) {
    return header.replaceAll("\\{\\w+}", "q18");
  }

  private static String cell(Source source, String column) {
    Field field = source.field(column);
    Layout layout = source.layouts().get(0);
    Optional<String> wanted =
        layout.exclude().stream()
            .filter(exclusion -> exclusion.field().equals(column))
            .filter(exclusion -> exclusion.keep() != null)
            .flatMap(exclusion -> exclusion.keep().stream())
            .findFirst();
    List<String> listed =
        new ArrayList<>(layout.translate().getOrDefault(column, Map.of()).keySet());
    listed.addAll(new TreeMap<>(field.codes()).keySet());
    if (field.coding() != null) {
      CodeList.all().stream()
          .filter(list -> list.name().equals(field.coding().list()))
          .flatMap(list -> list.codes().stream())
          .forEach(code -> listed.add(code.code()));
      listed.add("21522001");
    }
    return wanted.orElseGet(
        () ->
            Stream.concat(listed.stream(), CELLS.stream())
                .filter(text -> isTaken(layout, field, text))
                .findFirst()
                .orElse(""));
  }

  private static boolean isTaken(Layout layout, Field field, String text) {
    String meant = layout.translated(field.name(), text);
    boolean excluded =
        layout.exclude().stream()
            .filter(exclusion -> exclusion.field().equals(field.name()))
            .anyMatch(exclusion -> exclusion.excludes(meant));
    return !excluded && field.read(meant) instanceof Cell.Value value && value.inPattern();
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(PlantedFile::quoted).toList());
  }

  private static String quoted(String cell) {
    return cell.matches("[\\w .:-]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
