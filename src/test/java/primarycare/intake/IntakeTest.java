package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.scan.ScanOutcome;

class IntakeTest {

  private static final List<String> PRACTICES =
      List.of(
          "[2026-06-01,C82001,Café Street Surgery,U00001,null]",
          "[2026-06-01,C82002,NAME OF C82002,null,not_applicable]",
          "[2026-07-01,C82001,Café Street Surgery,U00001,null]",
          "[2026-07-01,C82002,NAME OF C82002,U00002,null]");

  private static final String LISTS =
      """
      PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS
      GP_PRAC_PAT_LIST,2026-07-01,GP,C82001,"LE1
      1AA",FEMALE,20_24,120
      GP_PRAC_PAT_LIST,2026-07-01,GP,C82001,LE1 1AA,FEMALE,25_29,many
      GP_PRAC_PAT_LIST,2026-07-01,GP,C82001,"LE1

      1AA",ALL,ALL,9000
      GP_PRAC_PAT_LIST,2026-07-01,PCN,U00001,,FEMALE,20_24,many
      GP_PRAC_PAT_LIST,2026-07-01,GP,C82001
      GP_PRAC_PAT_LIST,2026-07-01,GP,C82001,LE1 1AA,MALE,20_24,131
      """;

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void readsAPlainFile() {
    Accepted accepted = maps.load("map.csv");

    assertThat(PracticeMaps.practices(accepted)).isEqualTo(PRACTICES);
    LoadedFile file = accepted.files().get(0);
    assertThat(file.name()).isEqualTo("map.csv");
    assertThat(file.entry().encoding()).isEqualTo("UTF-8");
    assertThat(file.entry().layout()).isEqualTo("gp-reg-pat-prac-map (sub-ICB locations)");
    assertThat(file.periods()).containsExactly("2026-06-01", "2026-07-01");
  }

