package primarycare.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.intake.InputFile;
import primarycare.intake.LoadedFile;
import primarycare.intake.StoreEntry;
import primarycare.job.Job;
import primarycare.scan.ScanOutcome;

/** Entries of the store as drift sees them: a header, and what was counted below it. */
public record Entries(
    String source,
    String layout,
    List<String> header,
    List<String> days,
    List<String> parts,
    Map<String, Long> missing,
    Map<String, SortedSet<String>> codes) {

  /** An extract of attendances of one day, in these columns. */
  public static Entries of(String day, String... header) {
    return new Entries(
        "ae_attendance",
        "ae-attendance",
        List.of(header),
        List.of(day),
        List.of(),
        Map.of(),
        Map.of());
  }

  public Entries layout(String of, String name) {
    return new Entries(of, name, header, days, parts, missing, codes);
  }

  public Entries days(String... others) {
    return new Entries(source, layout, header, List.of(others), parts, missing, codes);
  }

  public Entries undated() {
    return days(new String[0]);
  }

  public Entries part(String part) {
    return new Entries(source, layout, header, days, List.of(part), missing, codes);
  }

  /** Of 100 rows, these are without a value of the column, for the reason. */
  public Entries missing(String column, String reason, long rows) {
    Map<String, Long> more = new TreeMap<>(missing);
    more.put(column + "_missing=" + reason, rows);
    return new Entries(source, layout, header, days, parts, more, codes);
  }

  public Entries codes(String column, String... seen) {
    Map<String, SortedSet<String>> more = new TreeMap<>(codes);
    more.put(column, new TreeSet<>(Arrays.asList(seen)));
    return new Entries(source, layout, header, days, parts, missing, more);
  }

  /** The entry as a file of a run, at a path below {@code /in}. */
  public LoadedFile file(String path, String member) {
    InputFile file =
        new InputFile(
            source, "../in/" + path, "file:/in/" + path, member, 0, 0, new Job.Input(path));
    return new LoadedFile(file, entry());
  }

  public StoreEntry entry() {
    ScanOutcome outcome =
        new ScanOutcome(
            100,
            100,
            0,
            Map.of(),
            100,
            List.of(),
            List.of(),
            missing,
            new TreeSet<>(days),
            new TreeSet<>(parts),
            new TreeMap<>(),
            codes);
    return new StoreEntry(
        "address of " + days + parts,
        source,
        layout,
        "hash of " + days + parts,
        "UTF-8",
        ",",
        header,
        header.size(),
        0,
        List.of(),
        outcome,
        List.of());
  }
}
