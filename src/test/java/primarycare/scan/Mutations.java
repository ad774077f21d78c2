package primarycare.scan;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small files of several sources, with one or several things gone wrong in each. */
public final class Mutations {

  private static final int SOME = 12;
  private static final int MANY = 120;

  private Mutations() {}

  /**
   * A file that was valid.
   *
   * @param kinds what went wrong with it, each with an effect on its bytes
   */
  public record Mutated(String source, Set<Mutation> kinds, byte[] bytes) {

    @Override
    public String toString() {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return source + " " + kinds + ": " + text.replace("\r", "\\r").replace("\n", "\\n");
    }
  }

  /** Files of any of the sources with one to so many mutations. */
  public static Arbitrary<Mutated> of(int most) {
    return Arbitraries.of(SmallFile.SOURCES).flatMap(source -> of(source, most));
  }

  public static Arbitrary<Mutated> of(String source, int most) {
    Arbitrary<SmallFile> files =
        Combinators.combine(records(), Arbitraries.longs())
            .as((records, seed) -> SmallFile.of(source, records, seed));
    return Combinators.combine(
            files,
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.frequency(Tuple.of(4, ""), Tuple.of(1, "\uFEFF")),
            steps().list().ofMinSize(1).ofMaxSize(most))
        .as(Mutations::mutated);
  }

  private static Arbitrary<Integer> records() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.integers().between(1, SOME)),
        Tuple.of(1, Arbitraries.integers().between(SOME, MANY)));
  }

  private static Arbitrary<Mutation.Step> steps() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 1 << 20).withoutEdgeCases();
    return Combinators.combine(Arbitraries.of(Mutation.values()), numbers, numbers, numbers)
        .as(Mutation.Step::new);
  }

  private static Mutated mutated(
      SmallFile file, String lineEnd, String start, List<Mutation.Step> steps) {
    Mutation.Draft draft = new Mutation.Draft(file, lineEnd, start);
    Set<Mutation> kinds = EnumSet.noneOf(Mutation.class);
    for (Mutation.Step step : steps) {
      if (step.changes(draft)) {
        kinds.add(step.kind());
      }
    }
    return new Mutated(file.source(), kinds, draft.bytes());
  }
}
