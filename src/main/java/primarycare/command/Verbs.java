package primarycare.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Tells a verb from a job file: a word without a dot or a slash that is no file is a verb. */
final class Verbs {

  private static final List<String> ALONE = List.of("-h", "--help", "-V", "--version");
  private static final String WHERE = "the command line";

  private Verbs() {}

  /**
   * Arguments that begin with a verb: {@code refresh} where none is given.
   *
   * @throws Refusal of kind JOB for a verb that is not known, or not the first word
   */
  static String[] first(String[] args, Collection<String> verbs) {
    if (args.length > 0 && (verbs.contains(args[0]) || ALONE.contains(args[0]))) {
      return args;
    }
    refuse(args, verbs);
    String[] verb = new String[args.length + 1];
    verb[0] = "refresh";
    System.arraycopy(args, 0, verb, 1, args.length);
    return verb;
  }

  private static void refuse(String[] args, Collection<String> verbs) {
    if (args.length > 0 && isWord(args[0])) {
      throw refusal("no such verb", args[0], verbs, hint(args[0], verbs));
    }
    Arrays.stream(args)
        .filter(arg -> verbs.contains(arg) && isWord(arg))
        .findFirst()
        .ifPresent(
            arg -> {
              throw refusal("the verb is not the first word", arg, verbs, "write it first");
            });
  }

  private static boolean isWord(String arg) {
    return arg.matches("[^-./\\\\][^./\\\\]*") && !Files.exists(Path.of(arg));
  }

  private static String hint(String word, Collection<String> verbs) {
    Path job = Path.of("jobs", word + ".json");
    return Files.exists(job)
        ? "did you mean " + job + "?"
        : Nearest.to(word, verbs)
            .map(verb -> "did you mean \"" + verb + "\"?")
            .orElse("see jobs/refresh --help");
  }

  private static Refusal refusal(
      String what, String found, Collection<String> verbs, String action) {
    return new Refusal(
        Refusal.Kind.JOB,
        new Problem(
            what,
            WHERE,
            "\"" + found + "\"",
            String.join(", ", verbs) + ", or a job file as in jobs/llr.json",
            action));
  }
}
