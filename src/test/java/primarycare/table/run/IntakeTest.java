package primarycare.table.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Protection;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.kind.ExactRows;
import primarycare.table.spec.RecordTable;

/** What the ledger says of files, as a reader sees it. */
class IntakeTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static Intake.Entry entry(String file, long records, boolean aboutPeople) {
    return new Intake.Entry(
        new IntakeFile("a_source", file, "layout", "UTF-8", "abc", JULY, null),
        records,
        records - 2,
        2L,
        0L,
        aboutPeople,
        new IntakeColumns("comma", true, "age", null, "", null, 3, "nhs_number", null),
        records,
        "2021");
  }

  private static RowTable intake(Protection protection) {
    return RowTable.of(
        RecordTable.of(Intake.class),
        Intake.rows(
            List.of(entry("people.csv", 12, true), entry("map.csv", 6, false)), protection));
  }

  @Test
  void protectsTheCountsOfFilesAboutPeopleAlone() {
    intake(DisclosureRule.HES_ECDS_2018)
        .hasRows(
            """
            file        records  records_status  loaded  quarantined  quarantined_status  excluded  about_people  codes_not_known  codes_not_known_status
            people.csv  10       rounded         10                   suppressed          0         true          10               rounded
            map.csv     6        exact           4       2            exact               0         false         6                exact
            """);
  }

  @Test
  void tellsHowEachFileWasRecognised() {
    intake(DisclosureRule.EXACT)
        .with("file", "map.csv")
        .hasRows(
            """
            source    layout  encoding  sha256  first_date  last_date  delimiter  header_row  columns_absent  columns_added  columns_unused  columns_dropped  geography
            a_source  layout  UTF-8     abc     2026-07-01             comma      true        age                            3               nhs_number       2021
            """);
  }

  @Test
  void takesExactCountsOfBothForChecks() {
    ExactRows<Intake> exact =
        ExactRows.of(
            RecordTable.of(Intake.class),
            taken -> Intake.rows(List.of(entry("p", 12, true), entry("m", 6, false)), taken));
    assertThat(exact.rows()).extracting(row -> exact.get(row, "loaded")).containsExactly(10L, 4L);
  }

  private static final String ISSUES =
      """
      source    file        outcome      column  rule        records  first_line  about_people
      a_source  people.csv  quarantined  age     bad number  4        17          true
      a_source  people.csv  excluded             total       9                    true
      a_source  map.csv     noted        pcn     odd         4        2           false
      """;

  @Test
  void protectsWhyRecordsOfPeopleWereNotLoaded() {
    RowTable.of(
            RecordTable.of(QuarantineSummary.class),
            QuarantineSummary.rows(
                TextRecords.of(QuarantineSummary.Issue.class, ISSUES),
                DisclosureRule.HES_ECDS_2018))
        .hasRows(
            """
            file        outcome      column_name  rule        records  records_status  about_people  first_line
            people.csv  quarantined  age          bad number           suppressed      true
            people.csv  excluded                  total       10       rounded         true
            map.csv     noted        pcn          odd         4        exact           false         2
            """);
  }
}
