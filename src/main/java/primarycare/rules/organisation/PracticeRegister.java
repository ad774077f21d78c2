package primarycare.rules.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Columns;
import primarycare.organisation.RegisterEntry;
import primarycare.organisation.Registered;
import primarycare.rules.organisation.Mentions.Mention;

/**
 * The register of practices as calendars read it: with a day on which each closed one closed, and
 * no day on which one that is only proposed was open.
 *
 * <p>A file's own date is its month in the job or in its name, else the latest day in it on which
 * an open practice opened or joined its commissioner, or a closed one closed or left it. Days of a
 * year with less than a tenth of what is usual in a year are left out: one slip does not date a
 * file.
 */
public final class PracticeRegister {

  /** What is noted of a practice that the register has closed without saying when. */
  public static final String UNDATED = "closed without a close date";

  static final String OPEN = "open_date";
  static final String CLOSE = "close_date";

  private static final String LOCATION = "commissioner_code";
  private static final String SETTING = "prescribing_setting";
  private static final String STATUS = "status";
  private static final String OWN_DATE = "register_date";
  private static final String JOINED = "commissioner_start_date";
  private static final String LEFT = "commissioner_end_date";

  /** What is read of it. */
  static final List<String> COLUMNS =
      List.of(
          Columns.ENTRY,
          Columns.PRACTICE_CODE,
          Columns.PRACTICE_NAME,
          LOCATION,
          "icb_code",
          SETTING,
          STATUS,
          OPEN,
          CLOSE,
          JOINED,
          LEFT,
          OWN_DATE);

  private static final String PROPOSED = "proposed";
  private static final String CLOSED = "closed";
  private static final List<String> THERE = List.of("active", "dormant");

  /** The prescribing setting of a GP practice. */
  private static final String GP_PRACTICE = "4";

  /** A year has less than what is usual where so many times its number are fewer. */
  private static final int MUCH = 10;

  private PracticeRegister() {}

  /**
   * A practice of it.
   *
   * @param row as it was read
   * @param open with the days that follow from the status and the file's own date, as {@code close}
   */
  public record Practice(Mention row, LocalDate open, LocalDate close) {

    public String code() {
      return row.text(Columns.PRACTICE_CODE);
    }

    /** Whether it is closed and no day says since when. */
    boolean isUndated() {
      return is(row, CLOSED) && row.text(CLOSE) == null;
    }

    Registered registered() {
      boolean isGp = GP_PRACTICE.equals(row.text(SETTING)) && !is(row, PROPOSED);
      return new Registered(
          code(), row.text(Columns.PRACTICE_NAME), row.text(LOCATION), isGp, open, close);
    }

    public RegisterEntry entry() {
      return new RegisterEntry(open, close, row.text(STATUS), row.text(SETTING));
    }
  }

  /** What happened in a year: to how many practices, and when last. */
  private record Happened(long practices, LocalDate last) {

    Happened and(Happened more) {
      return new Happened(practices + more.practices, latest(last, more.last));
    }
  }

  /** Its practices, of rows with {@link #COLUMNS}. */
  static List<Practice> of(List<Mention> rows) {
    Map<String, Optional<LocalDate>> ofFiles = new HashMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(row -> row.text(Columns.ENTRY)))
        .forEach((entry, own) -> ofFiles.put(entry, lastOfAUsualYear(own)));
    return rows.stream()
        .map(
            row ->
                practice(
                    row,
                    Optional.ofNullable(row.day(OWN_DATE))
                        .orElse(ofFiles.get(row.text(Columns.ENTRY)).orElse(null))))
        .toList();
  }

  private static Practice practice(Mention row, LocalDate ownDate) {
    LocalDate open = row.day(OPEN);
    LocalDate close = row.day(CLOSE);
    LocalDate after = ownDate == null ? null : ownDate.plusDays(1);
    return new Practice(
        row,
        is(row, PROPOSED) ? latest(open, after) : open,
        is(row, CLOSED) && close == null ? ownDate : close);
  }

  private static boolean is(Mention row, String status) {
    return status.equals(row.text(STATUS));
  }

  /** The usual number of a year is the middle one of the years' numbers. */
  private static Optional<LocalDate> lastOfAUsualYear(List<Mention> rows) {
    Map<Year, Happened> years = new HashMap<>();
    rows.forEach(
        row ->
            happened(row)
                .ifPresent(
                    day ->
                        years.merge(
                            Year.from(day), new Happened(row.records(), day), Happened::and)));
    List<Long> numbers = years.values().stream().map(Happened::practices).sorted().toList();
    return years.values().stream()
        .filter(year -> year.practices() * MUCH >= numbers.get((numbers.size() - 1) / 2))
        .map(Happened::last)
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> happened(Mention row) {
    List<String> columns = new ArrayList<>();
    if (THERE.contains(Objects.toString(row.text(STATUS), ""))) {
      columns.addAll(List.of(OPEN, JOINED));
    }
    if (is(row, CLOSED)) {
      columns.addAll(List.of(CLOSE, LEFT));
    }
    return columns.stream().map(row::day).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  /** The later one; of one that is null the other. */
  private static LocalDate latest(LocalDate one, LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
