package primarycare.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/** The checks of a table's counts, on the sums that its tasks gave. */
record CountChecks(TableSpec spec, CountSums sums) {

  /** All of them. */
  static Stream<Row> rows(
      PublishedTable table, CountSums sums, ReferenceModel model, Job.Breakdown breakdown) {
    CountChecks checks = new CountChecks(table.spec(), sums);
    Map<LocalDate, LocalDate> lists = new HashMap<>();
    table
        .months(model)
        .ifPresent(
            places ->
                places
                    .calendar()
                    .entries()
                    .forEach(entry -> lists.put(entry.month().first(), entry.list().orElse(null))));
    return Stream.of(
            checks.areasAddUp(),
            AttendanceChecks.holdsEveryone(table.spec())
                ? checks.nothingLost(AttendanceChecks.stored(table, model, breakdown))
                : Stream.<Row>empty(),
            checks.ownLists(lists))
        .flatMap(rows -> rows);
  }

  /**
   * In every column of people, the areas of each type sum to the whole: in each cell, and together.
   */
  Stream<Row> areasAddUp() {
    Map<CountSums.Level, long[]> counts = sums.counts();
    List<String> columns = CountSummer.summed(spec);
    return counts.keySet().stream()
        .filter(level -> !level.areaType().equals(Columns.ALL))
        .sorted(
            Comparator.comparing(CountSums.Level::areaType)
                .thenComparing(CountSums.Level::month)
                .thenComparing(CountSums.Level::period))
        .flatMap(
            level ->
                IntStream.range(0, columns.size())
                    .mapToObj(column -> addsUp(columns.get(column), column, level)));
  }

  private Row addsUp(String name, int column, CountSums.Level level) {
    long[] parts = sums.counts().get(level);
    long[] whole =
        sums.counts().get(new CountSums.Level(level.month(), level.period(), Columns.ALL));
    boolean equal =
        whole != null
            && parts[2 * column] == whole[2 * column]
            && parts[2 * column + 1] == whole[2 * column + 1];
    return AreaChecks.ADD_UP.row(
        spec.name() + "." + name + ", " + level.areaType() + ", " + level.period(),
        level.month(),
        equal);
  }

  /**
   * The rows of each way to add them up hold the attendances of each period.
   *
   * @param stored attendances of each period, with whether it is one of practices
   */
  Stream<Row> nothingLost(List<Stored> stored) {
    List<CountSums.Way> ways =
        sums.attendances().keySet().stream()
            .map(CountSums.WayOfPeriod::way)
            .distinct()
            .sorted(Comparator.comparing(CountSums.Way::toString))
            .toList();
    return stored.stream()
        .flatMap(
            of ->
                Stream.concat(
                        ways.stream().filter(way -> way.ofPractices() == of.ofPractices()),
                        none(ways, of))
                    .map(way -> isThere(of, way)));
  }

  /** A table without a row of its kind lacks the attendances in every way. */
  private static Stream<CountSums.Way> none(List<CountSums.Way> ways, Stored of) {
    return ways.stream().anyMatch(way -> way.ofPractices() == of.ofPractices())
        ? Stream.empty()
        : Stream.of(new CountSums.Way(of.ofPractices(), null, null, null));
  }

  private Row isThere(Stored of, CountSums.Way way) {
    Long published =
        sums.attendances().get(new CountSums.WayOfPeriod(of.month(), of.period(), way));
    String level =
        Stream.of(spec.name(), of.period(), way.sexes(), way.areaType(), way.scheme())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return AttendanceChecks.NOTHING_LOST.row(
        level, of.month(), published != null && published == of.attendances());
  }

  /** Attendances of a period, from facts before they are placed. */
  record Stored(LocalDate month, String period, boolean ofPractices, long attendances) {}

  /**
   * The list of each month is that of the calendar, and a month off at most.
   *
   * @param meant the list of each month
   */
  Stream<Row> ownLists(Map<LocalDate, LocalDate> meant) {
    return sums.divided().stream()
        .collect(Collectors.groupingBy(CountSums.Divided::month, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            month ->
                ListChecks.IS_OWN.row(
                    spec.name(),
                    month.getKey(),
                    month.getValue().stream().allMatch(own -> isOwn(own, meant.get(own.month())))));
  }

  private static boolean isOwn(CountSums.Divided own, LocalDate meant) {
    return own.list().equals(meant)
        && !own.list().isBefore(own.month())
        && !own.list().isAfter(own.month().plusMonths(1));
  }
}
