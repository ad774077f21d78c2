package primarycare.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Areas that a local file states by their code, named as the organisations of the inputs name them.
 *
 * <p>A code that means several kinds of area is of the first of sub-ICB location, ICB, PCN,
 * practice and the job's schemes by name; of names in the course of time the latest counts, and so
 * of codes where the code alone changed. {@link #ENGLAND} is the country; any other code is of the
 * kind {@link #STATED}, without a name.
 */
public final class StatedAreas {

  /** The kind of an area that no organisation of the inputs knows. */
  public static final String STATED = "stated";

  /** The code of the country in a local file. */
  public static final String ENGLAND = "ENGLAND";

  private static final List<String> KINDS =
      List.of(History.LOCATION, History.ICB, History.PCN, History.PRACTICE);

  private static final Comparator<Called> BY_TIME =
      Comparator.comparing((Called area) -> area.span().first())
          .thenComparing(area -> area.area().name(), Comparator.nullsFirst(String::compareTo));

  private final Map<String, Called> known;

  private StatedAreas(Map<String, Called> known) {
    this.known = known;
  }

  /** An area with its kind. */
  public record Stated(String type, Area area) {}

  /** A span of days in which an area has a name. */
  private record Called(String type, Area area, Span span) {}

  /** Those that a history knows, at any time. */
  public static StatedAreas of(History history) {
    Stream<Called> areas =
        history.memberships().map(in -> new Called(in.type(), in.area(), in.span()));
    Stream<Called> practices =
        history.practices().stream()
            .flatMap(practice -> practice.lives().stream())
            .map(
                life ->
                    new Called(
                        History.PRACTICE, new Area(life.practice(), life.name()), life.span()));
    Map<String, Called> known = new HashMap<>();
    Stream.concat(areas, practices)
        .forEach(area -> known.merge(area.area().code(), area, StatedAreas::nearer));
    for (Recodes.Recode recode : history.recodes().all()) {
      String newest = history.recodes().newest(recode.type(), recode.from().code());
      known.putIfAbsent(recode.from().code(), known.get(newest));
    }
    return new StatedAreas(known);
  }

  private static Called nearer(Called one, Called other) {
    int kind = Integer.compare(rank(one.type()), rank(other.type()));
    int order = kind == 0 ? one.type().compareTo(other.type()) : kind;
    return order == 0 ? later(one, other) : order < 0 ? one : other;
  }

  private static Called later(Called one, Called other) {
    return BY_TIME.compare(one, other) < 0 ? other : one;
  }

  private static int rank(String type) {
    int rank = KINDS.indexOf(type);
    return rank < 0 ? KINDS.size() : rank;
  }

  /** The area of a code. */
  public Stated named(String code) {
    if (code.toUpperCase(Locale.ROOT).equals(ENGLAND)) {
      return new Stated("england", new Area(ENGLAND, "England"));
    }
    Called area = known.get(code);
    return area == null
        ? new Stated(STATED, new Area(code, null))
        : new Stated(area.type(), area.area());
  }
}
