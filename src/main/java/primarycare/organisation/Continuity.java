package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which practices of a day go on on a later one: under their code, in a successor, or not. */
public final class Continuity {

  private final History history;
  private final Successors successors;
  private final Map<Span, Between> found = new ConcurrentHashMap<>();

  public Continuity(History history, Successors successors) {
    this.history = history;
    this.successors = successors;
  }

  /** A practice that closed, in an area that it had. */
  public record Closed(String practice, Share share) {}

  private record Named(String type, String code) {}

  /** What became of the practices of a day until a later one. */
  public Between between(LocalDate then, LocalDate now) {
    return found.computeIfAbsent(
        new Span(then, now), span -> new Between(history, successors, span));
  }

  /** The practices of two days. */
  public static final class Between {

    private final History history;
    private final LocalDate then;
    private final Map<String, String> standing;
    private final Map<String, String> standingThen;
    private final Map<String, List<String>> merged = new TreeMap<>();
    private final Map<Named, List<Closed>> closed = new ConcurrentHashMap<>();

    private Between(History history, Successors successors, Span days) {
      this.history = history;
      this.then = days.first();
      this.standing = successors.at(days.last());
      this.standingThen = successors.at(then);
      standing.forEach(
          (practice, one) -> merged.computeIfAbsent(one, none -> new ArrayList<>()).add(practice));
      for (Life life : history.on(then)) {
        if (history.isInArea(life) && isClosed(life.practice(), days.last())) {
          for (Share share : history.shares(life, then)) {
            closed
                .computeIfAbsent(
                    new Named(share.type(), share.area().code()), none -> new ArrayList<>())
                .add(new Closed(life.practice(), share));
          }
        }
      }
    }

    private boolean isClosed(String practice, LocalDate now) {
      return !standing.containsKey(practice)
          && history.practice(practice).flatMap(known -> known.on(now)).isEmpty();
    }

    /** A practice with those that it stands for on the later day; none for one that has merged. */
    public List<String> of(String practice) {
      if (standing.containsKey(practice)) {
        return List.of();
      }
      List<String> all = new ArrayList<>(List.of(practice));
      all.addAll(merged.getOrDefault(practice, List.of()));
      return all;
    }

    /** Whether a practice existed on the earlier day, and had not merged into another. */
    public boolean wasThere(String practice) {
      return !standingThen.containsKey(practice)
          && history.practice(practice).flatMap(known -> known.on(then)).isPresent();
    }

    /** The practices of an area on the earlier day that closed since and have no successor. */
    public List<Closed> closed(String type, String code) {
      return closed.getOrDefault(new Named(type, code), List.of());
    }
  }
}