  @Test
  void readsACompressedFileToTheSameRows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(maps.text().getBytes(StandardCharsets.UTF_8));
    }
    maps.write("map.csv.gz", bytes.toByteArray());

    assertThat(PracticeMaps.practices(maps.load("map.csv.gz"))).isEqualTo(PRACTICES);
  }

  @Test
  void readsTheMembersOfAnArchiveToTheSameRows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String date : List.of("2026-07-01", "2026-06-01")) {
        zip.putNextEntry(new ZipEntry("map-" + date + ".csv"));
        zip.write(maps.text(date).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("__MACOSX/._map-2026-07-01.csv"));
      zip.write(new byte[] {0, 5, 22, 7});
    }
    maps.write("maps.zip", bytes.toByteArray());

    Accepted accepted = maps.load("maps.zip");

    assertThat(PracticeMaps.practices(accepted)).isEqualTo(PRACTICES);
    assertThat(accepted.files())
        .extracting(LoadedFile::name)
        .containsExactly("maps.zip / map-2026-06-01.csv", "maps.zip / map-2026-07-01.csv");
  }

  @Test
  void readsAFileWithAByteOrderMarkToTheSameRows() {
    maps.write("marked.csv", "\uFEFF" + maps.text());

    assertThat(PracticeMaps.practices(maps.load("marked.csv"))).isEqualTo(PRACTICES);
  }

  @Test
  void readsAByteOrderMarkBeforeAQuotedHeaderToTheSameRows() {
    maps.write(
        "quoted.csv",
        "\uFEFF"
            + maps.text()
                .replaceFirst("PUBLICATION", "\"PUBLICATION\"")
                .replaceFirst("EXTRACT_DATE", "\"EXTRACT_DATE\""));
    maps.write(
        "first.csv",
        "\uFEFF"
            + maps.text()
                .replaceFirst("PUBLICATION,", "")
                .replaceFirst("EXTRACT_DATE", "\"EXTRACT_DATE\"")
                .replace("GP_PRAC_PAT_LIST,", ""));

    assertThat(PracticeMaps.practices(maps.load("quoted.csv"))).isEqualTo(PRACTICES);
    assertThat(PracticeMaps.practices(maps.load("first.csv"))).isEqualTo(PRACTICES);
  }

  @Test
  void readsWindows1252ToTheSameRowsAndRecordsIt() {
    maps.write("western.csv", maps.text().getBytes(Charset.forName("windows-1252")));

    Accepted accepted = maps.load("western.csv");

    assertThat(PracticeMaps.practices(accepted)).isEqualTo(PRACTICES);
    assertThat(accepted.files().get(0).entry().encoding()).isEqualTo("windows-1252");
  }

  @Test
  void readsCrlfAndCrLinesToTheSameRows() {
    maps.write("crlf.csv", maps.text().replace("\n", "\r\n"));
    maps.write("cr.csv", maps.text().replace("\n", "\r"));

    assertThat(PracticeMaps.practices(maps.load("crlf.csv"))).isEqualTo(PRACTICES);
    assertThat(PracticeMaps.practices(maps.load("cr.csv"))).isEqualTo(PRACTICES);
  }

  @Test
  void readsOtherSeparatorsToTheSameRows() {
    maps.write("semicolons.csv", maps.text().replace(",", ";"));

    assertThat(PracticeMaps.practices(maps.load("semicolons.csv"))).isEqualTo(PRACTICES);
  }

  @Test
  void readsTheFilesOfAFolder() {
    maps.write("maps/june.csv", maps.text("2026-06-01"));
    maps.write("maps/july.csv", maps.text("2026-07-01"));
    maps.write("maps/.hidden.csv", "not a map");

    assertThat(PracticeMaps.practices(maps.load("maps"))).isEqualTo(PRACTICES);
    assertThat(PracticeMaps.practices(maps.load("maps/ju*.csv"))).isEqualTo(PRACTICES);
  }

  @Test
  void takesTheMonthOfAFileWithoutADateFromItsName() {
    maps.write(
        "1 General Practice – July 2025 Practice Level - Detailed.csv",
        "PRAC_CODE,TOTAL_GP_EXTG_FTE\nC82001,4.12\n");

    Accepted accepted = maps.loadOf("gp_workforce", "1 General*.csv");

    assertThat(accepted.files().get(0).periods()).containsExactly("2025-07-01");
  }

  @Test
  void accountsForEveryRecordByWhatBecameOfIt() {
    maps.write("quin.csv", LISTS);

    LoadedFile file = maps.loadOf("registered_patients", "quin.csv").files().get(0);

    ScanOutcome outcome = file.outcome();
    assertThat(outcome.records()).isEqualTo(6);
    assertThat(outcome.loaded()).isEqualTo(2);
    assertThat(outcome.quarantined()).isEqualTo(2);
    assertThat(outcome.excluded())
        .isEqualTo(Map.of("total row", 1L, "organisation level other than practice", 1L));
    assertThat(outcome.addsUp()).isTrue();
    for (String state : List.of("accepted", "quarantined", "excluded")) {
      assertThat(stored(file, state).count()).as(state).isEqualTo(2);
      assertThat(file.entry().rows(state)).as(state).isEqualTo(2);
    }
  }

  @Test
  void knowsTheLineOfARecordAlsoBelowLineBreaksInsideFields() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      maps.write("quin.csv", LISTS.replace("\n", lineEnd));

      LoadedFile file = maps.loadOf("registered_patients", "quin.csv").files().get(0);

      assertThat(file.outcome().issues())
          .containsExactly(
              new ScanOutcome.Tally("", "field count", 1, 9),
              new ScanOutcome.Tally("NUMBER_OF_PATIENTS", "type", 1, 4));
      assertThat(lines(file, "accepted")).containsExactly(2L, 10L);
      assertThat(lines(file, "quarantined")).containsExactly(4L, 9L);
      assertThat(lines(file, "excluded")).containsExactly(5L, 8L);
    }
  }

  private Dataset<Row> stored(LoadedFile file, String state) {
    Path entry = maps.store().resolve(file.source()).resolve("entry=" + file.entry().address());
    return Runs.spark().read().parquet(entry.resolve("state=" + state).toUri().toString());
  }

  private List<Long> lines(LoadedFile file, String state) {
    return stored(file, state).select("line").orderBy("line").collectAsList().stream()
        .map(row -> row.getLong(0))
        .toList();
  }
}
