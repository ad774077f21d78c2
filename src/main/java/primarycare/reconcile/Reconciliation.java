package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.organisation.Texts;

/** What was compared with what before the release was made, and whether it agreed. */
@Table(
    title = "What was compared before publishing, and whether it agreed",
    grain = "check, level, month",
    method =
        "Made from exact figures, but for figures published elsewhere, which are held against what"
            + " the release shows. A failed check that is enforced stops the release. Figures are"
            + " shown only for whole files, lists and other public data, and of what is shown.",
    reads = {})
public record Reconciliation(
    @Key("What is checked.") String checkName,
    @Key("At which level: file, table, area type.") String level,
    @Key(value = "Month it is about.", whenEmpty = "the check is about a file or all months")
        LocalDate month,
    @Column("Whether both sides agree.") boolean passed,
    @Column("Whether a difference stops the release.") boolean enforced,
    @Column(value = "What was found.", amount = true, whenEmpty = NO_FIGURES) Double leftValue,
    @Column(value = "What it should equal.", amount = true, whenEmpty = NO_FIGURES)
        Double rightValue,
    @Column(value = "Found less what it should equal.", amount = true, whenEmpty = NO_FIGURES)
        Double difference,
    @Column("What makes the difference, or where a figure is from; blank for none.")
        String explanation) {

  static final String NO_FIGURES = "the check compares no public figures";

  /** By its keys, as tables are ordered: what is of no month comes first. */
  public static final Comparator<Reconciliation> ORDER =
      Comparator.comparing(Reconciliation::checkName, Texts.BY_BYTES)
          .thenComparing(Reconciliation::level, Texts.BY_BYTES)
          .thenComparing(Reconciliation::month, Comparator.nullsFirst(LocalDate::compareTo));
}
