package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.intake.StoredPart;

/** What the totals of a file of providers come to, of rows in memory. */
class TotalFactsTest {

  private static final String SOURCE = "ae_provider_activity";
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private final Map<String, ReadRows> files = new HashMap<>();
  private final List<StoredPart> parts = new ArrayList<>();
  private int reads;

  private record Activity(LocalDate month, String provider, Long value) {}

  private void file(boolean isTotals, Activity... rows) {
    String path = "part-" + parts.size();
    parts.add(new StoredPart(SOURCE, "e1", isTotals, path, rows.length));
    ReadColumn month = new ReadColumn();
    ReadColumn provider = new ReadColumn();
    ReadColumn value = new ReadColumn();
    for (Activity row : rows) {
      month.add(row.month().toEpochDay());
      provider.add(row.provider());
      value.add(row.value());
    }
    files.put(
        path,
        new ReadRows(
            rows.length, Map.of("month", month, "provider_code", provider, "value", value)));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    new TotalFacts().facts(parts, this::read).forEachRemaining(fact -> facts.add(told(fact)));
    return facts;
  }

  private Iterator<ReadRows> read(StoredPart part, Set<String> columns) {
    assertThat(columns).contains("month", "provider_code");
    reads++;
    return List.of(files.get(part.path())).iterator();
  }

  private static String told(Fact fact) {
    String name = fact.name() == null ? "" : " " + fact.name();
    return LocalDate.ofEpochDay(fact.part()) + " " + fact.kind() + " " + fact.records() + name;
  }

  /** Where this fails because facts say something else now, raise their version with the text. */
  @Test
  void saysOfEachPeriodHowManyTotalsAreTheSumOfTheirRows() {
    file(
        true,
        new Activity(FEBRUARY, null, 30L),
        new Activity(MARCH, null, 5L),
        new Activity(MARCH, "RX1", 4L));
    file(false, new Activity(FEBRUARY, "RX1", 10L), new Activity(MARCH, "RX1", 4L));
    file(false, new Activity(FEBRUARY, "RX2", 20L));

    assertThat(TotalFacts.VERSION).isEqualTo("totals-1");
    assertThat(facts())
        .containsExactly(
            "2026-02-01 totals 1",
            "2026-02-01 right 1",
            "2026-03-01 totals 2",
            "2026-03-01 right 1",
            "2026-03-01 differences 1 2026-03-01: rows 4, total 5");
  }

  @Test
  void countsARecordThatIsGivenTwiceOnceWhereTheTotalDoes() {
    file(true, new Activity(FEBRUARY, null, 30L), new Activity(MARCH, null, 8L));
    file(
        false,
        new Activity(FEBRUARY, "RX1", 10L),
        new Activity(FEBRUARY, "RX2", 20L),
        new Activity(FEBRUARY, "RX2", 20L),
        new Activity(MARCH, "RX1", 4L),
        new Activity(MARCH, "RX1", 4L));

    assertThat(facts())
        .as("the total of March holds the record twice")
        .contains("2026-02-01 right 1", "2026-03-01 right 1");
  }

  @Test
  void tellsOfRowsWithoutAFigureAndOfThreeDifferencesAtMost() {
    file(
        true,
        new Activity(FEBRUARY, "RX4", 9L),
        new Activity(FEBRUARY, "RX3", 9L),
        new Activity(FEBRUARY, "RX2", 9L),
        new Activity(FEBRUARY, "RX1", 9L));
    file(false, new Activity(FEBRUARY, "RX1", null));

    assertThat(facts())
        .contains("2026-02-01 totals 4", "2026-02-01 gaps 1")
        .noneMatch(fact -> fact.contains(" right "))
        .filteredOn(fact -> fact.contains(" differences "))
        .hasSize(TotalFacts.TOLD)
        .first()
        .asString()
        .contains("RX1, 2026-02-01: rows 0, total 9");
  }

  @Test
  void readsRowsOnceWhereAllTotalsAreRight() {
    file(true, new Activity(FEBRUARY, null, 10L));
    file(false, new Activity(FEBRUARY, "RX1", 10L));

    assertThat(facts()).contains("2026-02-01 right 1");
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void looksForRecordsThatAreGivenTwiceOnlyOnce() {
    file(true, new Activity(FEBRUARY, null, 11L));
    file(false, new Activity(FEBRUARY, "RX1", 10L));

    assertThat(facts()).contains("2026-02-01 totals 1").noneMatch(fact -> fact.contains("right"));
    assertThat(reads).as("totals, rows, and rows again; then none is given twice").isEqualTo(3);
  }

  @Test
  void saysNothingOfAFileWithoutATotal() {
    file(false, new Activity(FEBRUARY, "RX1", 10L));

    assertThat(facts()).isEmpty();
  }
}
