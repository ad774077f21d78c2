package primarycare.table.run;

import java.util.List;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.model.PlainRows;
import primarycare.model.ReferenceModel;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/** What was read: a row per file, with how it was recognised and what became of its records. */
@Table(
    title = "Files read, how each was recognised, and what became of its records",
    grain = "source, file",
    method =
        "Records are counted by the reader; loaded, quarantined and excluded ones by what was"
            + " stored. Records quarantined by a relational rule are included.",
    reads = {})
public record Intake(
    IntakeFile of,
    @People(value = "Records below the header.", unit = RECORDS) Shown records,
    @People(value = "Records that the tables use.", unit = RECORDS) Shown loaded,
    @People(value = "Records that break a rule.", unit = RECORDS) Shown quarantined,
    @People(value = "Records left out for a named reason, such as totals.", unit = RECORDS)
        Shown excluded,
    @Column(ABOUT_PEOPLE_DESCRIPTION) boolean aboutPeople,
    IntakeColumns columns,
    @People(
            value =
                "Values of loaded records that are outside the code list of their column, or"
                    + " damaged: they are taken as not known, never as no, and counted by"
                    + " column in quarantine_summary.",
            unit = "values")
        Shown codesNotKnown,
    @Column(
            "Edition of the LSOA codes that it is keyed by, as it states it or by the codes"
                + " themselves; blank for a file without such codes, and for attendances"
                + " whose LSOAs nothing uses.")
        String geography) {

  static final String ABOUT_PEOPLE_DESCRIPTION =
      "Whether a record is about a person, so that even the counts are protected.";
  static final String RECORDS = "records";

  /** What the ledger says of a file. */
  record Entry(
      IntakeFile of,
      Long records,
      Long loaded,
      Long quarantined,
      Long excluded,
      boolean aboutPeople,
      IntakeColumns columns,
      Long codesNotKnown,
      String geography) {}

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return SourceTable.of(Intake.class, Intake::entries, Intake::rows);
  }

  private static List<Entry> entries(ReferenceModel model) {
    return PlainRows.of(model.files(), Entry.class);
  }

  /** A row for each file of a run. */
  public static Stream<Intake> of(ReferenceModel model, Protection protection) {
    return rows(entries(model), protection);
  }

  /** A row for each file. */
  static Stream<Intake> rows(List<Entry> files, Protection protection) {
    return files.stream().map(file -> row(file, protection));
  }

  private static Intake row(Entry file, Protection protection) {
    return new Intake(
        file.of(),
        shown(file.records(), file.aboutPeople(), protection),
        shown(file.loaded(), file.aboutPeople(), protection),
        shown(file.quarantined(), file.aboutPeople(), protection),
        shown(file.excluded(), file.aboutPeople(), protection),
        file.aboutPeople(),
        file.columns(),
        shown(file.codesNotKnown(), file.aboutPeople(), protection),
        file.geography());
  }

  /** A count of records, which is one of people in a file about people. */
  static Shown shown(long records, boolean areOfPeople, Protection protection) {
    return areOfPeople ? protection.show(Count.alone(records)) : Shown.ofPublic(records);
  }
}
