package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Recognises files side by side: from memory where they did not change, else by what they hold. */
final class Recognition {

  private final Recall recall;
  private final Sniffer sniffer;

  Recognition(Recall recall, Sniffer sniffer) {
    this.recall = recall;
    this.sniffer = sniffer;
  }

  /** Files that were recognised, and members that were left aside beside them. */
  record Recognised(List<Sniffed> files, List<Aside> aside) {

    /** What was left aside, a sentence each. */
    List<String> notices() {
      return aside.stream().map(Aside::notice).toList();
    }
  }

  /**
   * What each file is, in their order. A member that is of no layout is left aside where another of
   * its archive is of one.
   *
   * @param problems where those that cannot be read are told
   */
  Recognised of(List<InputFile> files, List<Problem> problems) {
    List<Look> looks = files.parallelStream().map(this::look).toList();
    Set<String> archives =
        looks.stream()
            .flatMap(look -> look.sniffed().stream())
            .map(sniffed -> archive(sniffed.file()))
            .collect(Collectors.toSet());
    List<Aside> aside = new ArrayList<>();
    for (Look look : looks) {
      if (look.aside().isPresent() && archives.contains(archive(look.file()))) {
        aside.add(look.aside().get());
      } else {
        problems.addAll(look.problems());
      }
    }
    List<Sniffed> sniffed = looks.stream().flatMap(look -> look.sniffed().stream()).toList();
    return new Recognised(sniffer.ordered(sniffed, problems), List.copyOf(aside));
  }

  private static String archive(InputFile file) {
    return file.source() + " " + file.uri();
  }

  /**
   * A file that was recognised, or why it was not.
   *
   * @param aside what it is, where it may be left aside
   */
  private record Look(
      InputFile file, Optional<Sniffed> sniffed, Optional<Aside> aside, List<Problem> problems) {}

  private Look look(InputFile file) {
    try {
      Sniffed sniffed = recalled(file).orElseGet(() -> sniffer.sniff(file));
      return new Look(file, Optional.of(sniffed), Optional.empty(), List.of());
    } catch (Refusal refusal) {
      Optional<Aside> aside =
          file.member().isEmpty() ? Optional.empty() : sniffer.aside(file, refusal.problems());
      return new Look(file, Optional.empty(), aside, refusal.problems());
    }
  }

  /** A memory that cannot be read is none. */
  private Optional<Sniffed> recalled(InputFile file) {
    try {
      return recall.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
