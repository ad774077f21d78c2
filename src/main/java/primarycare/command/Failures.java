package primarycare.command;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Tells a failure to a person: refusals in full, everything else without the data it may quote. */
final class Failures {

  private static final int FRAMES = 12;
  private static final String OURS = "primarycare.";

  private Failures() {}

  static ExitCode tell(Throwable failure, PrintStream err) {
    Optional<Refusal> refusal = refusal(failure);
    if (refusal.isPresent()) {
      List<Problem> problems = refusal.get().problems();
      String plural = problems.size() == 1 ? "" : "s";
      err.printf("%nNothing was published. %d problem%s:%n", problems.size(), plural);
      problems.forEach(problem -> err.println("  " + problem));
    } else {
      bug(failure, err);
    }
    return code(failure);
  }

  /** Tells a refusal by a verb that publishes nothing: what is wrong, and no more. */
  static ExitCode tellOnly(Refusal refusal, PrintStream err) {
    refusal.problems().forEach(problem -> err.println(problem + "\n"));
    return code(refusal);
  }

  static ExitCode code(Throwable failure) {
    return refusal(failure).map(refusal -> ExitCode.of(refusal.kind())).orElse(ExitCode.BUG);
  }

  /** What a person can mend: our own refusals, and a disk or network that failed. */
  private static Optional<Refusal> refusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
      if (cause instanceof IOException io && !(cause instanceof ObjectStreamException)) {
        return Optional.of(new Refusal(Refusal.Kind.JOB, environment(io)));
      }
    }
    return Optional.empty();
  }

  private static Problem environment(IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    return new Problem(
        "a file could not be read or written while the job ran",
        "the inputs, the store or the output",
        full ? "no space left on the device" : e.getClass().getSimpleName(),
        "",
        full ? "make room and run again" : "check the disks and permissions, and run again");
  }

  /** A stack trace of classes and lines; messages only where they are our own words. */
  private static void bug(Throwable failure, PrintStream err) {
    err.printf("%nThis is a bug in Primary Care Tables; nothing was published.%n");
    err.printf("Please report these lines. They hold no data.%n%n");
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      StackTraceElement[] frames = cause.getStackTrace();
      boolean ours = frames.length > 0 && frames[0].getClassName().startsWith(OURS);
      err.println(cause.getClass().getName() + (ours ? ": " + cause.getMessage() : ""));
      for (int i = 0; i < frames.length; i++) {
        if (i < FRAMES || frames[i].getClassName().startsWith(OURS)) {
          err.println("    at " + frames[i]);
        }
      }
    }
  }
}
