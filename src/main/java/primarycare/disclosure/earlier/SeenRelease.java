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
 * @param rounds how often all of it was looked at when it was closed first
 * @param scope of which areas and ages they are
 */
public record SeenRelease(
    String id,
    Sight sight,
    long rounds,
    List<SeenCount> counts,
    List<SeenSum> sums,
    SeenScope scope) {

  public SeenRelease {
    counts = List.copyOf(counts);
    sums = List.copyOf(sums);
  }

  /** The same with other counts in the same places. */
  public SeenRelease withCounts(List<SeenCount> others) {
    return new SeenRelease(id, sight, rounds, others, sums, scope);
  }

  /** The same, closed in so many rounds. */
  public SeenRelease withRounds(long others) {
    return new SeenRelease(id, sight, others, counts, sums, scope);
  }

  /** Whether it is of the same inputs, job and code, and hides the same. */
  public boolean isSameAs(SeenRelease other) {
    return id.equals(other.id) && hidden().equals(other.hidden());
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
