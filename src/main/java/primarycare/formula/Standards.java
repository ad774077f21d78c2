package primarycare.formula;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import primarycare.statistics.Isr;
import primarycare.statistics.Level;
import primarycare.statistics.RatioScale;
import primarycare.statistics.Significance;

/** Observed against expected over columns: DOUBLE and words, null where there is none. */
public final class Standards {

  private Standards() {}

  /** Aggregate: the events expected in the strata of a group, as {@link Isr#expected}. */
  public static Column expected(
      Column population, Column referenceCount, Column referencePopulation) {
    return Numbers.ofGroup(
        rows ->
            Numbers.known(
                Isr.expected(
                    rows.stream()
                        .map(
                            row ->
                                new Isr.Stratum(
                                    Numbers.at(row, 0), Numbers.at(row, 1), Numbers.at(row, 2)))
                        .toList())),
        DataTypes.DoubleType,
        population,
        referenceCount,
        referencePopulation);
  }

  /** The 95% lower limit of a ratio, as {@link Isr#lower}. */
  public static Column lowerOfRatio(Column observed, Column expected) {
    return Numbers.number((o, e) -> Isr.lower(o, e, Level.P95, 1), observed, expected);
  }

  /** The 95% upper limit of a ratio, as {@link Isr#upper}. */
  public static Column upperOfRatio(Column observed, Column expected) {
    return Numbers.number((o, e) -> Isr.upper(o, e, Level.P95, 1), observed, expected);
  }

  /** Aggregate: the variance of the ratios of a group beyond chance, as the scale has it. */
  public static Column tauSquared(RatioScale scale, Column observed, Column expected) {
    return Numbers.ofGroup(
        rows -> Numbers.known(scale.tauSquared(Numbers.at(rows, 0), Numbers.at(rows, 1))),
        DataTypes.DoubleType,
        observed,
        expected);
  }

  /** The label of a ratio in a funnel that allows for that variance, STRING. */
  public static Column label(
      RatioScale scale, Column observed, Column expected, Column tauSquared) {
    return Numbers.word(
        (o, e, tau) -> {
          Significance found = scale.label(o, e, tau);
          return found == null ? null : found.label();
        },
        observed,
        expected,
        tauSquared);
  }
}
