package primarycare.dossier;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Grouped;
import primarycare.intake.Fact;
import primarycare.organisation.Calendar;
import primarycare.organisation.Homes;
import primarycare.organisation.PublishedAreas;

/**
 * The dossiers of all areas of a job: facts come together by practice, then by area.
 *
 * <p>The first shuffle brings what is known of a practice to one task, which places and shares its
 * people; the second brings the practices of an area together. Sums are the same in any order.
 */
public final class Dossiers implements Serializable {

  private static final long serialVersionUID = 1;

  private static final StructType OF_PRACTICE =
      new StructType()
          .add("counted", DataTypes.StringType)
          .add("month", DataTypes.IntegerType)
          .add("lsoa", DataTypes.StringType)
          .add("numbers", DataTypes.BinaryType)
          .add("sign", DataTypes.IntegerType)
          .add("has_care", DataTypes.BooleanType)
          .add("kind", DataTypes.StringType);

  private static final StructType OF_AREA =
      new StructType()
          .add("range", DataTypes.IntegerType)
          .add("area", DataTypes.IntegerType)
          .add("cells", DataTypes.BinaryType);

  private final Shape shape;
  private final ListBands bands;
  private final Places places;
  private final Homes homes;
  private final Set<String> withCare;
  private final List<RollingPeriod> periods;
  private final PublishedAreas published;
  private final Map<Long, Integer> months = new HashMap<>();
  private final Map<Long, List<Integer>> lists = new HashMap<>();

  /**
   * @param homes where people of practices live that areas share
   * @param withCare entries of files of which some record has care
   * @param periods in which the people of practices are counted
   * @param published which cells of them are published
   */
  public Dossiers(
      Calendar calendar,
      Shape shape,
      Places places,
      Homes homes,
      Set<String> withCare,
      List<RollingPeriod> periods,
      PublishedAreas published) {
    this.published = published;
    this.periods = List.copyOf(periods);
    this.withCare = Set.copyOf(withCare);
    this.shape = shape;
    this.bands = new ListBands(shape);
    this.places = places;
    this.homes = homes;
    for (Calendar.Entry entry : calendar.entries()) {
      int month = months.size();
      months.put(entry.month().first().toEpochDay(), month);
      entry
          .list()
          .ifPresent(
              date -> lists.computeIfAbsent(date.toEpochDay(), d -> new ArrayList<>()).add(month));
    }
  }

