package primarycare.job;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with what was asked or given: what, where, found, allowed, and what to
 * do. It never holds a value about a person.
 */
public record Problem(String what, String where, String found, String allowed, String action) {

  public Problem {
    what = Shown.text(what);
    where = Shown.text(where);
    found = Shown.text(found);
    allowed = Shown.text(allowed);
    action = Shown.text(action);
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
