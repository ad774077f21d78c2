package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Optimisation;

/** What the solver says is not taken where the exact counts say otherwise, nor from a clock. */
class SolverTest {

  private final Cells cells = new Cells(Releases.PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int[] counts = Releases.counts(cells, 3, 2);

  @Test
  void thatThereAreNoneIsNotTakenWhereThereAreSome() {
    assertThat(Solver.Answer.none(true, -3, 3).isCertain()).isFalse();
    assertThat(Solver.Answer.none(true, 0, 0).isCertain()).isFalse();
    assertThat(Solver.Answer.none(true, 1, 3).isCertain()).isTrue();
    assertThat(Solver.Answer.none(true, -3, -1).isCertain()).isTrue();
    assertThat(Solver.Answer.none(false, 1, 3).isCertain()).isFalse();
  }

  @Test
  void norThatThereAreNoneBeyond() {
    assertThat(Solver.Answer.some(false, true, -3, 3, 1).isCertain()).isFalse();
    assertThat(Solver.Answer.some(true, true, -3, 3, -1).isCertain()).isFalse();
    assertThat(Solver.Answer.some(false, true, -3, 3, 0).isCertain()).isTrue();
    assertThat(Solver.Answer.some(true, true, -3, 3, 0).isCertain()).isTrue();
    assertThat(Solver.Answer.some(false, true, 1, 3, 1).isCertain()).isTrue();
    assertThat(Solver.Answer.some(true, false, 1, 3, 1).isCertain()).isFalse();
  }

  @Test
  void stepsAreLimitedAndTimeIsNot() {
    Optimisation.Options options = solver().model(-2, 2).options;
    assertThat(options.time_abort).isEqualTo(Long.MAX_VALUE);
    assertThat(options.time_suffice).isEqualTo(Long.MAX_VALUE);
    assertThat(options.iterations_abort).isEqualTo(20_000);
  }

  @Test
  void theLeastAndTheMostAreFound() {
    Solver solver = solver();
    assertThat(solver.find(false, -9, 9).by()).containsExactly(-2, 2);
    assertThat(solver.find(true, -9, 9).by()).containsExactly(1, -1);
    assertThat(solver.find(true, -9, -1).by()).containsExactly(-1, 1);
    assertThat(solver.find(true, 2, 9)).isEqualTo(new Solver.Answer(null, true));
    assertThat(solver.find(true, 5, 4)).isEqualTo(new Solver.Answer(null, true));
  }

  /** Of two that are 5 together. */
  private Solver solver() {
    relations.whole("both", PublicCounts.add(cells, 5), counts);
    Links links = relations.links();
    Intervals intervals = new Intervals(cells, links);
    int[] exact = {3, 2, 5};
    return new Solver(Part.around(counts[0], links, intervals, 9), intervals, exact, true);
  }
}
