package primarycare.rules;

import java.util.List;
import primarycare.fact.TotalFacts;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Holds each total that a file carries, twice or once, against the sum of the file's own rows. */
public final class FileTotals {

  private FileTotals() {}

  /**
   * What the totals of a file came to.
   *
   * @param totals how many it carries
   * @param right how many of them are the sum of its rows
   * @param gaps whether a row that they add up has no figure
   * @param differences some of the others, with both figures
   */
  public record Held(
      LoadedFile file, long totals, long right, boolean gaps, List<String> differences) {

    /** The file as reports name it. */
    public String name() {
      return file.name();
    }

    public String source() {
      return file.source();
    }

    public boolean agree() {
      return totals == right;
    }

    /** Whether nothing explains a difference: no row is lost, and both may not rightly differ. */
    public boolean isContradiction(long quarantined) {
      return quarantined == 0 && !gaps && !Sources.named(file.source()).totals().mayDiffer();
    }

    /** Which totals differ, with the sum and the total of each. */
    public String text() {
      long more = totals - right - differences.size();
      return String.join("; ", differences) + (more > 0 ? "; and " + more + " more" : "");
    }
  }

  /** One for each file of a run that carries totals, in the order of the files. */
  public static List<Held> of(Accepted accepted) {
    List<Source> sources =
        Sources.all().stream()
            .filter(source -> source.totals() != null && accepted.carriesTotals(source.name()))
            .toList();
    return TotalFacts.of(accepted, sources).stream()
        .map(of -> new Held(of.file(), of.totals(), of.right(), of.hasGaps(), of.differences()))
        .toList();
  }

  /** The sentences of what differs, for a report that makes no table. */
  public static List<String> notices(List<Held> held) {
    return held.stream()
        .filter(file -> !file.agree())
        .map(
            file ->
                "%s: of the %,d totals that it carries, %,d are not the sums of its rows: %s"
                    .formatted(
                        file.name(), file.totals(), file.totals() - file.right(), file.text()))
        .toList();
  }
}
