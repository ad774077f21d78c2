package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InequalityTest {

  private static final Row[] FIFTHS = {
    create(1, 300L, 1000.0),
    create(2, 260L, 1100.0),
    create(3, 220L, 900.0),
    create(4, 210L, 1000.0),
    create(5, 150L, 1000.0)
  };

  /** Value by the normal equations of weighted least squares, limits worked out by hand. */
  @Test
  void fitsALineByWeightOfPopulation() {
    Cells.agree(
        indexes(FIFTHS),
        163.08154077038526,
        116.62329429972543,
        209.53978724104508,
        2.1134944598527183,
        1.6813488503047187,
        2.6567115033971582);
  }

  @Test
  void givesTheSameBitsInAnyOrderOfRows() {
    Row[] turned = {FIFTHS[4], FIFTHS[2], FIFTHS[0], FIFTHS[3], FIFTHS[1]};
    assertThat(indexes(turned)).isEqualTo(indexes(FIFTHS));
  }

  @Test
  void findsNoInequalityWhereRatesAreEqual() {
    List<Object> indexes =
        indexes(create(1, 10L, 100.0), create(2, 20L, 200.0), create(3, 30L, 300.0));
    assertThat((Double) indexes.get(0)).isEqualTo(0.0, offset());
    assertThat((Double) indexes.get(3)).isEqualTo(1.0, offset());
  }

  @Test
  void isBelowNoughtWhereTheLeastDeprivedAttendMore() {
    assertThat(
            (Double)
                indexes(create(1, 10L, 100.0), create(2, 20L, 100.0), create(3, 30L, 100.0)).get(0))
        .isNegative();
  }

  @Test
  void isNullWhereACountIsWithheldOrTooFewGroupsHavePeople() {
    assertThat(indexes(create(1, 10L, 100.0), create(2, null, 100.0), create(3, 30L, 100.0)))
        .containsOnlyNulls();
    assertThat(indexes(create(1, 10L, 100.0), create(2, 20L, 100.0))).containsOnlyNulls();
    assertThat(
            indexes(
                create(1, 10L, 100.0),
                create(2, 20L, 100.0),
                create(3, 0L, 0.0),
                create(4, 0L, null)))
        .containsOnlyNulls();
  }

  @Test
  void leavesOutGroupsWithoutPeople() {
    assertThat(
            indexes(
                FIFTHS[0],
                FIFTHS[1],
                FIFTHS[2],
                FIFTHS[3],
                FIFTHS[4],
                create(6, 7L, 0.0),
                create(7, 0L, null)))
        .isEqualTo(indexes(FIFTHS));
  }

  /** The fitted line ends on 0 exactly, which nothing is divided by. */
  @Test
  void hasNoRelativeIndexWhereAFittedEndIsNought() {
    List<Object> falling =
        indexes(
            create(1, 2L, 128.0), create(2, 5L, 128.0), create(3, 1L, 128.0), create(4, 0L, 128.0));
    List<Object> rising =
        indexes(
            create(1, 0L, 128.0), create(2, 1L, 128.0), create(3, 5L, 128.0), create(4, 2L, 128.0));
    assertThat(falling.get(0)).isEqualTo(31.25);
    assertThat(rising.get(0)).isEqualTo(-31.25);
    assertThat(falling.subList(3, 6)).containsOnlyNulls();
    assertThat(rising.subList(3, 6)).containsOnlyNulls();
  }

  @Test
  void hasNoRelativeIndexWhereAFittedEndIsNotAboveNought() {
    List<Object> steep =
        indexes(create(1, 100L, 100.0), create(2, 0L, 100.0), create(3, 0L, 100.0));
    assertThat(steep.subList(0, 3)).doesNotContainNull();
    assertThat(steep.subList(3, 6)).containsOnlyNulls();
    List<Object> turned =
        indexes(create(1, 0L, 100.0), create(2, 0L, 100.0), create(3, 100L, 100.0));
    assertThat(turned.subList(0, 3)).doesNotContainNull();
    assertThat(turned.subList(3, 6)).containsOnlyNulls();
  }

  private static Offset<Double> offset() {
    return within(1e-9);
  }

  private static List<Object> indexes(Row... groups) {
    Dataset<Row> rows =
        Cells.rows("decile INT, events BIGINT, people DOUBLE", groups)
            .groupBy()
            .agg(Inequality.of(col("decile"), col("events"), col("people")).as("fitted"));
    Column[] columns =
        Stream.concat(
                Stream.of(Inequality.Part.values())
                    .map(part -> Inequality.slope(col("fitted"), part, 1000)),
                Stream.of(Inequality.Part.values())
                    .map(part -> Inequality.relative(col("fitted"), part)))
            .toArray(Column[]::new);
    return Cells.values(rows, columns);
  }
}
