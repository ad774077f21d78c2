package primarycare.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.intake.ColumnDrift;
import primarycare.intake.Drift;
import primarycare.intake.LoadedFile;
import primarycare.job.Lazy;
import primarycare.layout.Sources;
import primarycare.rules.key.Finding;
import primarycare.scan.ScanOutcome;

/** What became of every record of every file: the local rules' word and the relational rules'. */
public final class Ledger {

  /** Of an issue: the other files of the run that it has to do with. */
  public static final String OTHERS = "others";

  /** Of an issue: in how many of its records each column says something else than there. */
  public static final String CHANGED = "changed";

  private static final StructType FILES =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("layout", DataTypes.StringType)
          .add("encoding", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("first_date", DataTypes.DateType)
          .add("last_date", DataTypes.DateType)
          .add("records", DataTypes.LongType)
          .add("loaded", DataTypes.LongType)
          .add("quarantined", DataTypes.LongType)
          .add("excluded", DataTypes.LongType)
          .add("about_people", DataTypes.BooleanType)
          .add("delimiter", DataTypes.StringType)
          .add("header_row", DataTypes.BooleanType)
          .add("columns_absent", DataTypes.StringType)
          .add("columns_added", DataTypes.StringType)
          .add("columns_renamed", DataTypes.StringType)
          .add("columns_reordered", DataTypes.BooleanType)
          .add("columns_unused", DataTypes.LongType)
          .add("columns_dropped", DataTypes.StringType)
          .add("codes_not_seen_before", DataTypes.LongType)
          .add("codes_not_known", DataTypes.LongType)
          .add("geography", DataTypes.StringType);

  private static final StructType ISSUES =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("first_line", DataTypes.LongType)
          .add("about_people", DataTypes.BooleanType)
          .add(OTHERS, DataTypes.StringType)
          .add(CHANGED, DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType));

  private final List<LoadedFile> files;
  private final Map<String, String> geographies;
  private final List<Finding> findings;
  private final Lazy<List<Row>> rows;
  private final Lazy<List<Row>> issues;

  /**
   * @param geographies the geography and edition of files, by the address of their entries
   * @param findings what the relational rules found
   */
  public Ledger(List<LoadedFile> files, Map<String, String> geographies, List<Finding> findings) {
    this.geographies = Map.copyOf(geographies);
    this.files = files;
    this.findings = List.copyOf(findings);
    this.rows = new Lazy<>(() -> files.stream().map(file -> named(FILES, file(file))).toList());
    this.issues =
        new Lazy<>(
            () ->
                files.stream()
                    .flatMap(file -> issues(file).stream())
                    .map(row -> named(ISSUES, row))
                    .toList());
  }

  private static Row named(StructType columns, Row row) {
    return new GenericRowWithSchema(
        IntStream.range(0, row.size()).mapToObj(row::get).toArray(), columns);
  }

  /** One row per file. */
  public List<Row> files() {
    return rows.get();
  }

  /**
   * One row per file, outcome, column and rule: what was quarantined, excluded or noted, and why;
   * with the other files concerned and what changed in them, which are told and not published.
   */
  public List<Row> issues() {
    return issues.get();
  }

  /** In how many records of an issue each column says something else, by its name. */
  public static SortedMap<String, Long> changed(Row issue) {
    int changed = issue.fieldIndex(CHANGED);
    return issue.isNullAt(changed)
        ? new TreeMap<>()
        : new TreeMap<>(issue.<Map<String, Long>>getAs(changed));
  }

  private Row file(LoadedFile file) {
    ScanOutcome outcome = file.outcome();
    List<String> dates = file.periods();
    Drift drift = Drift.of(file, files.stream().map(LoadedFile::entry).toList());
    boolean compared = drift.since().isPresent();
    long rejected =
        found(file, "quarantined") + file.late().map(ScanOutcome.Dated::records).orElse(0L);
    long excluded = found(file, "excluded");
    return RowFactory.create(
        file.source(),
        file.name(),
        file.entry().layout(),
        file.entry().encoding(),
        file.entry().sha256(),
        dates.isEmpty() ? null : LocalDate.parse(dates.get(0)),
        dates.isEmpty() ? null : LocalDate.parse(dates.get(dates.size() - 1)),
        outcome.records(),
        outcome.loaded() - rejected - excluded,
        outcome.quarantined() + rejected,
        outcome.excludedRecords() + excluded,
        file.aboutPeople(),
        file.delimiter(),
        file.hasHeaderRow(),
        String.join(", ", drift.columns().missing()),
        compared ? ColumnDrift.text(drift.columns().added()) : null,
        ColumnDrift.text(drift.columns().renamed()),
        compared ? drift.columns().reordered() : null,
        (long) file.entry().unused(),
        ColumnDrift.text(file.dropped()),
        compared ? drift.codesNotSeenBefore() : null,
        outcome.codesNotKnown(),
        geographies.getOrDefault(file.entry().address(), ""));
  }

  private long found(LoadedFile file, String outcome) {
    return findings(file).stream()
        .filter(finding -> finding.outcome().equals(outcome))
        .mapToLong(Finding::records)
        .sum();
  }

  private List<Finding> findings(LoadedFile file) {
    return findings.stream()
        .filter(finding -> finding.entry().equals(file.entry().address()))
        .toList();
  }

  private List<Row> issues(LoadedFile file) {
    List<Row> rows = new ArrayList<>();
    file.outcome().issues().forEach(tally -> rows.add(issue(file, "quarantined", tally)));
    file.late().ifPresent(late -> rows.add(issue(file, "quarantined", late(file, late))));
    file.outcome().notes().forEach(tally -> rows.add(issue(file, "noted", tally)));
    file.outcome()
        .excluded()
        .forEach(
            (reason, records) ->
                rows.add(new Found("excluded", "", reason, records, null).row(file)));
    Map<String, Found> found = new TreeMap<>();
    for (Finding finding : findings(file)) {
      Found one = Found.of(finding, file, files);
      found.merge(one.key(), one, Found::and);
    }
    found.values().forEach(one -> rows.add(one.row(file)));
    return rows;
  }

  private static ScanOutcome.Tally late(LoadedFile file, ScanOutcome.Dated late) {
    return new ScanOutcome.Tally(
        Sources.named(file.source()).period(),
        LoadedFile.lateRule(),
        late.records(),
        late.firstLine());
  }

  private static Row issue(LoadedFile file, String outcome, ScanOutcome.Tally tally) {
    return new Found(outcome, tally.column(), tally.rule(), tally.records(), tally.firstLine())
        .row(file);
  }
}
