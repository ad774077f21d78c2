package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.intake.Fact;
import primarycare.layout.Sources;
import primarycare.scan.StoredRows;
import primarycare.support.Frames;

/** Rows of a frame become the facts that rows of a file become, by the columns that are read. */
class RowPackerTest {

  private static final Dataset<Row> ROWS =
      Frames.of(columns(), row("e1", "E01000001"), row("e2", null), row("e1", "E01000001"));

  private static String columns() {
    return String.join(
        ", ", StoredRows.accepted(Sources.named(AttendanceFacts.SOURCE)).fieldNames());
  }

  /** A row of the store with hardly a value. */
  private static String row(String entry, String lsoa) {
    Map<String, String> given = new TreeMap<>();
    given.put("entry", "'" + entry + "'");
    given.put("arrival_date", "DATE'2026-07-14'");
    given.put("gp_practice_code", "'C82001'");
    given.put("age_at_arrival", "30L");
    if (lsoa != null) {
      given.put("lsoa_code", "'" + lsoa + "'");
    }
    return Stream.of(columns().split(", "))
        .map(name -> given.getOrDefault(name, "CAST(NULL AS STRING)"))
        .reduce((one, other) -> one + ", " + other)
        .map(cells -> "(" + cells + ")")
        .orElseThrow();
  }

  private static List<Fact> of(Dataset<Row> facts) {
    return facts.collectAsList().stream().map(Fact::of).toList();
  }

  @Test
  void knowsWherePatientsLive() {
    assertThat(of(Facts.atHome(ROWS)))
        .extracting(fact -> fact.entry() + " " + fact.kind() + " " + fact.name())
        .contains("e1 E01000001 C82001", "e2  C82001")
        .allMatch(text -> text.startsWith("e1 E01000001") || text.startsWith("e2  "));
  }

  @Test
  void keepsEntriesApart() {
    Map<String, Long> records = new TreeMap<>();
    of(Facts.of(AttendanceFacts.SOURCE, ROWS)).stream()
        .filter(fact -> fact.kind().equals(AttendanceFacts.ATTENDANCES))
        .forEach(fact -> records.merge(fact.entry(), fact.records(), Long::sum));

    assertThat(records).containsExactly(Map.entry("e1", 2L), Map.entry("e2", 1L));
  }
}
