package primarycare.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import primarycare.job.DateOrder;

/**
 * A kind of input, with its canonical columns and every layout it has been published in. Each
 * component is a key of its JSON.
 *
 * @param key canonical columns that name one row across all files of the source; none where equal
 *     rows are real, so that each record stands for itself
 * @param period the date column that says which month a row is about; blank for none
 * @param people whether a record is about a person, so that even counts of records are protected
 * @param piecemeal whether several files add up to a period; otherwise each says all of it
 * @param steady whether months have about as many records, so that one of very few is a slip
 * @param repeats what rows of one key come to: {@code add} where they rightly repeat and add up,
 *     blank where a key may stand once
 * @param essential canonical columns without which not even a mapped local extract can be read
 * @param fileMonth where a file without a date takes its month from; null where each has dates
 * @param totals what totals in its files add up; null where they are not held against the rows
 * @param dates the order of day and month in its files; null where the publisher or the job has
 *     none
 * @param practice how its rows tell of a practice that registers should know; null for none
 */
public record Source(
    String name,
    String title,
    List<Field> fields,
    List<String> key,
    String period,
    boolean people,
    boolean piecemeal,
    boolean steady,
    String repeats,
    List<String> essential,
    FileMonth fileMonth,
    Practice practice,
    Totals totals,
    DateOrder dates,
    List<Layout> layouts)
    implements Serializable {

  private static final String NONE = "";
  private static final String ADD = "add";

  /**
   * A practice that a row tells of.
   *
   * @param column the column of its code
   * @param at the date column of the day on which it should be open
   */
  public record Practice(String column, String at) implements Serializable {}

  public Source {
    List<String> identifying = List.copyOf(key);
    key = identifying;
    fields = fields.stream().map(f -> identifying.contains(f.name()) ? f.ofKey() : f).toList();
    fields = dates == null ? fields : fields.stream().map(f -> f.ordered(dates)).toList();
    period = period == null ? NONE : period;
    repeats = repeats == null ? NONE : repeats;
    essential = essential == null ? List.of() : List.copyOf(essential);
    layouts = totalled(dated(layouts, fileMonth), totals);
    List<String> names = fields.stream().map(Field::name).toList();
    Declarations.requireKnown(name, names, key);
    Declarations.requireKnown(name, names, essential);
    Declarations.requireKnown(name, names, period.isEmpty() ? List.of() : List.of(period));
    Declarations.requireKnown(
        name, names, practice == null ? List.of() : List.of(practice.column(), practice.at()));
    Declarations.require(name, fields, layouts, key.isEmpty());
    Declarations.requireKnown(name + ", repeats", List.of(NONE, ADD), List.of(repeats));
    Declarations.requireTotals(name, totals, key, fields, layouts);
    Declarations.requirePublished(name, totals, key, fields);
    for (Field field : fields) {
      if (people && field.coded() && key.contains(field.name()) && !narrows(key, field)) {
        throw new IllegalArgumentException(
            name + ": a column that identifies a person cannot be coded: " + field.name());
      }
    }
  }

  /** Whether a column of the key says only within what a number is unique, as a provider does. */
  private static boolean narrows(List<String> key, Field field) {
    return key.indexOf(field.name()) > 0 && !field.required();
  }

  /** Whether rows of one key are all real, and add up. */
  public boolean adds() {
    return repeats.equals(ADD);
  }

  /** Whether a column's texts hardly repeat, because it tells people's records apart. */
  public boolean identifies(String column) {
    return people && key.contains(column) && !field(column).coded();
  }

  public Field field(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
  }

  /** The columns of the source's rows in the store, in declared order. */
  public List<StructField> columns() {
    return fields.stream().flatMap(Field::columns).toList();
  }

  /** The declaration that one layout is read by; equal texts read a file in the same way. */
  public String declaration(Layout layout) {
    try {
      ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
      Source read = with(List.of(layout));
      return json.writeValueAsString(read.asRead());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a declaration that was read can be written", e);
    }
  }

  /**
   * The source as it was in a month: with the texts that meant something else then.
   *
   * <p>A file that dates each of its records has no month of its own: of months before the last
   * change, which cannot be told apart there, its records are out of range.
   */
  public Source asOf(Layout layout, Optional<LocalDate> month) {
    Stream<Field> changed =
        fields.stream()
            .map(
                field -> month.map(date -> asOf(field, layout, date)).orElse(since(field, layout)));
    return layout.changes().isEmpty() ? this : with(changed.toList(), layouts);
  }

  private static Field asOf(Field field, Layout layout, LocalDate month) {
    Map<String, String> marks = new TreeMap<>(field.marks());
    layout.changes().stream()
        .filter(change -> change.field().equals(field.name()) && change.holdsFor(month))
        .forEach(change -> marks.putAll(change.marks()));
    return field.with(marks, field.min());
  }

  private Field since(Field field, Layout layout) {
    Optional<BigDecimal> last =
        layout.changes().stream().map(Change::end).max(LocalDate::compareTo).map(Field::number);
    return field.name().equals(period) ? field.with(field.marks(), last.orElseThrow()) : field;
  }

  /** The same source in whose files day and month stand in an order. */
  public Source ordered(DateOrder order) {
    return with(fields, layouts, order);
  }

  /** The same source with other layouts. */
  Source with(List<Layout> others) {
    return with(fields, others);
  }

  private Source with(List<Field> otherFields, List<Layout> otherLayouts) {
    return with(otherFields, otherLayouts, dates);
  }

  private Source with(List<Field> otherFields, List<Layout> otherLayouts, DateOrder order) {
    return new Source(
        name,
        title,
        otherFields,
        key,
        period,
        people,
        piecemeal,
        steady,
        repeats,
        essential,
        fileMonth,
        practice,
        totals,
        order,
        otherLayouts);
  }

  /** What is looked at after reading changes nothing in a row. */
  private Source asRead() {
    return new Source(
        name, title, fields, key, period, people, piecemeal, steady, NONE, essential, fileMonth,
        null, totals, dates, layouts);
  }

  private static List<Layout> totalled(List<Layout> layouts, Totals totals) {
    return totals == null ? layouts : layouts.stream().map(totals::in).toList();
  }

  private static List<Layout> dated(List<Layout> layouts, FileMonth fileMonth) {
    return layouts.stream().map(layout -> layout.dated(fileMonth)).toList();
  }

  /** Names of the canonical columns, in declared order. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  private Optional<Field> find(String column) {
    return fields.stream().filter(field -> field.name().equals(column)).findFirst();
  }
}
