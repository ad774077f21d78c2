package primarycare.table.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.reconcile.RowSummer;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableSpec;

class SourceTableTest {

  @Table(title = "t", grain = "g", method = "m", reads = "a source")
  private record Calls(
      @Key("Code.") String areaCode,
      @Key("Number.") long number,
      @Column("Name.") String name,
      @People(value = "People.", unit = "people") Shown people,
      @Quotient(value = "Rate.", numerator = "people", denominator = "number") Double rate) {}

  private static final SourceTable<Calls, List<String>> TABLE =
      SourceTable.of(
          Calls.class,
          model -> List.of(),
          (given, protection) ->
              given.stream()
                  .map(
                      name ->
                          new Calls(name, 10, "a " + name, protection.show(Count.of(12)), 3.0)));

  /** Texts ascend by their bytes: an accent comes after every plain letter, a small one after Z. */
  @Test
  void putsRowsInTheOrderOfTheirKeys() {
    assertThat(TABLE.cells(List.of("é", "b", "Z", "B"), DisclosureRule.EXACT))
        .extracting(cells -> cells[0])
        .containsExactly("B", "Z", "b", "é");
  }

  @Test
  void showsWhatMayBeShown() {
    assertThat(TABLE.cells(List.of("b"), DisclosureRule.HES_ECDS_2018))
        .containsExactly(new Object[] {"b", 10L, "a b", 10L, "rounded", 3.0});
  }

  @Test
  void takesExactCountsForChecksWithoutRates() {
    ExactRows<Calls> exact =
        ExactRows.of(
            RecordTable.of(Calls.class),
            taken ->
                List.of("b").stream()
                    .map(name -> new Calls(name, 10, "a b", taken.show(Count.of(12)), null)));
    assertThat(exact.rows())
        .singleElement()
        .satisfies(row -> assertThat(exact.get(row, "people")).isEqualTo(12L));
    List<Object> cells = exact.summed(SourceTableTest::cells);
    assertThat(cells).containsExactly("b", 10L, "a b", 12L);
  }

  /** Of names on a list, of which one is published. */
  @Test
  void checksEveryCellAndCountsThoseThatArePublished() {
    SourceTable<Calls, List<String>> table =
        SourceTable.of(Calls.class, model -> List.of("b"), SourceTableTest::keyed)
            .checkedIn(given -> List.of("b", "c"));
    assertThat(table.counts(null).figures())
        .extracting(count -> count.key().areaCode())
        .containsExactly("b");
    List<Object> cells = table.summed(null, SourceTableTest::cells);
    assertThat(cells).containsExactly("b", 10L, "a b", 12L, "c", 10L, "a c", 12L);
  }

  private static Stream<Calls> keyed(List<String> given, Protection protection) {
    return given.stream()
        .map(
            name ->
                new Calls(
                    name,
                    10,
                    "a " + name,
                    protection.show(Count.of(12, CountKey.ofAll("calls", "pcn", name, 0, 0))),
                    3.0));
  }

  /** The cells of all rows, by the names of their columns. */
  private static RowSummer<List<Object>> cells(TableSpec spec, String... names) {
    assertThat(names).containsExactly("area_code", "number", "name", "people");
    List<Object> cells = new ArrayList<>();
    return new RowSummer<>() {
      @Override
      public void add(IntFunction<Object> row) {
        IntStream.range(0, names.length).mapToObj(row).forEach(cells::add);
      }

      @Override
      public List<Object> sums() {
        return cells;
      }
    };
  }

  @Test
  void isOfNoMonthsUnlessItIsMeasuredWithOrganisations() {
    assertThat(TABLE.months(null)).isEqualTo(Optional.empty());
    assertThat(TABLE.needs()).containsExactly("a source");
  }
}
