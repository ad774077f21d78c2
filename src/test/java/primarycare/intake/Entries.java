package primarycare.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entries of the store as drift sees them: a header, and what was counted below it. */
record Entries(
    String source,
    String layout,
    List<String> header,
    List<String> days,
    List<String> parts,
    Map<String, Long> missing,
    Map<String, SortedSet<String>> codes) {

  /** An extract of attendances of one day, in these columns. */
  static Entries of(String day, String... header) {
    return new Entries(
        "ae_attendance",
        "ae-attendance",
        List.of(header),
        List.of(day),
        List.of(),
        Map.of(),
        Map.of());
  }

  Entries layout(String of, String name) {
    return new Entries(of, name, header, days, parts, missing, codes);
  }

  Entries days(String... others) {
    return new Entries(source, layout, header, List.of(others), parts, missing, codes);
  }

  Entries undated() {
    return days(new String[0]);
  }

  Entries part(String part) {
    return new Entries(source, layout, header, days, List.of(part), missing, codes);
  }

  /** Of 100 rows, these are without a value of the column, for the reason. */
  Entries missing(String column, String reason, long rows) {
    Map<String, Long> more = new TreeMap<>(missing);
    more.put(column + "_missing=" + reason, rows);
    return new Entries(source, layout, header, days, parts, more, codes);
  }

  Entries codes(String column, String... seen) {
    Map<String, SortedSet<String>> more = new TreeMap<>(codes);
    more.put(column, new TreeSet<>(Arrays.asList(seen)));
    return new Entries(source, layout, header, days, parts, missing, more);
  }

  StoreEntry entry() {
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
            codes,
            "");
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
