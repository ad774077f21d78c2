package primarycare.organisation;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both included; none where the last is before the first.
 *
 * @param first {@link #BEGINNING} where no beginning is known
 * @param last {@link #END} where none has come
 */
public record Span(LocalDate first, LocalDate last) {

  /** Stands for no known beginning. */
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  /** Stands for no end. */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** A span of days that may be open: null for no known beginning, or no end. */
  public static Span of(LocalDate first, LocalDate last) {
    return new Span(first == null ? BEGINNING : first, last == null ? END : last);
  }

  public boolean isEmpty() {
    return last.isBefore(first);
  }

  /** Whether no end has come. */
  public boolean isOpen() {
    return last.equals(END);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The days that are of both; empty where none is. */
  public Span and(Span other) {
    return new Span(
        first.isAfter(other.first) ? first : other.first,
        last.isBefore(other.last) ? last : other.last);
  }

  /** The days from the first of both to the last of both. */
  public Span with(Span other) {
    return new Span(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** The day after the last one. */
  public LocalDate next() {
    return last.plusDays(1);
  }
}
