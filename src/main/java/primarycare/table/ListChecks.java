package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.GivenLists;
import primarycare.conform.GivenLists.GivenList;
import primarycare.conform.ReferenceModel;

/** Checks that each month is divided by its own list, and that lists are what they say. */
final class ListChecks {

  static final String AGREE = "the kinds of list of a date agree for each practice";
  static final String BANDS = "each practice of a list has every age band of both sexes";
  static final String DIFFER = "a list is not a copy of the previous one";
  static final String BOTH_SEXES = "a list of single years is of both sexes";
  static final String OWN = "a month is divided by its own list";

  static final Check IS_OWN = new Check(OWN, true);

  /** So many practices do not keep their numbers of patients from one list to the next. */
  private static final long MANY = 20;

  private static final String LISTS = "registered_patients";

  private ListChecks() {}

  /**
   * @param files rows of the ledger, one a file
   */
  static Stream<Row> of(ReferenceModel model, List<Row> files) {
    GivenLists lists = model.givenLists();
    Predicate<LocalDate> told = told(files);
    return Stream.of(
            agree(lists, told), bands(lists, told), differ(lists), halves(model.halfLists()))
        .flatMap(checks -> checks);
  }

  /**
   * Whether records of a list of a date were quarantined: what they lack is told then, and how much
   * of it may be lacking is the job's tolerance.
   *
   * @param files with their records quarantined, first and last date
   */
  static Predicate<LocalDate> told(List<Row> files) {
    List<Row> lacking =
        files.stream()
            .filter(file -> file.getAs("source").equals(LISTS))
            .filter(file -> file.<Long>getAs("quarantined") > 0)
            .filter(file -> file.getAs("first_date") != null)
            .toList();
    return day ->
        lacking.stream()
            .anyMatch(
                file ->
                    !day.isBefore(file.<LocalDate>getAs("first_date"))
                        && !day.isAfter(file.<LocalDate>getAs("last_date")));
  }

  /** Where a practice is on several kinds of list of a date, they have the same total. */
  static Stream<Row> agree(GivenLists lists, Predicate<LocalDate> told) {
    Map<LocalDate, Tally> dates = new TreeMap<>();
    lists
        .all()
        .forEach(
            list ->
                dates
                    .computeIfAbsent(list.day(), day -> new Tally())
                    .add(list.practice(), doAgree(list)));
    return dates.entrySet().stream()
        .map(date -> all(AGREE, date.getKey(), date.getValue(), true, told));
  }

  private static boolean doAgree(GivenList list) {
    return Stream.of(list.bands(), list.years(), list.totals())
            .filter(total -> total != null)
            .distinct()
            .count()
        < 2;
  }

  /**
   * A list by five-year bands prints those that are 0 too: a practice of it that lacks a cell has
   * lost it. Enforced where some practice has most cells and nine in ten have the most that any
   * has; a publisher who leaves zeros out is only told.
   */
  static Stream<Row> bands(GivenLists lists, Predicate<LocalDate> told) {
    Map<LocalDate, Map<Long, Tally>> dates = new TreeMap<>();
    lists
        .all()
        .filter(list -> list.bandCells() > 0)
        .forEach(
            list ->
                dates
                    .computeIfAbsent(list.day(), day -> new TreeMap<>())
                    .computeIfAbsent(list.bandCells(), cells -> new Tally())
                    .add(list.practice(), list.bandCells() == GivenLists.ALL_BAND_CELLS));
    return dates.entrySet().stream().flatMap(date -> bands(date.getKey(), date.getValue(), told));
  }

  private static Stream<Row> bands(
      LocalDate day, Map<Long, Tally> byCells, Predicate<LocalDate> told) {
    long most = Collections.max(byCells.keySet());
    Tally all = new Tally();
    byCells.values().forEach(all::add);
    boolean usual = byCells.get(most).all() * 10 >= all.all() * 9;
    return most * 4 >= GivenLists.ALL_BAND_CELLS * 3
        ? Stream.of(all(BANDS, day, all, usual, told))
        : Stream.empty();
  }

  /** That all practices of a date are right: enforced where that is usual and nothing is lost. */
  private static Row all(
      String check, LocalDate day, Tally tally, boolean usual, Predicate<LocalDate> told) {
    boolean lost = told.test(day);
    String why = lost ? "; records of this list are quarantined" : "";
    return tally.row(new Check(check, usual && !lost), day, LISTS, why);
  }

  /** Women and men are two files: one of them alone is nobody's list. */
  static Stream<Row> halves(Collection<LocalDate> dates) {
    String why = "the file of the other sex is not there: the list is not used";
    return dates.stream().map(day -> new Check(BOTH_SEXES, false).row(LISTS, day, false, why));
  }

  /** A list in which no practice has another number of patients is the one before, dated anew. */
  static Stream<Row> differ(GivenLists lists) {
    Map<LocalDate, Tally> dates = new TreeMap<>();
    Map<String, GivenList> before = new HashMap<>();
    lists
        .inOrder()
        .forEach(
            list -> {
              Tally date = dates.computeIfAbsent(list.day(), day -> new Tally());
              GivenList last = before.put(list.practice(), list);
              if (last != null) {
                date.add(list.practice(), last.registered() != list.registered());
              }
            });
    return dates.entrySet().stream()
        .map(
            date -> {
              boolean copied = date.getValue().right() == 0 && date.getValue().all() >= MANY;
              return new Check(DIFFER, true).row(LISTS, date.getKey(), !copied);
            });
  }

  /** In a table by month, the list of each row is that of the calendar, and a month off at most. */
  static Stream<Dataset<Row>> own(Measured table, ReferenceModel model) {
    return table.table().spec().has(LIST_EXTRACT_DATE)
        ? table.table().months(model).stream().map(places -> own(table, places.months()))
        : Stream.empty();
  }

  static Dataset<Row> own(Measured table, Dataset<Row> months) {
    Column list = col(LIST_EXTRACT_DATE);
    Column near = list.geq(col(MONTH)).and(list.leq(add_months(col(MONTH), 1)));
    Column right = list.equalTo(col("meant")).and(near);
    Dataset<Row> rows =
        table
            .rows()
            .where(list.isNotNull())
            .select(MONTH, LIST_EXTRACT_DATE)
            .distinct()
            .join(
                broadcast(months.select(col(MONTH), list.as("meant"))),
                new String[] {MONTH},
                "left")
            .groupBy(MONTH)
            .agg(min(coalesce(right, lit(false))).as("right"));
    return IS_OWN.holds(rows, col(MONTH), lit(table.name()), col("right"), lit(""));
  }
}
