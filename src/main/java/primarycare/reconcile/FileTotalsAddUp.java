package primarycare.reconcile;

import java.util.stream.Stream;

/**
 * The totals that a file carries are the sums of its own rows: enforced where nothing explains a
 * difference.
 */
public final class FileTotalsAddUp {

  static final String NAME = "the totals that a file carries are the sums of its rows";

  private static final String QUARANTINED = "; records of the file are quarantined";

  private FileTotalsAddUp() {}

  /**
   * What the totals of a file came to.
   *
   * @param totals how many it carries
   * @param right how many of them are the sum of its rows
   * @param text which of the others differ
   * @param quarantined records that no row holds, by whatever rule
   * @param isContradiction whether nothing explains a difference
   */
  public record Carried(
      String source,
      String file,
      long totals,
      long right,
      String text,
      long quarantined,
      boolean isContradiction) {}

  public static Stream<Reconciliation> of(Stream<Carried> files) {
    return files.map(FileTotalsAddUp::row);
  }

  private static Reconciliation row(Carried file) {
    boolean agree = file.right() == file.totals();
    String why = agree || file.quarantined() == 0 ? "" : QUARANTINED;
    return new Check(NAME, file.isContradiction())
        .row(
            ReadFile.level(file.source(), file.file()),
            null,
            agree,
            file.right(),
            file.totals(),
            file.text() + why);
  }
}
