package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Duck;
import primarycare.table.spec.TableSpec;

/** The sample, from its files to its release. */
class RefreshTest {

  @TempDir Path folder;
  private final Path out = Sample.output();
  private final Runs.Result run = Sample.run();

  @Test
  void duckDbReadsFromEveryTableWhatSparkReads() {
    for (TableSpec table : Sample.tables()) {
      String columns = String.join(", ", table.names());
      String keys = String.join(", ", table.keys());
      List<String> duck =
          Duck.query(out, "SELECT " + columns + " FROM $" + table.name() + " ORDER BY " + keys)
              .stream()
              .map(Object::toString)
              .sorted()
              .toList();
      Path file = out.resolve("current/tables").resolve(table.name() + ".parquet");
      List<String> spark =
          Runs.spark().read().parquet(file.toString()).collectAsList().stream()
              .map(RefreshTest::cells)
              .sorted()
              .toList();
      assertThat(duck).as(table.name()).isNotEmpty().isEqualTo(spark);
    }
  }

  @Test
  void writesTypesThatEveryReaderKnows() {
    for (TableSpec table : Sample.tables()) {
      assertThat(
              Duck.query(
                  out, "SELECT DISTINCT column_type FROM (DESCRIBE FROM $" + table.name() + ")"))
          .as(table.name())
          .isSubsetOf(
              List.of("VARCHAR"),
              List.of("DATE"),
              List.of("BIGINT"),
              List.of("DOUBLE"),
              List.of("BOOLEAN"));
    }
  }

  @Test
  void keepsTheDictionaryInEachFileAndInTheDataPackage() throws IOException {
    assertThat(
            Duck.cell(
                out,
                "SELECT decode(value) FROM parquet_kv_metadata($gp_capacity)"
                    + " WHERE decode(key) = 'column.gp_fte'"))
        .isEqualTo("Full-time equivalent GPs: the numerator.");
    assertThat(Files.readString(out.resolve("current/datapackage.json")))
        .contains("\"path\" : \"tables/gp_capacity.parquet\"", "\"name\" : \"gps_per_1000\"");
  }

  @Test
  void tellsAPersonInAboutThirtyLinesWhatHappened() {
    assertThat(run.out())
        .contains("116 read, ")
        .contains(" loaded, 1+ quarantined, ")
        .contains("2,418 rows  gp_capacity", "520 rows  practice_profile", "806 rows  area_profile")
        .contains(
            "duckdb -c \"FROM '"
                + out.resolve("current")
                + "/tables/attendance_by_age_band.parquet'");
    assertThat(run.out().lines().filter(line -> !line.startsWith("notice ")))
        .hasSizeBetween(15, 34);
    assertThat(run.err()).contains("intake    registered_patients: reading 39 new files");
  }

  @Test
  void protectsCountsOfRecordsThatAreAboutPeople() {
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT records_status FROM $quarantine_summary WHERE about_people"
                    + " AND outcome = 'quarantined'"))
        .containsExactly(List.of("suppressed"));
    assertThat(
            Duck.query(
                out, "SELECT DISTINCT records % 5, records_status FROM $intake WHERE about_people"))
        .containsExactly(List.of("0", "rounded"));
  }

  @Test
  void showsTheStudentsOfTheSampleAtTwentyOneToTwentyFive() {
    String rates =
        "SELECT max(rate_per_1000) FILTER (age_band = '21-25') > 1.2 * max(rate_per_1000) FILTER"
            + " (age_band IN ('16-20', '26-30')) FROM $attendance_by_age_band WHERE area_code ="
            + " 'all' AND sex = 'all' AND period = 'month' AND month = DATE '2026-07-01' AND"
            + " age_band_scheme = 'five-year-from-1' AND department_group IN ('type 3 and 4',"
            + " 'all') GROUP BY month, department_group";
    assertThat(Duck.query(out, rates)).hasSize(2).containsOnly(List.of("true"));
  }

  @Test
  void leavesNothingBesideTheReleases() throws IOException {
    Path release = out.resolve("current").toRealPath();
    try (Stream<Path> files = Files.walk(release)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(34);
    }
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("current", "releases", "status.json");
    }
  }

  @Test
  void saysInItsNameAndManifestThatExactCountsAreNotForPublication() throws IOException {
    Path internal = folder.resolve("internal");
    Runs.Result exact =
        Sample.publish(
            internal,
            "disclosure.preset=exact",
            "publish=[\"gp_capacity\"]",
            "store=" + out + "-store");
    assertThat(exact.code()).as(exact.err()).isZero();
    assertThat(exact.err()).as("no file is read twice").doesNotContain("new file");
    Path release = internal.resolve("current").toRealPath();
    assertThat(release.getFileName().toString())
        .matches("2026-07-[0-9a-f]{8}-exact-not-for-publication");
    assertThat(Files.readString(release.resolve("manifest.json")))
        .contains("\"for_publication\" : false");
    assertThat(Files.readString(Sample.byDefault().resolve("current/manifest.json")))
        .contains("\"for_publication\" : true");
  }

  private static String cells(Row row) {
    return Stream.iterate(0, i -> i < row.size(), i -> i + 1)
        .map(i -> String.valueOf(row.get(i)))
        .toList()
        .toString();
  }
}
