package primarycare.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import primarycare.job.DateOrder;
import primarycare.layout.DayMonth;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** What the dates of a file say of the order in which day and month stand in them. */
public final class DateEvidence {

  private static final int FIRST_YEAR = 1900;
  private static final int YEAR = 4;
  private static final int MANY = 20;
  private static final int MOST_TEXTS = 1 << 16;

  private final Map<Integer, String> columns;
  private final Map<Integer, Long> written = new TreeMap<>();
  private final TreeSet<String> open = new TreeSet<>();
  private final Map<DateOrder, Long> alone = new EnumMap<>(DateOrder.class);
  private final Map<DateOrder, Long> begins = new EnumMap<>(DateOrder.class);
  private final Map<DateOrder, SortedMap<String, Long>> months = new EnumMap<>(DateOrder.class);
  private final Map<String, Optional<DayMonth>> known = new LinkedHashMap<>();
  private long either;
  private long same;

  private DateEvidence(Map<Integer, String> columns) {
    this.columns = columns;
    for (DateOrder order : DateOrder.values()) {
      alone.put(order, 0L);
      begins.put(order, 0L);
      months.put(order, new TreeMap<>());
    }
  }

  /** The evidence of a file's first bytes. */
  public static DateEvidence of(
      byte[] prefix, Source source, Layout layout, List<String> header, char delimiter) {
    DateEvidence evidence = new DateEvidence(columns(source, layout, header));
    ByteRecords records =
        new ByteRecords(
            new ByteArrayInputStream(prefix), new Chunk(0, prefix.length, 1), delimiter);
    try {
      boolean headed = layout.headerless() || records.next();
      while (headed && !evidence.columns.isEmpty() && records.next()) {
        evidence.add(records, header.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
    return evidence;
  }

  /** The evidence of all records, chunk beside chunk. */
  public static DateEvidence of(Configuration conf, List<ScanTask> tasks) {
    return tasks.parallelStream()
        .map(task -> of(conf, task))
        .reduce(DateEvidence::and)
        .orElseThrow();
  }

  private static DateEvidence of(Configuration conf, ScanTask task) {
    DateEvidence evidence = new DateEvidence(columns(task.source(), task.layout(), task.header()));
    try (ChunkReader chunk = new ChunkReader(conf, task)) {
      for (ByteRecords r = chunk.next(); r != null && !r.tooLong(); r = chunk.next()) {
        evidence.add(r, task.header().size());
      }
      return evidence;
    } catch (IOException e) {
      throw new UncheckedIOException("an input cannot be read", e);
    }
  }

  private static Map<Integer, String> columns(Source source, Layout layout, List<String> names) {
    Header header = new Header(names);
    Map<Integer, String> columns = new TreeMap<>();
    for (Field field : source.fields()) {
      List<String> headers = layout.headers().getOrDefault(field.name(), List.of());
      if (field.isDated() && !headers.isEmpty()) {
        header.position(headers).ifPresent(at -> columns.put(at, names.get(at)));
      }
    }
    return columns;
  }

  private void add(ByteRecords record, int cells) {
    if (record.cells() == cells) {
      columns.forEach((at, name) -> add(at, name, record));
    }
  }

  private void add(int at, String name, ByteRecords record) {
    int length = record.length(at);
    if (length > 0) {
      written.merge(at, 1L, Long::sum);
      if (!Character.isLetter(record.bytes()[record.from(at)]) && !isIso(record, at)) {
        add(
            name,
            new String(record.bytes(), record.from(at), length, TextEncoding.UTF_8.charset()));
      }
    }
  }

  private static boolean isIso(ByteRecords record, int at) {
    int digits = 0;
    while (digits < YEAR && digits < record.length(at) && isDigit(record, at, digits)) {
      digits++;
    }
    return digits == YEAR;
  }

  private static boolean isDigit(ByteRecords record, int at, int place) {
    return Character.isDigit(record.bytes()[record.from(at) + place]);
  }

  private void add(String name, String text) {
    if (known.size() > MOST_TEXTS) {
      known.clear();
    }
    known
        .computeIfAbsent(text.strip(), DayMonth::of)
        .filter(date -> date.year() >= FIRST_YEAR)
        .ifPresent(date -> add(name, date));
  }

  private void add(String name, DayMonth date) {
    boolean[] can = new boolean[DateOrder.values().length];
    for (DateOrder order : DateOrder.values()) {
      can[order.ordinal()] = date.canBe(order);
    }
    if (can[0] && can[1]) {
      count(name, date);
    } else {
      for (DateOrder order : DateOrder.values()) {
        alone.merge(order, can[order.ordinal()] ? 1L : 0L, Long::sum);
      }
    }
  }

  private void count(String name, DayMonth date) {
    if (date.first() == date.second()) {
      same++;
      return;
    }
    either++;
    open.add(name);
    for (DateOrder order : DateOrder.values()) {
      begins.merge(order, date.day(order) == 1 ? 1L : 0L, Long::sum);
      months.get(order).merge(date.yearAndMonth(order), 1L, Long::sum);
    }
  }

  private DateEvidence and(DateEvidence next) {
    next.written.forEach((at, count) -> written.merge(at, count, Long::sum));
    next.alone.forEach((order, count) -> alone.merge(order, count, Long::sum));
    next.begins.forEach((order, count) -> begins.merge(order, count, Long::sum));
    next.months.forEach(
        (order, other) ->
            other.forEach((month, count) -> months.get(order).merge(month, count, Long::sum)));
    open.addAll(next.open);
    either += next.either;
    same += next.same;
    return this;
  }

  /** Whether there is a date in numbers, or may be one further below. */
  public boolean isToBeSeen() {
    return isAny() || columns.keySet().stream().anyMatch(at -> !written.containsKey(at));
  }

  /** Whether there is a date in numbers. */
  public boolean isAny() {
    return either + same + alone(DateOrder.DAY_FIRST) + alone(DateOrder.MONTH_FIRST) > 0;
  }

  /** The order in which many dates can be read alone, where none can be in the other only. */
  public Optional<DateOrder> plain() {
    return Stream.of(DateOrder.values())
        .filter(order -> alone(order) >= MANY && alone(order.other()) == 0)
        .findFirst();
  }

  /** How many dates can be read in an order alone. */
  public long alone(DateOrder order) {
    return alone.get(order);
  }

  /** How many can be read in either order, as different days. */
  public long either() {
    return either;
  }

  /** Whether under an order each of them is the first day of its month. */
  public boolean areFirstDays(DateOrder order) {
    return either > 0 && begins.get(order) == either;
  }

  /** How many dates that can be either are of each month, under an order. */
  public SortedMap<String, Long> months(DateOrder order) {
    return months.get(order);
  }

  /** The columns of dates that can be either, by their names in the file. */
  public List<String> columns() {
    return new ArrayList<>(open);
  }
}
