package primarycare.table.run;

import java.util.List;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.model.PlainRows;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/** Why records were not simply loaded: counts by file, column and rule, never a value. */
@Table(
    title = "Records quarantined, excluded or noted, by file, column and rule",
    grain = "source, file, outcome, column_name, rule",
    method =
        "A record that breaks several rules is counted under each. The records themselves stay in"
            + " the private store, with file and line; of records about people no line is told.",
    reads = {})
public record QuarantineSummary(
    @Key(IntakeFile.SOURCE_DESCRIPTION) String source,
    @Key(IntakeFile.FILE_DESCRIPTION) String file,
    @Key("quarantined, excluded, or noted (loaded, but unusual).") String outcome,
    @Key("Column as the file names it; blank for none.") String columnName,
    @Key("Rule that was broken, or reason of exclusion.") String rule,
    @People(value = "Records concerned.", unit = Intake.RECORDS) Shown records,
    @Column(Intake.ABOUT_PEOPLE_DESCRIPTION) boolean aboutPeople,
    @Column(
            value = "Line of the file on which the first of them begins.",
            unit = "line",
            whenEmpty = "the records were excluded, or are about people")
        Long firstLine) {

  /** What the ledger says of some records. */
  record Issue(
      String source,
      String file,
      String outcome,
      String column,
      String rule,
      Long records,
      Long firstLine,
      boolean aboutPeople) {}

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return SourceTable.of(
        QuarantineSummary.class,
        model -> PlainRows.of(model.issues(), Issue.class),
        QuarantineSummary::rows);
  }

  /** A row for each issue. */
  static Stream<QuarantineSummary> rows(List<Issue> issues, Protection protection) {
    return issues.stream().map(issue -> row(issue, protection));
  }

  private static QuarantineSummary row(Issue issue, Protection protection) {
    return new QuarantineSummary(
        issue.source(),
        issue.file(),
        issue.outcome(),
        issue.column(),
        issue.rule(),
        Intake.shown(issue.records(), issue.aboutPeople(), protection),
        issue.aboutPeople(),
        issue.aboutPeople() ? null : issue.firstLine());
  }
}
