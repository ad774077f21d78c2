package primarycare.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Makes rows of the reconciliation.
 *
 * @param name what is checked
 * @param enforced whether a difference stops the release
 */
public record Check(String name, boolean enforced) {

  /** A condition that was looked at already; without figures of its own. */
  public Reconciliation row(String level, LocalDate month, boolean passed) {
    return row(level, month, passed, "");
  }

  Reconciliation row(String level, LocalDate month, boolean passed, String explanation) {
    return row(level, month, passed, null, null, explanation);
  }

  /**
   * Two public numbers of which the check says by itself whether they fit, with what makes the
   * difference.
   */
  Reconciliation row(
      String level,
      LocalDate month,
      boolean passed,
      Number left,
      Number right,
      String explanation) {
    Double found = number(left);
    Double meant = number(right);
    Double difference = found == null || meant == null ? null : (Double) (found - meant);
    return new Reconciliation(
        name, level, month, passed, enforced, found, meant, difference, explanation);
  }

  private static Double number(Number number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  /** Two public amounts that should be equal; a missing side never passes. */
  public Reconciliation equal(String level, LocalDate month, Number left, Number right) {
    boolean passed = left != null && right != null && number(left).equals(number(right));
    return row(level, month, passed, left, right, "");
  }

  /** The same, to the last place of a decimal. */
  Reconciliation equalExactly(String level, LocalDate month, BigDecimal left, BigDecimal right) {
    boolean passed = left != null && right != null && left.compareTo(right) == 0;
    return new Reconciliation(
        name,
        level,
        month,
        passed,
        enforced,
        number(left),
        number(right),
        left == null || right == null ? null : number(left.subtract(right)),
        "");
  }
}
