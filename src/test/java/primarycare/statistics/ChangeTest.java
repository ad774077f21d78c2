package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static final Column X = col("x");

  /** 80, 100 and 90 with the first as base, then rebased to the second. */
  @Test
  void isAnIndexWithItsBaseAt100() {
    Dataset<Row> rows = rows(80L, 100L, 90L);
    assertThat(Cells.values(rows, Change.index(X, lit(80)))).containsExactly(100.0, 125.0, 112.5);
    Column rebased = Change.index(Change.index(X, lit(80)), lit(125.0));
    assertThat(Cells.values(rows, rebased)).containsExactly(80.0, 100.0, 90.0);
  }

  @Test
  void isThePartByWhichAFigureHasChanged() {
    assertThat(Cells.values(rows(100L, 90L, 0L), Change.of(X, lit(80))))
        .containsExactly(0.25, 0.125, -1.0);
  }

  @Test
  void isADoubleForDecimalsToo() {
    Row row = create(new BigDecimal("4.5"), new BigDecimal("3"));
    Dataset<Row> rows = Cells.rows("x DECIMAL(38, 9), base DECIMAL(38, 9)", row);
    assertThat(Cells.values(rows, Change.index(X, col("base")), Change.of(X, col("base"))))
        .containsExactly(150.0, 0.5);
    Row third = create(new BigDecimal("1"), new BigDecimal("3"));
    Dataset<Row> endless = Cells.rows("x DECIMAL(38, 9), base DECIMAL(38, 9)", third);
    Cells.agree(Cells.values(endless, Change.of(X, col("base"))), 1 / 3.0 - 1);
  }

  @Test
  void isNullOnABaseOfNoughtAndWithoutEitherFigure() {
    Column none = lit(null);
    assertThat(Cells.values(rows(80L, 0L), Change.index(X, lit(0)), Change.of(X, lit(0))))
        .containsOnlyNulls();
    assertThat(Cells.values(rows(80L), Change.index(X, none), Change.of(X, none)))
        .containsOnlyNulls();
    assertThat(Cells.values(rows((Long) null), Change.index(X, lit(8)), Change.of(X, lit(8))))
        .containsOnlyNulls();
  }

  @Test
  void hasABaseYearOfTwelveMonths() {
    Long[] months = IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toArray(Long[]::new);
    assertThat(base(months)).isEqualTo(6.5);
    months[4] = null;
    assertThat(base(months)).isNull();
    assertThat(base(1L, 2L)).isNull();
  }

  private static Object base(Long... values) {
    return Cells.values(rows(values).agg(Change.yearBase(X).as("base")), col("base")).get(0);
  }

  /** February has no row: March has none before it, and the next January one of a year before. */
  @Test
  void findsTheFigureOfSoManyMonthsBeforeByTheCalendar() {
    Dataset<Row> rows =
        Cells.rows(
            "practice STRING, month DATE, x LONG",
            create("a", LocalDate.of(2025, 1, 1), 10L),
            create("a", LocalDate.of(2025, 3, 1), 30L),
            create("a", LocalDate.of(2025, 4, 1), 40L),
            create("a", LocalDate.of(2026, 1, 1), 50L),
            create("b", LocalDate.of(2025, 2, 1), 99L),
            create("b", LocalDate.of(2025, 12, 1), 120L),
            create("b", LocalDate.of(2026, 1, 1), 130L));
    Dataset<Row> earlier =
        rows.withColumn("last", Change.earlier(X, col("month"), 1, col("practice")))
            .withColumn("year", Change.earlier(X, col("month"), 12, col("practice")))
            .orderBy("practice", "month");
    assertThat(Cells.values(earlier, col("last")))
        .containsExactly(null, null, 30L, null, null, null, 120L);
    assertThat(Cells.values(earlier, col("year")))
        .containsExactly(null, null, null, 10L, null, null, null);
  }

  private static Dataset<Row> rows(Long... values) {
    Row[] rows = new Row[values.length];
    for (int i = 0; i < values.length; i++) {
      rows[i] = create(values[i]);
    }
    return Cells.rows("x LONG", rows);
  }
}
