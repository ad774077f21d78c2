package primarycare.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What the scanner counted while reading one file, from the records themselves.
 *
 * @param records records read below the header
 * @param loaded records accepted
 * @param quarantined records that break a rule
 * @param excluded records left out, by reason
 * @param rows accepted rows: more than records for a wide file
 * @param issues broken rules of quarantined records
 * @param notes unusual codes of accepted records
 * @param missing accepted values that are missing, by column and reason
 * @param periods days the accepted rows are about
 * @param parts values of the layout's part column among them; none for a layout without parts
 * @param failure why reading stopped early; blank when it did not
 */
public record ScanOutcome(
    long records,
    long loaded,
    long quarantined,
    Map<String, Long> excluded,
    long rows,
    List<Tally> issues,
    List<Tally> notes,
    Map<String, Long> missing,
    SortedSet<String> periods,
    SortedSet<String> parts,
    String failure)
    implements Serializable {

  /** How often a rule was broken in a column, and the line where it first was. */
  public record Tally(String column, String rule, long records, long firstLine)
      implements Serializable {}

  public long excludedRecords() {
    return excluded.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Every record is loaded, quarantined or excluded: the first promise, for one file. */
  public boolean addsUp() {
    return records == loaded + quarantined + excludedRecords();
  }
}
