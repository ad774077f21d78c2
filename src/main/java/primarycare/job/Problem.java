package primarycare.job;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with what was asked or given: what, where, found, allowed, and what to
 * do. It never holds a value about a person, and nothing that a terminal obeys.
 */
public record Problem(String what, String where, String found, String allowed, String action) {

  public Problem {
    what = Shown.line(what);
    where = Shown.line(where);
    found = Shown.line(found);
    allowed = Shown.line(allowed);
    action = Shown.line(action);
  }

  /** The same problem at a place that was not known where it was found. */
  public Problem at(String place) {
    return new Problem(what, place, found, allowed, action);
  }

  /** What is wrong and what to do, in one line that stands beside the place. */
  public String line() {
    return Stream.of(what, found, action)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }

  /** Several aligned lines for a person; parts that are blank are left out. */
  @Override
  public String toString() {
    return what
        + line("where", where)
        + line("found", found)
        + line("allowed", allowed)
        + line("do", action);
  }

  private static String line(String label, String text) {
    return text.isBlank() ? "" : String.format("%n    %-8s %s", label, text);
  }
}