  /**
   * The dossiers of all areas, also of those without people, a row each: the range and the number
   * of the area, and its cells, packed. Those of a range are in one partition and follow each
   * other, in the order of their numbers.
   *
   * @param own these, sent to every task
   * @param attendances facts, of which the kind is the LSOA where the patients live, or none
   * @param lists facts of {@link primarycare.fact.ListFacts}
   * @param people facts of those who attended, as far as their key is known
   */
  public static Dataset<Row> of(
      Sent<Dossiers> own, Dataset<Row> attendances, Dataset<Row> lists, Dataset<Row> people) {
    FlatMapFunction<Row, Row> attended = row -> own.value().placed(Fact.of(row));
    FlatMapFunction<Row, Row> known = row -> own.value().known(Fact.of(row));
    FlatMapFunction<Row, Row> registered = row -> own.value().listed(Fact.of(row));
    MapPartitionsFunction<Row, Row> shared = rows -> own.value().shared(rows);
    MapPartitionsFunction<Row, Row> summed = rows -> own.value().summed(rows);
    Dataset<Row> ofPractices =
        attendances
            .select(Fact.columns())
            .flatMap(attended, Encoders.row(OF_PRACTICE))
            .union(people.select(Fact.columns()).flatMap(known, Encoders.row(OF_PRACTICE)))
            .union(lists.select(Fact.columns()).flatMap(registered, Encoders.row(OF_PRACTICE)));
    return ofPractices
        .repartition(col("counted"))
        .sortWithinPartitions("counted")
        .mapPartitions(shared, Encoders.row(OF_AREA))
        .union(attendances.sparkSession().createDataFrame(own.value().nobody(), OF_AREA))
        .repartition(col("range"))
        .sortWithinPartitions("area")
        .mapPartitions(summed, Encoders.row(OF_AREA))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  Iterator<Row> placed(Fact fact) {
    return placed(fact, fact.kind(), withCare.contains(fact.entry()), null);
  }

  Iterator<Row> known(Fact fact) {
    return placed(fact, null, null, AttendanceFacts.PEOPLE);
  }

  private Iterator<Row> placed(Fact fact, String lsoa, Boolean hasCare, String kind) {
    Integer month = months.get(fact.part());
    if (month == null) {
      return List.<Row>of().iterator();
    }
    String counted = places.counted(fact.name(), month);
    int sign = Long.signum(fact.records());
    return List.of(RowFactory.create(counted, month, lsoa, fact.numbers(), sign, hasCare, kind))
        .iterator();
  }

  /** A row of each area, so that one without people has a dossier too. */
  List<Row> nobody() {
    return IntStream.rangeClosed(1, places.areas().size())
        .mapToObj(area -> row(area, new byte[0]))
        .toList();
  }

  Iterator<Row> listed(Fact fact) {
    return lists.getOrDefault(fact.part(), List.of()).stream()
        .map(
            month ->
                RowFactory.create(
                    fact.name(),
                    month,
                    null,
                    fact.numbers(),
                    Long.signum(fact.records()),
                    null,
                    fact.kind()))
        .iterator();
  }

  Iterator<Row> shared(Iterator<Row> rows) {
    return new Grouped<>(
        rows,
        row -> row.getString(0),
        (counted, own) -> {
          PracticeCells cells = new PracticeCells(shape, bands, places, homes);
          PracticePeople people = new PracticePeople();
          own.forEachRemaining(row -> add(cells, people, row));
          return Stream.concat(
                  cells.areas(counted).entrySet().stream()
                      .map(area -> row(area.getKey(), area.getValue())),
                  keyed(counted, people))
              .iterator();
        });
  }

  private static void add(PracticeCells cells, PracticePeople people, Row row) {
    int month = row.getInt(1);
    byte[] numbers = (byte[]) row.get(3);
    if (row.isNullAt(6)) {
      cells.addAttendances(row.getString(2), month, numbers, row.getInt(4), row.getBoolean(5));
    } else if (row.getString(6).equals(AttendanceFacts.PEOPLE)) {
      people.add(month, numbers, row.getInt(4));
    } else {
      cells.addPatients(month, row.getString(6), numbers, row.getInt(4));
    }
  }

  /** What the people of a practice come to, for the practice itself. */
  private Stream<Row> keyed(String counted, PracticePeople people) {
    Cells cells = new Cells(shape);
    people.addTo(cells, shape, periods);
    return cells.isEmpty()
        ? Stream.empty()
        : places.practice(counted).stream().mapToObj(area -> row(area, cells.packed()));
  }

  Iterator<Row> summed(Iterator<Row> rows) {
    Cells cells = new Cells(shape);
    return new Grouped<>(
        rows,
        row -> row.getInt(1),
        (area, own) -> {
          cells.clear();
          own.forEachRemaining(row -> cells.add((byte[]) row.get(2)));
          return List.of(row(area, cells.packed())).iterator();
        });
  }

  private Row row(int area, byte[] cells) {
    return RowFactory.create(places.range(area), area, cells);
  }

  public Shape shape() {
    return shape;
  }

  /** Whether the dossier in a row is of a practice. */
  public boolean isPractice(Row row) {
    return places.area(row.getInt(1)).type().equals(Dossier.PRACTICE);
  }

  public ProviderPlaces providers() {
    return new ProviderPlaces(places, homes, months);
  }

  PublishedAreas published() {
    return published;
  }

  /** The dossier in a row. */
  public Dossier dossier(Row row) {
    Cells cells = new Cells(shape);
    cells.add((byte[]) row.get(2));
    Places.Named area = places.area(row.getInt(1));
    return new Dossier(
        area, shape, cells, published.of(area.type(), area.code()), places.months(row.getInt(1)));
  }
}
