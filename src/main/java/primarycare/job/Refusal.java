package primarycare.job;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The job stops here and the last release stays: bad input, told in full, and never our own bug.
 */
public final class Refusal extends RuntimeException {

  /** Which promise was at stake; each kind is one exit code of the command. */
  public enum Kind {
    JOB,
    FILE,
    QUARANTINE,
    CHECK
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<Problem> problems;

  public Refusal(Kind kind, List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal without a problem tells nobody anything");
    }
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  public Refusal(Kind kind, Problem problem) {
    this(kind, List.of(problem));
  }

  /** Throws when there is at least one problem, with all of them. */
  public static void ifAny(Kind kind, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(kind, problems);
    }
  }

  public Kind kind() {
    return kind;
  }

  public List<Problem> problems() {
    return problems;
  }
}
