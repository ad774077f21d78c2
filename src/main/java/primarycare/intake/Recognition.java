package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /**
   * What each file is, in their order.
   *
   * @param problems where those that cannot be read are told
   */
  List<Sniffed> of(List<InputFile> files, List<Problem> problems) {
    List<Sniffed> sniffed = new ArrayList<>();
    files.parallelStream()
        .map(this::look)
        .toList()
        .forEach(one -> one.either(sniffed::add, problems::addAll));
    return sniffed;
  }

  /** A file that was recognised, or why it was not. */
  private record Look(Sniffed sniffed, List<Problem> problems) {
    void either(Consumer<Sniffed> recognised, Consumer<List<Problem>> refused) {
      if (sniffed == null) {
        refused.accept(problems);
      } else {
        recognised.accept(sniffed);
      }
    }
  }

  private Look look(InputFile file) {
    try {
      return new Look(recalled(file).orElseGet(() -> sniffer.sniff(file)), List.of());
    } catch (Refusal refusal) {
      return new Look(null, refusal.problems());
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
