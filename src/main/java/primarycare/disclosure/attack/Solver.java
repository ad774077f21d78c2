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
      boolean open = intervals.high(cell) == Sight.UNBOUNDED;
      least[i] = (long) intervals.low(cell) - base[cell];
      most[i] = open ? Row.OPEN : (long) intervals.high(cell) - base[cell];
    }
  }

  /**
   * Counts of the part, by their distance.
   *
   * @param by null where there are none, or none was found
   * @param isCertain whether there are none, or none beyond
   */
  record Answer(long[] by, boolean isCertain) {}

  /** Where the first count is the least, or the most, between two. */
  Answer find(boolean isMost, long from, long to) {
    long first = Math.max(least[0], from);
    long last = most[0] == Row.OPEN ? to : Math.min(most[0], to);
    if (first > last) {
      return new Answer(null, true);
    }
    ExpressionsBasedModel model = model(first, last);
    Optimisation.Result result = isMost ? model.maximise() : model.minimise();
    Optimisation.State state = result.getState();
    if (!state.isFeasible()) {
      return new Answer(null, state == Optimisation.State.INFEASIBLE);
    }
    long[] by = new long[least.length];
    for (int i = 0; i < by.length; i++) {
      by[i] = Math.round(result.doubleValue(i)) + (i == 0 ? first : least[i]);
    }
    boolean isObeyed = isWithin(by) && rows.stream().allMatch(row -> row.isObeyed(by));
    return isObeyed ? new Answer(by, state.isOptimal()) : new Answer(null, false);
  }

  /** What floating point made of it is believed only where it holds in whole numbers. */
  private boolean isWithin(long... by) {
    for (int i = 0; i < by.length; i++) {
      if (by[i] < least[i] || (most[i] != Row.OPEN && by[i] > most[i])) {
        return false;
      }
    }
    return true;
  }

  /** Variables are distances from the least, so that none is below nothing. */
  private ExpressionsBasedModel model(long first, long last) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.iterations_abort = MOST_STEPS;
    model.options.integer(IntegerStrategy.newConfigurable().withParallelism(() -> 1));
    Variable[] variables = new Variable[least.length];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = model.newVariable("x" + i).integer().lower(0);
      if (i == 0) {
        variables[i].upper(last - first).weight(1);
      } else if (most[i] != Row.OPEN) {
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
      int place = row.of()[i];
      sum.set(variables[place], row.times()[i]);
      shift += row.times()[i] * (place == 0 ? first : least[place]);
    }
    if (row.least() != Row.OPEN) {
      sum.lower(row.least() - shift);
    }
    if (row.most() != Row.OPEN) {
      sum.upper(row.most() - shift);
    }
  }
}
