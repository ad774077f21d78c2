package primarycare.table.run;

import java.util.List;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/** How many counts of people a release shows and hides, by table: made of what is shown alone. */
@Table(
    title = "How many counts of people are shown, rounded and suppressed, by table",
    grain = "table",
    method =
        "Made of what is shown. Suppressed is one figure, of small counts and of those that are"
            + " suppressed so that no small one follows. Counts of the same people are one, in a"
            + " table and in all together, so that tables do not add up to all; records of files"
            + " are not among them. A release that is not for publication is without it: what"
            + " follows from it is not looked at.",
    reads = {})
public record DisclosureAudit(
    @Key("Table that has counts of people; all for all of them together.") String tableName,
    @Column(value = "Counts of people among its figures.", unit = COUNTS) long counts,
    @Column(value = "Of these, those that are shown as they are.", unit = COUNTS) long exact,
    @Column(value = "Of these, those that are shown rounded.", unit = COUNTS) long rounded,
    @Column(value = "Of these, those that are not shown.", unit = COUNTS) long suppressed,
    @Column(
            value = "How often the whole release was looked at until it was closed.",
            unit = "rounds",
            whenEmpty = "the row is of one table")
        Long rounds) {

  static final String COUNTS = "counts";

  public static PublishedTable table(List<DisclosureAudit> rows) {
    return SourceTable.ofPublic(DisclosureAudit.class, model -> rows, List::stream);
  }
}
