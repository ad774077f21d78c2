package primarycare.table.column;

import primarycare.job.Target;

/**
 * Whether a target of a job is of a definition that a table has, whose name it then gives as its
 * own; any other is a figure on another basis, which nothing meets or misses.
 */
public final class TargetBasis {

  public static final String SAME = "of this definition";
  public static final String OTHER = "on another basis: neither met nor missed";

  private TargetBasis() {}

  /** Whether a target gives the name of this definition. */
  public static boolean isSame(Target target, String ownDefinition) {
    return target.definition().strip().equals(ownDefinition);
  }

  /** What a table says of a target beside a figure of this definition. */
  public static String of(Target target, String ownDefinition) {
    return isSame(target, ownDefinition) ? SAME : OTHER;
  }
}
