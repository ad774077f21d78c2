package primarycare.table;

import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.conform.HistoryFrames;
import primarycare.conform.ReferenceModel;
import primarycare.organisation.History;

/** Checks that lists, maps and the register of practices speak of the same practices. */
final class OrganisationChecks {

  static final String MAPPED_ONCE = "a practice is mapped once on a day";
  static final String OPEN = "practices of the area on a list are open at its date";
  private static final String LIST = "registered_patients";
  private static final String MAP = "practice_map";

  static final String SAME = "the list and the practice map of a day have the same practices";

  private OrganisationChecks() {}

  static Stream<Row> of(ReferenceModel model) {
    HistoryFrames history = model.registers().history();
    Mapped mapped = Mapped.of(history.history());
    Map<LocalDate, Set<String>> listed = new TreeMap<>();
    model
        .givenLists()
        .all()
        .forEach(
            list ->
                listed.computeIfAbsent(list.day(), day -> new TreeSet<>()).add(list.practice()));
    Set<String> ours = Set.copyOf(history.history().ours());
    return Stream.of(
            mappedOnce(mapped, model.mappedTwice()),
            open(listed, ours, model.registers()::isOpen),
            same(listed, mapped, history.everywhere()))
        .flatMap(checks -> checks);
  }

  /**
   * Practices of each map.
   *
   * @param days by the day of the map, whether each is of the job's area then
   */
  record Mapped(Map<LocalDate, Map<String, Boolean>> days) {

    static Mapped of(History history) {
      Map<LocalDate, Map<String, Boolean>> days = new TreeMap<>();
      history.practices().stream()
          .flatMap(practice -> practice.lives().stream())
          .forEach(
              life ->
                  life.maps()
                      .forEach(
                          day ->
                              days.computeIfAbsent(day, none -> new HashMap<>())
                                  .put(life.practice(), history.isInArea(life))));
      return new Mapped(days);
    }
  }

  /**
   * No map puts a practice in two places, which would count its patients twice.
   *
   * @param issues rows of the organisations' issues
   */
  static Stream<Row> mappedOnce(Mapped mapped, List<Row> issues) {
    Map<LocalDate, Set<String>> twice = new HashMap<>();
    issues.stream()
        .filter(issue -> issue.getAs("issue").equals("practice mapped twice"))
        .forEach(
            issue ->
                twice
                    .computeIfAbsent(issue.getAs("first_date"), day -> new TreeSet<>())
                    .add(issue.getAs(PRACTICE_CODE)));
    return mapped.days().entrySet().stream()
        .map(
            day -> {
              Set<String> wrong = twice.getOrDefault(day.getKey(), Set.of());
              return row(MAPPED_ONCE, day.getKey(), MAP, day.getValue().keySet(), wrong::contains);
            });
  }

  /**
   * No practice of the area has a list after the register has it closed, or before it opened.
   *
   * @param listed practices of the lists of each day
   * @param ours those that were ever of the area
   * @param isOpen whether a practice was open on a day, as far as a register knows
   */
  static Stream<Row> open(
      Map<LocalDate, Set<String>> listed, Set<String> ours, BiPredicate<String, LocalDate> isOpen) {
    return listed.entrySet().stream()
        .map(
            day -> {
              List<String> own = day.getValue().stream().filter(ours::contains).toList();
              return own.isEmpty()
                  ? null
                  : row(OPEN, day.getKey(), LIST, own, code -> !isOpen.test(code, day.getKey()));
            })
        .filter(Objects::nonNull);
  }

  /**
   * Lists and maps of one day are of one publication: a practice of the area that only one of them
   * has was dropped. What only the list has counts where the map is not cut to the area.
   */
  static Stream<Row> same(Map<LocalDate, Set<String>> listed, Mapped maps, boolean everywhere) {
    return maps.days().entrySet().stream()
        .filter(day -> listed.containsKey(day.getKey()))
        .map(day -> same(day.getKey(), listed.get(day.getKey()), day.getValue(), everywhere));
  }

  private static Row same(
      LocalDate day, Set<String> listed, Map<String, Boolean> mapped, boolean everywhere) {
    boolean whole = everywhere || mapped.containsValue(false);
    Set<String> either = new TreeSet<>(listed);
    either.addAll(mapped.keySet());
    return row(
        SAME,
        day,
        LIST + ", " + MAP,
        either,
        code -> {
          boolean onlyMapped = !listed.contains(code) && mapped.get(code);
          boolean onlyListed = !mapped.containsKey(code) && whole;
          return onlyMapped || onlyListed;
        });
  }

  private static Row row(
      String check,
      LocalDate day,
      String level,
      Collection<String> practices,
      Predicate<String> isWrong) {
    Tally tally = new Tally();
    practices.forEach(code -> tally.add(code, !isWrong.test(code)));
    return tally.row(new Check(check, true), day, level, "");
  }
}
