package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A file of published vectors: its cells, held against what the formulas give for the same line.
 */
final class Golden {

  static final double NINE_DIGITS = 5e-10;

  static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private final String what;
  private final List<Line> lines;
  private final List<BiConsumer<Line, String>> cells = new ArrayList<>();

  private Golden(String what, List<Line> lines) {
    this.what = what;
    this.lines = lines;
  }

  /** A line of a file; blank, as NA, is a number that is not known, or no word. */
  record Line(NamedCsvRecord cells) {

    String word(String name) {
      String cell = cells.getField(name);
      return cell.isEmpty() || cell.equals("NA") ? null : cell;
    }

    double number(String name) {
      String cell = word(name);
      return cell == null ? Double.NaN : Double.parseDouble(cell);
    }

    boolean is(String name, String word) {
      return word.equals(word(name));
    }
  }

  /** Holds cells against some lines of a file, or all. */
  static Golden of(String what, List<Line> lines) {
    return new Golden(what, lines);
  }

  static List<Line> lines(String file) {
    return records(file).stream().map(Line::new).toList();
  }

  static double[] numbers(List<Line> lines, ToDoubleFunction<Line> number) {
    return lines.stream().mapToDouble(number).toArray();
  }

  static List<NamedCsvRecord> records(String file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell is this number, to nine significant digits. */
  Golden cell(String name, ToDoubleFunction<Line> found) {
    return cell(name, found, NINE_DIGITS);
  }

  /** A cell is this number, to a part of itself. */
  Golden cell(String name, ToDoubleFunction<Line> found, double tolerance) {
    return cell(name, found, tolerance, 0);
  }

  /** A cell is this number, to a part of what it is when so much is added. */
  Golden cell(String name, ToDoubleFunction<Line> found, double tolerance, double added) {
    cells.add(
        (line, where) -> {
          double meant = line.number(name);
          double given = found.applyAsDouble(line);
          if (Double.isNaN(meant)) {
            assertThat(given).as(name + where).isNaN();
          } else {
            assertThat(given)
                .as(name + where)
                .isCloseTo(meant, within(tolerance * Math.abs(meant + added)));
          }
        });
    return this;
  }

  /** A cell is this word. */
  Golden word(String name, Function<Line, String> found) {
    cells.add(
        (line, where) -> assertThat(found.apply(line)).as(name + where).isEqualTo(line.word(name)));
    return this;
  }

  /** Compares all cells that were named, and fails unless they are as many as there should be. */
  void holds(int cellsOfTheFile) {
    int compared = 0;
    for (Line line : lines) {
      for (BiConsumer<Line, String> cell : cells) {
        cell.accept(line, " in " + what + ", " + line);
        compared++;
      }
    }
    Tally.compared(what, compared, cellsOfTheFile);
  }
}
