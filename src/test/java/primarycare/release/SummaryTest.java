package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.disclosure.FileShown;
import primarycare.figure.Shown;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.reconcile.FailedChecks;
import primarycare.support.Inputs;
import primarycare.support.Jobs;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.TableSpec;

class SummaryTest {

  private static final FailedChecks ALL_PASSED = new FailedChecks(112, List.of());
  private static final List<FileShown> FILES =
      List.of(
          file(false, 1_234_000L, 1_230_000L, 1_000L, 3_000L), file(false, 600L, 0L, 100L, 500L));

  @TempDir private Path folder;
  private Path file;
  private Provenance provenance;

  @BeforeEach
  void writeTheJob() {
    file = new Inputs(folder).job("2026-06", "\"03W\"");
    provenance = provenance(Jobs.read(file));
  }

  @Test
  void namesTheReleaseTheAreaTheMonthsAndThePreset() {
    assertThat(lines(provenance, ALL_PASSED))
        .startsWith(
            "release     " + provenance.name(),
            "area        " + provenance.job().area().name(),
            "months      2026-05 to 2026-06",
            "disclosure  " + provenance.rule().said());
  }

  @Test
  void saysThatAReleaseIsOfNoMonthWhereItsTablesHaveNone() {
    Provenance undated =
        new Provenance(
            provenance.job(), "0.1.0", "c0de", "4.1.3", List.of(), List.of(), Map.of(), "");

    assertThat(undated.name()).matches("undated-[0-9a-f]{8}-hes-ecds-2018-not-for-publication");
    assertThat(lines(undated, ALL_PASSED)).contains("months      none");
  }

  @Test
  void namesEveryTableThatIsLeftOutBesideOthersThatLackTheSame() {
    Map<String, List<String>> tables = new TreeMap<>();
    for (String table : List.of("one", "two", "three", "four")) {
      tables.put(table, List.of("a", "b"));
    }
    tables.put("five", List.of("c"));
    assertThat(lines(lacking(tables), ALL_PASSED))
        .containsSequence(
            "left out    without c: five", "left out    without a and b: four, one, three, two");
    assertThat(lines(provenance, ALL_PASSED)).noneMatch(line -> line.startsWith("left out"));
  }

  private Provenance lacking(Map<String, List<String>> tables) {
    return new Provenance(
        provenance.job(), "0.1.0", "c0de", "4.1.3", List.of(), provenance.months(), tables, "");
  }

  @Test
  void addsUpTheFilesAndTheirRecords() {
    assertThat(lines(provenance, ALL_PASSED))
        .contains(
            "files       2 read, 1,234,600 records",
            "records     1,230,000 loaded, 1,100 quarantined, 3,500 excluded");
  }

  @Test
  void showsOnlyWhatIsPublishedOfCountsOfPeople() {
    List<FileShown> files = new ArrayList<>(FILES);
    files.add(file(true, 3000L, 2990L, null, 10L));
    assertThat(lines(files))
        .contains(
            "files       3 read, 1,237,600 records (counts of people as the preset has them)",
            "records     1,232,990 loaded, 1,100+ quarantined, 3,510 excluded");
  }

  @Test
  void tellsWhatASuppressedCountMayBeWhereNothingElseIsKnown() {
    FileShown one = file(true, 30L, 30L, null, 0L);
    FileShown two = file(true, 30L, 30L, null, null);

    assertThat(lines(List.of(one)))
        .contains("records     30 loaded, fewer than 8 quarantined, 0 excluded");
    assertThat(lines(List.of(one, two)))
        .contains(
            "records     60 loaded, fewer than 8 in each of 2 files quarantined,"
                + " fewer than 8 excluded");
  }

  @Test
  void countsNoFilesWhenNoneWasRead() {
    assertThat(lines(List.of()))
        .contains(
            "files       0 read, 0 records", "records     0 loaded, 0 quarantined, 0 excluded");
  }

  @Test
  void putsManyTablesSideBySideSoThatTheSummaryStaysShort() {
    List<TableFile> thirteen =
        IntStream.range(0, 13).mapToObj(i -> table("t" + i, 1_000L * i)).toList();
    assertThat(
            Summary.lines(provenance, new Outcome(FILES, Optional.empty(), ALL_PASSED), thirteen))
        .containsSequence(
            "",
            "           0 rows  t0      7,000 rows  t7",
            "       1,000 rows  t1      8,000 rows  t8")
        .containsSequence("       6,000 rows  t6", "", "checks      112 passed");
  }

  @Test
  void givesEachTableALineWithItsRowsInTheOrderOfTheRelease() {
    assertThat(lines(provenance, ALL_PASSED))
        .containsSequence(
            "",
            "   1,234,567 rows  practice_lists",
            "           0 rows  gp_capacity",
            "",
            "checks      112 passed");
  }

  @Test
  void endsWithThePassedChecksWhenThereIsNothingToRead() {
    assertThat(lines(provenance, ALL_PASSED)).endsWith("checks      112 passed");
  }

  @Test
  void showsUpToThreeNotesInFull() {
    assertThat(lines(provenance, new FailedChecks(107, notes(3))))
        .endsWith(
            "checks      107 passed, 3 to review",
            "  note  published_list: practice C82001",
            "  note  published_list: practice C82002",
            "  note  published_list: practice C82003");
  }

  @Test
  void saysHowManyMoreNotesThereAreThanThree() {
    assertThat(lines(provenance, new FailedChecks(100, notes(12))))
        .contains("checks      100 passed, 12 to review")
        .endsWith(
            "  note  published_list: practice C82002",
            "  note  and 10 more, in the table reconciliation")
        .noneMatch(line -> line.contains("C82003"));
  }

  @Test
  void writesNumbersTheSameUnderAGermanLocale() {
    List<String> english = lines(provenance, ALL_PASSED);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(String.format("%,d", 1_234_567)).as("the locale").isEqualTo("1.234.567");

      assertThat(lines(provenance, ALL_PASSED)).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> notes(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> "published_list: practice C8200" + i)
        .toList();
  }

  private List<String> lines(Provenance of, FailedChecks checks) {
    return Summary.lines(of, new Outcome(FILES, Optional.empty(), checks), tables());
  }

  private List<String> lines(List<FileShown> files) {
    return Summary.lines(provenance, new Outcome(files, Optional.empty(), ALL_PASSED), tables());
  }

  private List<TableFile> tables() {
    return List.of(table("practice_lists", 1_234_567), table("gp_capacity", 0));
  }

  private TableFile table(String name, long rows) {
    TableSpec spec =
        new TableSpec(
            name,
            "Lists",
            "a row a practice",
            "as published",
            List.of(ColumnSpec.key("practice_code", ColumnType.STRING, "Code of the practice.")));
    return new TableFile(spec, folder.resolve(name + ".parquet"), rows);
  }

  /** Null for what is suppressed. */
  private static FileShown file(boolean aboutPeople, Long... counts) {
    List<Shown> shown =
        Stream.of(counts)
            .map(
                count ->
                    count == null
                        ? new Shown(null, Shown.Status.SUPPRESSED)
                        : Shown.ofPublic(count))
            .toList();
    return new FileShown(aboutPeople, shown.get(0), shown.get(1), shown.get(2), shown.get(3));
  }

  private static Provenance provenance(Job job) {
    return new Provenance(
        job,
        "0.1.0",
        "c0de",
        "4.1.3",
        List.of(),
        List.of(new Month(2026, 5), new Month(2026, 6)),
        Map.of(),
        "");
  }
}
