package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.try_element_at;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import primarycare.rules.organisation.Mentions.Mention;

/** Days of rows, numbered, so that very many rows that say the same come as a few whole numbers. */
public record NumberedDays(List<LocalDate> days) {

  /** The column that says which of the whole numbers {@link Mentions#DAYS} is a bit of. */
  static final String BLOCK = "block";

  /** So many days go into a whole number. */
  private static final int BITS = 63;

  public static NumberedDays of(Collection<LocalDate> days) {
    return new NumberedDays(List.copyOf(new TreeSet<>(days)));
  }

  /** The columns of the bit that a row's day is; of a day that has no number none is set. */
  public Stream<Column> columns(String day) {
    return Stream.of(
        numbered(day, number -> lit((long) (number / BITS))).as(BLOCK),
        numbered(day, number -> lit(1L << number % BITS)).as(Mentions.DAYS));
  }

  private Column numbered(String day, IntFunction<Column> value) {
    Column[] byDay =
        IntStream.range(0, days.size())
            .boxed()
            .flatMap(number -> Stream.of(lit(days.get(number)), value.apply(number)))
            .toArray(Column[]::new);
    return days.isEmpty() ? lit(0L) : coalesce(try_element_at(map(byDay), col(day)), lit(0L));
  }

  /** The days of rows that say the same. */
  NavigableSet<LocalDate> of(Mention rows) {
    int first = Integer.parseInt(rows.text(BLOCK)) * BITS;
    return BitSet.valueOf(new long[] {rows.days()}).stream()
        .mapToObj(bit -> days.get(first + bit))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
