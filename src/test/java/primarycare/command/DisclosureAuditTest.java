package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;
import primarycare.table.Catalogue;
import primarycare.table.spec.TableSpec;

/** What the sample's release says of how much it hides. */
class DisclosureAuditTest {

  private static final List<String> OF_RECORDS = List.of("intake", "quarantine_summary");

  private static List<List<String>> audit(String columns) {
    return Duck.query(
        Sample.byDefault(), "SELECT " + columns + " FROM $disclosure_audit ORDER BY 1");
  }

  @Test
  void hasARowForEachTableOfPeopleAndOneForAll() {
    Stream<String> ofPeople =
        Catalogue.specs().stream()
            .filter(table -> !table.disclosive().isEmpty())
            .map(TableSpec::name)
            .filter(name -> !OF_RECORDS.contains(name));
    assertThat(audit("table_name"))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(ofPeople, Stream.of("all")).toList());
  }

  /** Each figure of these is in one row alone. */
  @Test
  void countsTheStatusesOfATable() {
    for (String status : List.of("exact", "rounded", "suppressed")) {
      assertThat(audit("table_name, " + status))
          .contains(
              List.of(
                  "provider_coverage",
                  Duck.cell(
                      Sample.byDefault(),
                      "SELECT count(*) FROM $provider_coverage"
                          + " WHERE attendances_in_extract_status = '%s'".formatted(status))));
    }
  }

  @Test
  void everyCountIsShownRoundedOrSuppressed() {
    assertThat(audit("table_name, counts - exact - rounded - suppressed"))
        .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("0"));
    assertThat(audit("table_name, rounds").get(0).get(1)).matches("[1-9]");
  }

  @Test
  void allIsNoMoreThanItsTablesAndNoLessThanOne() {
    assertThat(
            Duck.query(
                Sample.byDefault(),
                "SELECT max(counts) FILTER (table_name = 'all') BETWEEN max(counts) FILTER"
                    + " (table_name <> 'all') AND sum(counts) FILTER (table_name <> 'all') - 1"
                    + " FROM $disclosure_audit"))
        .containsExactly(List.of("true"));
  }

  @Test
  void theSummaryTellsTheSame() throws IOException {
    List<String> all =
        Duck.query(
                Sample.byDefault(),
                "SELECT format('{:,}', suppressed), format('{:,}', counts) FROM $disclosure_audit"
                    + " WHERE table_name = 'all'")
            .get(0);
    assertThat(Files.readString(Sample.byDefault().resolve("current/summary.txt")))
        .contains("hidden      %s of %s counts of people (".formatted(all.get(0), all.get(1)));
  }

  @Test
  void aReleaseThatIsNotForPublicationIsWithoutIt() {
    Path tables = Sample.output().resolve("current/tables");
    assertThat(tables.resolve("disclosure_audit.parquet")).doesNotExist();
    assertThat(Sample.tables())
        .hasSize(Catalogue.specs().size() - 1)
        .allSatisfy(table -> assertThat(tables.resolve(table.name() + ".parquet")).exists());
  }
}
