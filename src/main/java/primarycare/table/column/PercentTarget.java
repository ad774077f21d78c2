package primarycare.table.column;

import java.util.List;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.job.Target;

/** A target of the job beside a percentage that a table measures. */
public record PercentTarget(
    @Column(value = "The job's target for " + Beside.WORDS + ".", unit = "%", whenEmpty = NO_TARGET)
        Double target,
    @Column(
            value = "at most or at least: on which side of the target the percentage should be.",
            whenEmpty = "the job names no target, or no direction of it")
        String targetDirection,
    @Column(
            value = "What the target counts, whose it is and its date: read it before comparing.",
            whenEmpty = NO_TARGET)
        String targetDefinition,
    @Column(
            value =
                "of this definition where the job gives "
                    + Beside.WORDS
                    + " as that of the target; else on another basis, as a figure of its date that"
                    + " nothing meets or misses.",
            whenEmpty = NO_TARGET)
        String targetBasis) {

  public static final PercentTarget NONE = new PercentTarget(null, null, null, null);

  public static final String MET = "met";
  public static final String MISSED = "missed";
  public static final String NOT_TOLD = "not told apart from the target";

  public static final String METHOD =
      "met where all between the limits is on its side, missed where nothing is, and else not told"
          + " apart from it";

  public static final String VERDICT =
      "met, missed or not told apart from the target, by the limits of the percentage.";

  public static final String NO_VERDICT =
      "there is no percentage, or the target is none, of no direction or on another basis";

  static final String NO_TARGET = "the job names no target for it";

  /** The target of the column's own definition, else the first on another basis. */
  public static PercentTarget of(List<Target> targets, String table, String column) {
    List<Target> own = targets.stream().filter(target -> target.isOf(table, column)).toList();
    return own.stream()
        .filter(target -> TargetBasis.isSame(target, column))
        .findFirst()
        .or(() -> own.stream().findFirst())
        .map(target -> of(target, column))
        .orElse(NONE);
  }

  private static PercentTarget of(Target target, String column) {
    return new PercentTarget(
        target.value(),
        target.direction().isBlank() ? null : target.direction(),
        target.caption(),
        TargetBasis.of(target, column));
  }

  /** What limits say of the target; null where they or it cannot. */
  public String met(Double lower, Double upper) {
    if (lower == null || targetDirection == null || !TargetBasis.SAME.equals(targetBasis)) {
      return null;
    }
    boolean atMost = targetDirection.equals(Target.AT_MOST);
    if (atMost ? upper <= target : lower >= target) {
      return MET;
    }
    return (atMost ? lower > target : upper < target) ? MISSED : NOT_TOLD;
  }
}
