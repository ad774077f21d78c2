package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.fact.ListDetail;

/** The lists of all practices as checks of them look at them, a practice's packed into bytes. */
public final class GivenLists {

  /** Cells of sex and five-year band of a list that has all. */
  public static final long ALL_BAND_CELLS = Registrations.ALL_BAND_CELLS;

  private static final StructType PACKED =
      new StructType().add(PRACTICE_CODE, DataTypes.StringType).add("lists", DataTypes.BinaryType);

  private static final long NONE = -1;

  /** A day, three totals and a number of cells. */
  private static final int BYTES = Integer.BYTES + 4 * Long.BYTES;

  private final Map<String, byte[]> byPractice;

  /**
   * A practice's lists of one date.
   *
   * @param bands the total of the list by five-year bands, as are {@code years} by single years and
   *     {@code totals} without ages; null where there is none
   * @param bandCells cells of sex and five-year band; 0 where there are none
   */
  public record GivenList(
      String practice, LocalDate day, Long bands, long bandCells, Long years, Long totals) {

    /** Patients as they are counted: by the most usual list that there is. */
    public long registered() {
      return Stream.of(bands, years, totals).filter(Objects::nonNull).findFirst().orElse(0L);
    }

    private void pack(ByteBuffer to) {
      to.putInt((int) day.toEpochDay());
      Stream.of(bands, years, totals).forEach(n -> to.putLong(n == null ? NONE : n));
      to.putLong(bandCells);
    }

    private static GivenList unpack(String practice, ByteBuffer from) {
      LocalDate day = LocalDate.ofEpochDay(from.getInt());
      Long bands = number(from);
      Long years = number(from);
      Long totals = number(from);
      return new GivenList(practice, day, bands, from.getLong(), years, totals);
    }

    private static Long number(ByteBuffer from) {
      long number = from.getLong();
      return number == NONE ? null : number;
    }
  }

  private GivenLists(Map<String, byte[]> byPractice) {
    this.byPractice = byPractice;
  }

  /** Lists at hand. */
  public static GivenLists of(List<GivenList> lists) {
    Map<String, List<GivenList>> byPractice = new TreeMap<>();
    lists.forEach(
        list -> byPractice.computeIfAbsent(list.practice(), p -> new ArrayList<>()).add(list));
    Map<String, byte[]> packed = new TreeMap<>();
    byPractice.forEach((practice, own) -> packed.put(practice, packed(own)));
    return new GivenLists(packed);
  }

  /**
   * Collects them.
   *
   * @param sizes rows of {@link Registrations#listSizes}
   */
  static GivenLists of(Dataset<Row> sizes) {
    Column cells = coalesce(col("band_cells"), lit(0L));
    Dataset<Row> packed =
        sizes
            .select(
                col(PRACTICE_CODE),
                unix_date(col(EXTRACT_DATE)),
                col(ListDetail.FIVE_YEAR_BANDS.label()),
                cells,
                col(ListDetail.SINGLE_YEARS.label()),
                col(ListDetail.TOTALS.label()))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) GivenLists::pack, Encoders.row(PACKED));
    Map<String, byte[]> byPractice = new TreeMap<>();
    SmallFrames.rows(packed)
        .forEach(row -> byPractice.merge(row.getString(0), row.getAs(1), GivenLists::joined));
    return new GivenLists(byPractice);
  }

  private static Iterator<Row> pack(Iterator<Row> sizes) {
    Map<String, List<GivenList>> byPractice = new HashMap<>();
    sizes.forEachRemaining(
        row ->
            byPractice
                .computeIfAbsent(row.getString(0), practice -> new ArrayList<>())
                .add(
                    new GivenList(
                        row.getString(0),
                        LocalDate.ofEpochDay(row.getInt(1)),
                        row.getAs(2),
                        row.getLong(3),
                        row.getAs(4),
                        row.getAs(5))));
    return byPractice.entrySet().stream()
        .map(own -> RowFactory.create(own.getKey(), packed(own.getValue())))
        .iterator();
  }

  private static byte[] packed(List<GivenList> lists) {
    ByteBuffer packed = ByteBuffer.allocate(lists.size() * BYTES);
    lists.forEach(list -> list.pack(packed));
    return packed.array();
  }

  private static byte[] joined(byte[] one, byte[] more) {
    return ByteBuffer.allocate(one.length + more.length).put(one).put(more).array();
  }

  /** All lists, of one practice after the other. */
  public Stream<GivenList> all() {
    return byPractice.entrySet().stream()
        .flatMap(own -> unpacked(own.getKey(), own.getValue()).stream());
  }

  /** The same, of each practice the earlier ones first. */
  public Stream<GivenList> inOrder() {
    return byPractice.entrySet().stream()
        .flatMap(
            own ->
                unpacked(own.getKey(), own.getValue()).stream()
                    .sorted(Comparator.comparing(GivenList::day)));
  }

  private static List<GivenList> unpacked(String practice, byte[] packed) {
    List<GivenList> lists = new ArrayList<>();
    ByteBuffer own = ByteBuffer.wrap(packed);
    while (own.hasRemaining()) {
      lists.add(GivenList.unpack(practice, own));
    }
    return lists;
  }
}
