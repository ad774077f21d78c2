package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import primarycare.bytes.Handle;
import primarycare.bytes.Streams;
import primarycare.scan.AllRecords;
import primarycare.support.Shared;

/** The rows of a real publication as the job reads it, without a session. */
record RealFile(List<Map<String, Object>> rows) {

  /** Reads a file below the shared folder; without it the test is skipped. */
  static RealFile of(String source, String name) {
    return read(source, Shared.file("real/" + name));
  }

  static RealFile read(String source, Path file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    new PlainReader(source).read(file, rows::add);
    return new RealFile(rows);
  }

  /** The sum of a column of whole numbers, over the rows of a kind. */
  long sum(String column, Predicate<Map<String, Object>> which) {
    return rows.stream().filter(which).mapToLong(row -> (Long) row.get(column)).sum();
  }

  /** The sum of a column of decimals, over the rows of a kind. */
  BigDecimal decimals(String column, Predicate<Map<String, Object>> which) {
    return rows.stream()
        .filter(which)
        .map(row -> (BigDecimal) row.get(column))
        .filter(value -> value != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A row of a column's value. */
  static Predicate<Map<String, Object>> where(String column, Object value) {
    return row -> value.equals(row.get(column));
  }

  /** The header of a file or member and some of its records, evenly spread. */
  static List<List<String>> records(Path file, String member, Charset charset, int most) {
    String uri = new org.apache.hadoop.fs.Path(file.toUri()).toString();
    List<List<String>> all;
    try (InputStream in = Streams.open(new Configuration(), new Handle(uri, member))) {
      all = AllRecords.of(in, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int step = 1 + all.size() / most;
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
  }

  /** Writes records with their columns in another order by a seed; as they are for none. */
  static Path shuffled(List<List<String>> records, Path file, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < records.get(0).size(); i++) {
      order.add(i);
    }
    if (seed != 0) {
      Collections.shuffle(order, new Random(seed));
    }
    String text =
        records.stream()
            .map(
                cells ->
                    order.stream()
                        .map(i -> "\"" + cells.get(i).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
