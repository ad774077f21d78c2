package primarycare.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.FileMonth;
import primarycare.layout.Header;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Source;

/** Tells of each record of one layout whether it is loaded, quarantined or excluded, and why. */
final class Interpreter {

  /** What becomes of a record: one of three, unless it ends its file. */
  enum Verdict {
    LOADED,
    QUARANTINED,
    EXCLUDED,
    REFUSED
  }

  private final Layout layout;
  private final List<String> names;
  private final boolean damaged;
  private final Map<String, FieldReader> fields = new HashMap<>();
  private final List<Slot> base = new ArrayList<>();
  private final List<Slot> all = new ArrayList<>();
  private final List<Map<String, Slot>> rows = new ArrayList<>();
  private final List<Slot> key;
  private final Slot[] read;
  private final int fixed;
  private final FieldReader.Memory memory = new FieldReader.Memory();
  private final List<Issue> issues = new ArrayList<>();
  private final Set<String> totalled;
  private final Set<String> figures;
  private Set<String> over = Set.of();
  private String reason = "";

  /**
   * @param names the header of the file
   * @param month of a file that carries no date
   */
  Interpreter(
      Source source,
      Layout layout,
      List<String> names,
      Optional<LocalDate> month,
      TextEncoding encoding,
      PersonKeys keys) {
    this.layout = layout;
    this.names = names;
    this.damaged = encoding.damaged();
    this.totalled = layout.totalled();
    this.figures = source.totals() == null ? Set.of() : Set.copyOf(source.totals().sum());
    for (Field field : source.fields()) {
      boolean unique = source.identifies(field.name());
      Field own = layout.of(field);
      fields.put(
          field.name(), new FieldReader(layout, own, encoding.charset(), keys, unique, memory));
    }
    Header header = new Header(names);
    Map<String, Slot> shared = new LinkedHashMap<>();
    source.names().forEach(name -> shared.put(name, constant(name, null)));
    shared.putAll(constants(source, month));
    for (Field field : source.fields()) {
      if (layout.headers().containsKey(field.name())) {
        Optional<Integer> position = header.position(layout.headers().get(field.name()));
        boolean dropped = field.hashed() && keys.areDropped() && position.isPresent();
        boolean dated = month.isPresent() && layout.fileMonth().field().equals(field.name());
        if (position.isPresent() || !dated) {
          shared.put(
              field.name(),
              dropped
                  ? Slot.constant(reader(field), ReadText.absent(PersonKeys.DROPPED))
                  : slot(field.name(), position, names));
        }
      }
    }
    layout.joined().keySet().forEach(name -> join(name, header, shared));
    base.addAll(shared.values());
    all.addAll(base);
    for (Layout.Fact fact : layout.facts()) {
      header.position(fact.header()).ifPresent(i -> rows.add(fact(fact, i, header, shared)));
    }
    if (layout.facts().isEmpty()) {
      rows.add(shared);
    }
    key = source.piecemeal() ? source.key().stream().map(shared::get).toList() : List.of();
    read = all.stream().filter(Slot::isRead).toArray(Slot[]::new);
    fixed = all.stream().mapToInt(Slot::flags).reduce(0, (a, b) -> a | b);
  }

  /** Reads a record. */
  Verdict read(ByteRecords record) {
    issues.clear();
    if (record.stray()) {
      issues.add(new Issue("", Rule.STRAY_TEXT.label(), ""));
      return Verdict.QUARANTINED;
    }
    if (record.cells() != names.size()) {
      issues.add(new Issue("", Rule.FIELD_COUNT.label(), record.cells() + " fields"));
      return Verdict.QUARANTINED;
    }
    if (damaged && isDamaged(record)) {
      return Verdict.QUARANTINED;
    }
    int flags = fixed;
    for (Slot slot : read) {
      flags |= slot.read(record);
    }
    return flags == 0 ? Verdict.LOADED : weighed(flags);
  }

  /** Tells each cell that is not in the file's encoding, without its text: nobody may need it. */
  private boolean isDamaged(ByteRecords record) {
    for (int cell = 0; cell < record.cells(); cell++) {
      if (!Utf8.isValid(record.bytes(), record.from(cell), record.length(cell))) {
        issues.add(new Issue(Header.shown(names.get(cell)), Rule.ENCODING.label(), null));
      }
    }
    return !issues.isEmpty();
  }

