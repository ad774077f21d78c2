package primarycare.command;

import primarycare.job.Refusal;

/** What a scheduler is told. */
public enum ExitCode {
  DONE(0, "done, or nothing to do"),
  BUG(1, "a bug of this program; the only one with a stack trace"),
  JOB(2, "arguments, job file, or a place that cannot be written"),
  FILE(3, "an input file was refused"),
  QUARANTINE(4, "more records quarantined, or more codes not known, than is tolerated"),
  CHECK(5, "reconciliation, disclosure or verification failed");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  static ExitCode of(Refusal.Kind kind) {
    return switch (kind) {
      case JOB -> JOB;
      case FILE -> FILE;
      case QUARANTINE -> QUARANTINE;
      case CHECK -> CHECK;
    };
  }
}
