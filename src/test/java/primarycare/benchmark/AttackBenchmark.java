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
import primarycare.disclosure.attack.Relations;

/**
 * How long a release that is not real takes to be attacked and closed: {@code AttackBenchmark
 * small|large|england}.
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
    SyntheticRelease release = release(size);
    Relations relations = release.relations();
    Cells cells = relations.cells();
    int hidden = hidden(cells);
    say(
        "%s: %,d cells, %,d relations, %,d hidden first",
        size, cells.size(), relations.size(), hidden);
    say("  made in %.1f s", since(start));
    start = System.nanoTime();
    Attacked attacked = new Attack(relations, LIMITS).run();
    say(
        "  attacked in %.1f s: %,d narrow, %,d rounded exact, %,d unsettled",
        since(start), attacked.narrow().size(), attacked.exact(), attacked.unsettled().length);
    start = System.nanoTime();
    Closed closed = new Closing(relations, LIMITS).close(List.of());
    say(
        "  closed in %.1f s: %,d hidden second, %.1f%% in all, %,d not closed, %,d unsettled",
        since(start),
        closed.hidden().length,
        100.0 * hidden(cells) / cells.size(),
        closed.left().size(),
        closed.unsettled().length);
    start = System.nanoTime();
    attacked = new Attack(relations, LIMITS).run();
    say("  attacked again in %.1f s: %,d narrow", since(start), attacked.narrow().size());
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    say("  %,d MB", used >> 20);
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
      case "england" ->
          new SyntheticRelease(
              SyntheticAreas.england(6_100), 19, 2, 13, 7, SyntheticRelease.Design.FEW);
      default -> throw new IllegalArgumentException("small, large or england: " + size);
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
