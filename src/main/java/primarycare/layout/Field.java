package primarycare.layout;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import primarycare.job.DateOrder;
import primarycare.job.PublishedCode;

/**
 * A canonical column of a source, with its local rules. Each component is a key of its JSON.
 *
 * @param required a blank quarantines the record
 * @param stored false for a column that only decides whether the record counts
 * @param codes what the publishers write, in any case, and what we call it
 * @param coded whether its values are codes, so that one never seen before is told: never an
 *     identifier, a date or a number; by itself true of a field with {@code codes}
 * @param coding how a code is told from what is none; null where any text is a value
 * @param marks texts that stand for no value, and their reason, kept in a column of its own
 * @param absent the text taken where the file has no such column, or a blank
 * @param forbidden texts that mean something else here
 * @param aliases what local extracts call the column, for suggesting a map
 * @param hashed whether it is a key of a person, which is kept only as a keyed hash
 * @param format pattern of a usual code, by {@link Forms}; an unusual one is noted and kept
 * @param severity by the name of a rule, what a record that breaks it comes to, if not the usual
 * @param order of day and month in dates of numbers alone; null where none is known
 * @param published which of its texts stand in tables; null where all do that it takes
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    Boolean stored,
    Map<String, String> codes,
    Boolean coded,
    Coding coding,
    Map<String, String> marks,
    String absent,
    String format,
    BigDecimal min,
    BigDecimal max,
    Set<String> forbidden,
    List<String> aliases,
    boolean hashed,
    Map<String, String> severity,
    DateOrder order,
    Published published)
    implements Serializable {

  /** What follows a field's name in the name of the column that says why it is empty. */
  public static final String MISSING_SUFFIX = "_missing";

  public Field {
    stored = stored == null || stored;
    codes = Folds.of(codes);
    coded = coded == null ? !codes.isEmpty() : coded;
    marks = Folds.of(marks);
    absent = absent == null ? "" : absent;
    format = Forms.of(format);
    if ((coded || coding != null || published != null) && !type.isText()) {
      throw new IllegalArgumentException(name + ": dates and numbers are not codes");
    }
    forbidden = forbidden == null ? Set.of() : new TreeSet<>(forbidden);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    severity = severity == null ? Map.of() : new TreeMap<>(severity);
    Severity.requireKnown(name, severity);
  }

  /** What becomes of a record that breaks a rule here. */
  public Severity severity(Rule rule) {
    String declared = severity.get(Severity.key(rule));
    if (declared != null) {
      return Severity.named(declared);
    }
    boolean strict = required || !codes.isEmpty() || !type.isText();
    return strict && rule.isNotKnown() ? Severity.QUARANTINE : Severity.usual(rule);
  }

  /** The same field as a part of the source's key: a text that is no code ends its record. */
  Field ofKey() {
    Map<String, String> strict = new TreeMap<>(severity);
    strict.putIfAbsent(Severity.key(Rule.SPREADSHEET), Severity.key(Severity.QUARANTINE));
    return with(required, marks, min, strict, order);
  }

  /** The same field where no record may leave it blank. */
  public Field filled() {
    return with(true, marks, min, severity, order);
  }

  Field with(Map<String, String> otherMarks, BigDecimal otherMin) {
    return with(required, otherMarks, otherMin, severity, order);
  }

  Field ordered(DateOrder other) {
    return with(required, marks, min, severity, other);
  }

  private Field with(
      boolean otherRequired,
      Map<String, String> otherMarks,
      BigDecimal otherMin,
      Map<String, String> otherSeverity,
      DateOrder otherOrder) {
    return new Field(
        name,
        type,
        otherRequired,
        stored,
        codes,
        coded,
        coding,
        otherMarks,
        absent,
        format,
        otherMin,
        max,
        forbidden,
        aliases,
        hashed,
        otherSeverity,
        otherOrder,
        published);
  }

  /** Reads the text of one cell: total, so that every text is a value, missing or broken. */
  public Cell read(String raw) {
    String given = PublishedCode.bare(Folds.spaced(raw));
    String text = given.isEmpty() ? absent : given;
    String folded = marks.isEmpty() && codes.isEmpty() ? "" : Folds.of(text);
    if (marks.containsKey(folded)) {
      return required ? new Cell.Broken(Rule.REQUIRED, text) : new Cell.Missing(marks.get(folded));
    }
    if (text.isEmpty()) {
      return required ? new Cell.Broken(Rule.REQUIRED, text) : new Cell.Missing("not_reported");
    }
    Optional<Rule> broken = broken(text, folded);
    if (broken.isPresent()) {
      return new Cell.Broken(broken.get(), text);
    }
    if (codes.containsKey(folded)) {
      return new Cell.Value(codes.get(folded), true);
    }
    return parsed(text);
  }

  /** Of areas only the job's other inputs can tell whether a value is published. */
  private boolean isUsual(String value) {
    return (format.isEmpty() || value.matches(format))
        && (type == FieldType.AREA || isPublished(value));
  }

  /** Whether a value of the field stands in tables as it is, wherever else it is known. */
  public boolean isPublished(String value) {
    return published == null || codes.containsValue(value) || published.holds(value);
  }

  /** The rule by which a value is unusual. */
  public Rule unusual() {
    return published == null ? Rule.FORMAT : Rule.NOT_IN_LIST;
  }

  /** Whether its values are days, or the months and years of days. */
  public boolean isDated() {
    return type.stored().equals(DataTypes.DateType);
  }

  private Cell parsed(String text) {
    Optional<DayMonth> numbers = isDated() ? DayMonth.of(text) : Optional.empty();
    if (numbers.filter(date -> !date.fits(order)).isPresent()) {
      return new Cell.Broken(Rule.ORDER, text);
    }
    return type.parse(numbers.map(date -> date.iso(order)).orElse(text))
        .map(value -> ranged(value, text))
        .orElseGet(() -> new Cell.Broken(Rule.TYPE, text));
  }

  /** The rule of codes that a text breaks; numbers and dates are read by their type. */
  private Optional<Rule> broken(String text, String folded) {
    if (forbidden.contains(text)) {
      return Optional.of(Rule.CODE);
    }
    if (Spreadsheet.isScientific(text) || (hashed && Spreadsheet.isCut(text))) {
      return Optional.of(Rule.SPREADSHEET);
    }
    if (!codes.isEmpty() && !codes.containsKey(folded) && published == null) {
      return Optional.of(Rule.CODE);
    }
    return coding == null ? Optional.empty() : coding.broken(text);
  }

  /** A code without what keeps a spreadsheet from changing it; any other text as it is. */
  public String plain(String raw) {
    boolean code =
        coding != null || !codes.isEmpty() || type == FieldType.CODE || type == FieldType.AREA;
    return code ? Spreadsheet.whole(PublishedCode.bare(Folds.spaced(raw))) : raw;
  }

  /** The field's columns in the store: its value and, where it has marks, why it is missing. */
  public Stream<StructField> columns() {
    if (!stored) {
      return Stream.empty();
    }
    StructField value = DataTypes.createStructField(name, type.stored(), true);
    StructField reason =
        DataTypes.createStructField(name + MISSING_SUFFIX, DataTypes.StringType, true);
    return tellsWhy() ? Stream.of(value, reason) : Stream.of(value);
  }

  /** Whether the store keeps beside the field's values why there is none. */
  public boolean tellsWhy() {
    return !marks.isEmpty() || coding != null;
  }

  /** What the field takes, for a message. */
  public String allowed() {
    if (!codes.isEmpty()) {
      return String.join(", ", codes.keySet());
    }
    String listed = coding == null ? "" : coding.allowed();
    return listed.isEmpty() ? type.name().toLowerCase(Locale.ROOT) : listed;
  }

  private Cell ranged(Object value, String text) {
    if (min != null || max != null) {
      BigDecimal number = number(value);
      boolean below = min != null && number.compareTo(min) < 0;
      boolean above = max != null && number.compareTo(max) > 0;
      if (below || above) {
        return new Cell.Broken(Rule.RANGE, text);
      }
    }
    return new Cell.Value(value, isUsual(value.toString()));
  }

  /** A number as it is, and a day as yyyymmdd, so that both can be held to a range. */
  static BigDecimal number(Object value) {
    String text = value.toString();
    return new BigDecimal(value instanceof LocalDate ? text.replace("-", "") : text);
  }
}