  private Verdict weighed(int flags) {
    if ((flags & ReadText.EXCLUDED) != 0) {
      int first = base.stream().mapToInt(Slot::exclusion).min().orElse(Integer.MAX_VALUE);
      reason = layout.exclude().get(first).reason();
      over = totalled.isEmpty() ? Set.of() : TotalRows.over(layout, totalled, base);
      return TotalRows.isTotal(layout, base) && TotalRows.tellsBroken(figures, all, issues)
          ? Verdict.QUARANTINED
          : Verdict.EXCLUDED;
    }
    if ((flags & ReadText.REFUSED) != 0) {
      return told(ReadText.REFUSED, Verdict.REFUSED);
    }
    return (flags & ReadText.BROKEN) != 0
        ? told(ReadText.BROKEN, Verdict.QUARANTINED)
        : told(ReadText.UNUSUAL, Verdict.LOADED);
  }

  private Verdict told(int flag, Verdict verdict) {
    all.forEach(slot -> slot.tell(flag, issues));
    return verdict;
  }

  /** The columns that the excluded record adds up, of a total; none of any other. */
  Set<String> over() {
    return over;
  }

  /** Why the record was excluded. */
  String reason() {
    return reason;
  }

  /**
   * The key of an excluded record, as {@link StoredRows} writes it, so that a later file's word on
   * it is known; null where no other file of the source may give the record.
   */
  String key(ByteRecords record) {
    return key.isEmpty()
        ? null
        : key.stream()
            .map(slot -> slot.text(record))
            .map(text -> text == null ? StoredRows.KEY_NONE : text)
            .collect(Collectors.joining(StoredRows.KEY_SEPARATOR));
  }

  /** The rules that a quarantined or refused record breaks, or what is unusual in a loaded one. */
  List<Issue> issues() {
    return issues;
  }

  /** For each row of a loaded record, one a fact in a wide file: where its columns come from. */
  List<Map<String, Slot>> rows() {
    return rows;
  }

  FieldReader reader(Field field) {
    return fields.get(field.name());
  }

  /** Whether so many texts are remembered that it is time for another interpreter. */
  boolean isFull() {
    return memory.isFull();
  }

  private Map<String, Slot> constants(Source source, Optional<LocalDate> month) {
    Map<String, Slot> constants = new LinkedHashMap<>();
    layout.set().forEach((name, value) -> constants.put(name, constant(name, value)));
    month.ifPresent(
        date -> {
          String name = layout.fileMonth().field();
          FieldType type = source.field(name).type();
          constants.put(name, constant(name, FileMonth.value(type, date)));
        });
    return constants;
  }

  /** A field that the file writes in several columns, such as a year and a month. */
  private void join(String name, Header header, Map<String, Slot> shared) {
    List<Integer> parts = header.parts(layout, name);
    boolean whole = header.positions(layout.headers()).containsKey(name);
    if (!whole && !parts.isEmpty()) {
      String columns =
          parts.stream()
              .map(header.names()::get)
              .map(Header::shown)
              .collect(Collectors.joining(", "));
      shared.put(name, Slot.joined(fields.get(name), parts, columns));
    }
  }

  private Map<String, Slot> fact(
      Layout.Fact fact, int position, Header header, Map<String, Slot> shared) {
    Map<String, Slot> row = new LinkedHashMap<>(shared);
    fact.set().forEach((name, value) -> row.put(name, constant(name, value)));
    Map<String, Integer> from = header.positions(fact.from());
    Map<String, Slot> own = new LinkedHashMap<>();
    own.put(fact.into(), slot(fact.into(), Optional.of(position), header.names()));
    from.forEach((name, i) -> own.put(name, slot(name, Optional.of(i), header.names())));
    row.putAll(own);
    all.addAll(own.values());
    return row;
  }

  private Slot slot(String name, Optional<Integer> position, List<String> names) {
    FieldReader field = fields.get(name);
    return position
        .map(i -> Slot.at(field, i, Header.shown(names.get(i))))
        .orElseGet(() -> Slot.absent(field, name));
  }

  private Slot constant(String name, Object value) {
    return Slot.constant(fields.get(name), ReadText.constant(value));
  }
}
