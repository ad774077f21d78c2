package primarycare.disclosure.earlier;

import java.util.List;
import java.util.stream.Collectors;
import primarycare.bytes.Hashes;
import primarycare.disclosure.attack.Sight;

/**
 * What a reader sees of a release, and knows of it together.
 *
 * @param id of its inputs, job and code
 * @param sight what the preset shows of a count
 * @param scope of which areas and ages they are
 */
public record SeenRelease(
    String id, Sight sight, List<SeenCount> counts, List<SeenSum> sums, SeenScope scope) {

  public SeenRelease {
    counts = List.copyOf(counts);
    sums = List.copyOf(sums);
  }

  /** The same with other counts in the same places. */
  public SeenRelease withCounts(List<SeenCount> others) {
    return new SeenRelease(id, sight, others, sums, scope);
  }

  /** A hash of which counts are hidden, and of none of them how many. */
  public String hidden() {
    return Hashes.sha256(
        counts.stream()
            .filter(SeenCount::isHidden)
            .map(SeenCount::toString)
            .collect(Collectors.joining("\n")));
  }
}
