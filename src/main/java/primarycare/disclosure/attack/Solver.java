package primarycare.disclosure.attack;

import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** Finds the least and the most that the first count of a part can be, in whole numbers. */
final class Solver {

  private static final int MOST_STEPS = 20_000;

  private final long[] least;
  private final long[] most;
  private final List<Row> rows;

  /**
   * Of a part.
   *
   * @param base counts that obey all, from which distances are told
   * @param isFixedOutside whether cells outside are taken to be so: what is found is then found for
   *     the whole release
   */
  Solver(Part part, Intervals intervals, int[] base, boolean isFixedOutside) {
    this.least = new long[part.cells().length];
    this.most = new long[least.length];
    this.rows = Row.of(part, intervals, base, isFixedOutside);
    for (int i = 0; i < least.length; i++) {
      int cell = part.cells()[i];
      boolean isUnlimited = intervals.high(cell) == Sight.UNBOUNDED;
      least[i] = (long) intervals.low(cell) - base[cell];
      most[i] = isUnlimited ? Row.UNLIMITED : (long) intervals.high(cell) - base[cell];
    }
  }

  /**
   * Counts of the part, by their distance.
   *
   * @param by null where there are none, or none was found
   * @param isCertain whether there are none, or none beyond, by the word of the solver
   */
  record Answer(long[] by, boolean isCertain) {

    /**
     * None: the word of the solver is not taken where the counts that distances are from are some.
     */
    static Answer none(boolean isDenied, long from, long to) {
      return new Answer(null, isDenied && !hasBase(from, to));
    }

    /** Some: nor that there are none beyond, where the counts that distances are from are. */
    static Answer some(boolean isMost, boolean isOptimal, long from, long to, long... by) {
      boolean isBeyond = hasBase(from, to) && (isMost ? by[0] < 0 : by[0] > 0);
      return new Answer(by, isOptimal && !isBeyond);
    }

    private static boolean hasBase(long from, long to) {
      return from <= 0 && to >= 0;
    }
  }

  /** Where the first count is the least, or the most, between two. */
  Answer find(boolean isMost, long from, long to) {
    long first = Math.max(least[0], from);
    long last = most[0] == Row.UNLIMITED ? to : Math.min(most[0], to);
    if (first > last) {
      return Answer.none(true, from, to);
    }
    ExpressionsBasedModel model = model(first, last);
    Optimisation.Result result = isMost ? model.maximise() : model.minimise();
    Optimisation.State state = result.getState();
    if (!state.isFeasible()) {
      return Answer.none(state == Optimisation.State.INFEASIBLE, from, to);
    }
    long[] by = new long[least.length];
    for (int i = 0; i < by.length; i++) {
      by[i] = Math.round(result.doubleValue(i)) + (i == 0 ? first : least[i]);
    }
    boolean isObeyed = isWithin(by) && rows.stream().allMatch(row -> row.isObeyed(by));
    return isObeyed
        ? Answer.some(isMost, state.isOptimal(), from, to, by)
        : Answer.none(false, from, to);
  }

  /** What floating point made of it is believed only where it holds in whole numbers. */
  private boolean isWithin(long... by) {
    for (int i = 0; i < by.length; i++) {
      if (by[i] < least[i] || (most[i] != Row.UNLIMITED && by[i] > most[i])) {
        return false;
      }
    }
    return true;
  }

  /** Variables are distances from the least, so that none is below nothing. */
  ExpressionsBasedModel model(long first, long last) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.iterations_abort = MOST_STEPS;
    model.options.time_abort = Long.MAX_VALUE;
    model.options.time_suffice = Long.MAX_VALUE;
    model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
    Variable[] variables = new Variable[least.length];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = model.newVariable("x" + i).integer().lower(0);
      if (i == 0) {
        variables[i].upper(last - first).weight(1);
      } else if (most[i] != Row.UNLIMITED) {
        variables[i].upper(most[i] - least[i]);
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      constrain(model.newExpression("r" + r), rows.get(r), variables, first);
    }
    return model;
  }

  private void constrain(Expression sum, Row row, Variable[] variables, long first) {
    long shift = 0;
    for (int i = 0; i < row.of().length; i++) {
      int at = row.of()[i];
      sum.set(variables[at], row.times()[i]);
      shift += row.times()[i] * (at == 0 ? first : least[at]);
    }
    if (row.least() != Row.UNLIMITED) {
      sum.lower(row.least() - shift);
    }
    if (row.most() != Row.UNLIMITED) {
      sum.upper(row.most() - shift);
    }
  }
}
