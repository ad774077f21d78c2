package primarycare.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Attacked;
import primarycare.disclosure.attack.Cells;
import primarycare.disclosure.attack.Closed;
import primarycare.disclosure.attack.Closing;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Reader;
import primarycare.disclosure.attack.Relations;

/**
 * How long a release that is not real takes to be attacked and closed: {@code AttackBenchmark small
 * thin large england england-thin}; {@code thin-practices} closes it to each practice as well, and
 * {@code thin-whole} as the release of a job is closed.
 */
final class AttackBenchmark {

  private static final Limits LIMITS = new Limits(5, 150, 200);
  private static final double NANOS = 1e9;

  private AttackBenchmark() {}

  public static void main(String[] args) {
    for (String size : args) {
      run(size);
    }
  }

  private static void run(String size) {
    long start = System.nanoTime();
    SyntheticRelease release = release(size.replaceAll("-(practices|whole)$", ""));
    Relations relations = release.relations();
    Cells cells = relations.cells();
    say("%s: %,d cells, %,d relations", size, cells.size(), relations.size());
    say("  made in %.1f s, %,d hidden first", since(start), hidden(cells));
    if (size.endsWith("-whole")) {
      closeWhole(relations);
    } else {
      attack(relations);
      close(relations, size.endsWith("-practices") ? release.practices() : List.of());
      attack(relations);
    }
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    say("  %,d MB of cells and relations", used >> 20);
  }

  private static void attack(Relations relations) {
    long start = System.nanoTime();
    Attacked attacked = new Attack(relations, LIMITS).run();
    say(
        "  attacked in %.1f s: %,d narrow, %,d rounded exact, %,d unsettled",
        since(start), attacked.narrow().size(), attacked.exact(), attacked.unsettled().length);
  }

  private static void closeWhole(Relations relations) {
    Limits limits = Limits.ofRelease(LIMITS.mustBeLeft());
    long start = System.nanoTime();
    tell(relations, new Closing(relations, limits).closeRelease(), "as a whole", start);
  }

  private static void close(Relations relations, List<Reader> readers) {
    long start = System.nanoTime();
    Closed closed = new Closing(relations, LIMITS).close(readers);
    tell(relations, closed, String.format("to all and %,d who know more", readers.size()), start);
  }

  private static void tell(Relations relations, Closed closed, String how, long start) {
    say(
        "  closed %s in %.1f s: %,d hidden second, %.1f%% in all",
        how,
        since(start),
        closed.hidden().length,
        100.0 * hidden(relations.cells()) / relations.cells().size());
    say("  %,d not closed, %,d unsettled", closed.left().size(), closed.unsettled().length);
  }

  private static SyntheticRelease release(String size) {
    return switch (size) {
      case "small" ->
          new SyntheticRelease(
              SyntheticAreas.board(127, 8), 19, 2, 13, 7, SyntheticRelease.Design.FEW);
      case "thin" ->
          new SyntheticRelease(
              SyntheticAreas.board(127, 8), 19, 2, 13, 0.85, SyntheticRelease.Design.FEW);
      case "large" ->
          new SyntheticRelease(
              SyntheticAreas.board(127, 8), 19, 2, 101, 7, SyntheticRelease.Design.ALL);
      case "england-thin" ->
          new SyntheticRelease(
              SyntheticAreas.england(6_100), 19, 2, 13, 0.85, SyntheticRelease.Design.FEW);
      case "england" ->
          new SyntheticRelease(
              SyntheticAreas.england(6_100), 19, 2, 13, 7, SyntheticRelease.Design.FEW);
      default ->
          throw new IllegalArgumentException(
              "small, thin, large, england or england-thin: " + size);
    };
  }

  private static int hidden(Cells cells) {
    return (int) IntStream.range(0, cells.size()).filter(cells::isHidden).count();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static void say(String line, Object... of) {
    System.out.println(String.format(Locale.ROOT, line, of));
  }
}
