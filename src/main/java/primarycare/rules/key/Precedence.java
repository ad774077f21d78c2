package primarycare.rules.key;

import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import primarycare.intake.LoadedFile;

/**
 * Whose word holds of the files of a source: that of the earliest, or of the latest whose input
 * says so.
 */
final class Precedence {

  private final Column places;
  private final Column ranks;

  Precedence(List<LoadedFile> files) {
    Map<String, Integer> byEntry = new TreeMap<>(FileOrder.places(files));
    this.places = literal(byEntry);
    byEntry.replaceAll((entry, place) -> -place);
    files.stream()
        .filter(LoadedFile::later)
        .forEach(file -> byEntry.compute(file.entry().address(), (e, rank) -> Math.abs(rank)));
    this.ranks = literal(byEntry);
  }

  /** The place of an entry's file, from 1 for the earliest. */
  Column place(Column entry) {
    return element_at(places, entry);
  }

  /** The higher one holds; above 0 where it is for the later file to say. */
  Column rank(Column entry) {
    return element_at(ranks, entry);
  }

  private static Column literal(Map<String, Integer> numbers) {
    return map(
        numbers.entrySet().stream()
            .flatMap(e -> Stream.of(lit(e.getKey()), lit(e.getValue())))
            .toArray(Column[]::new));
  }
}
