package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.support.Inputs;
import primarycare.support.Jobs;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.TableSpec;

class ManifestTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** SHA-256 of the three letters abc, as FIPS 180-2 gives it. */
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final TableSpec SPEC =
      new TableSpec(
          "practice_lists",
          "Patients on the lists of practices",
          "a row a practice and month",
          "as published",
          List.of(
              ColumnSpec.key("practice_code", ColumnType.STRING, "Code of the practice."),
              ColumnSpec.key("month", ColumnType.DATE, "First day of the month."),
              ColumnSpec.attribute("is_open", ColumnType.BOOLEAN, "Whether it is open."),
              ColumnSpec.amount("gps_fte", ColumnType.DOUBLE, "FTE", "Its GPs.")
                  .nullWhen("the practice is not in the census"),
              ColumnSpec.people("patients", "patients", "Its list.")));

  @TempDir private Path folder;
  private Path jobFile;
  private Provenance provenance;
  private List<TableFile> tables;

  @BeforeEach
  void writeAFile() throws IOException {
    jobFile = new Inputs(folder).disclosure("public").job("2026-06", "\"03W\"");
    provenance = provenance(Jobs.read(jobFile));
    Path path = folder.resolve("tables").resolve("practice_lists.parquet");
    Files.createDirectories(path.getParent());
    Files.writeString(path, "abc");
    tables = List.of(new TableFile(SPEC, path, 9000));
  }

  @Test
  void holdsTheRowsBytesAndHashOfEachFile() throws IOException {
    JsonNode files = manifest().get("tables");

    assertThat(files).hasSize(1);
    assertThat(files.get(0).get("table").asText()).isEqualTo("practice_lists");
    assertThat(files.get(0).get("file").asText()).isEqualTo("tables/practice_lists.parquet");
    assertThat(files.get(0).get("rows").asLong()).isEqualTo(9000);
    assertThat(files.get(0).get("bytes").asLong()).isEqualTo(3);
    assertThat(files.get(0).get("sha256").asText()).isEqualTo(SHA256_OF_ABC);
  }

  @Test
  void tellsWithHowManyEarlierReleasesItWasClosed() throws IOException {
    assertThat(manifest().get("earlier_releases").asInt()).isZero();
  }

  @Test
  void tellsWhichTablesAreLeftOutAndWhatTheyLack() throws IOException {
    assertThat(manifest().get("tables_left_out")).hasToString("{\"hub_use\":[\"hub_use\"]}");
  }

  @Test
  void holdsTheColumnsOfEachFileInOrderWithTheirTypes() throws IOException {
    JsonNode columns = manifest().get("tables").get(0).get("columns");

    assertThat(columns)
        .extracting(column -> column.get("name").asText() + " " + column.get("type").asText())
        .containsExactly(
            "practice_code STRING",
            "month DATE",
            "is_open BOOLEAN",
            "gps_fte DOUBLE",
            "patients BIGINT",
            "patients_status STRING");
  }

  @Test
  void holdsTheInputsWithTheirHashes() throws IOException {
    assertThat(manifest().get("inputs"))
        .containsExactly(
            JSON.readTree(
                "{\"source\": \"practice_map\", \"file\": \"map.csv\", \"layout\": \"map\","
                    + " \"sha256\": \"aa\", \"month\": \"\"}"),
            JSON.readTree(
                "{\"source\": \"practice_lists\", \"file\": \"lists.csv\", \"layout\": \"totals\","
                    + " \"sha256\": \"bb\", \"month\": \"2026-06\"}"));
  }

  @Test
  void holdsWhatTheReleaseWasMadeOf() throws IOException {
    JsonNode manifest = manifest();

    assertThat(manifest.get("release").asText()).isEqualTo(provenance.name());
    assertThat(manifest.get("job")).isEqualTo(JSON.readTree(provenance.job().places().canonical()));
    assertThat(manifest.get("disclosure_preset").asText()).isEqualTo("public");
    assertThat(manifest.get("for_publication").asBoolean()).isTrue();
    assertThat(manifest.get("disclosure").asText()).contains("1 to 7 are suppressed");
    assertThat(manifest.get("disclosure_source").asText()).startsWith("NHS Digital, Disclosure");
    assertThat(manifest.get("months")).isEqualTo(JSON.readTree("[\"2026-05\", \"2026-06\"]"));
    assertThat(manifest.get("version").asText()).isEqualTo("0.1.0");
    assertThat(manifest.get("code_sha256").asText()).isEqualTo("c0de");
    assertThat(manifest.get("spark").asText()).isEqualTo("4.1.3");
  }

  @Test
  void saysOfCountsOfTheAreasStaffThatTheyAreNotForPublication() throws IOException {
    for (String preset : List.of("hes-ecds-2018", "internal", "exact")) {
      Provenance made = provenance(Jobs.read(jobFile, "disclosure.preset=" + preset));
      JsonNode manifest = JSON.readTree(Manifest.manifest(made, tables));

      assertThat(manifest.get("for_publication").isBoolean()).isTrue();
      assertThat(manifest.get("for_publication").asBoolean()).isFalse();
      assertThat(manifest.get("disclosure_preset").asText()).isEqualTo(preset);
      assertThat(JSON.readTree(Manifest.dataPackage(made, tables)).get("description").asText())
          .startsWith("Disclosure preset: " + preset + ", not for publication. ");
    }
    assertThat(dataPackage().get("description").asText()).doesNotContain("not for publication");
  }

  @Test
  void holdsNoPathOfTheMachine() throws IOException {
    String name = folder.getFileName().toString();

    assertThat(Manifest.manifest(provenance, tables)).doesNotContain(folder.toString(), name);
    assertThat(Manifest.dataPackage(provenance, tables)).doesNotContain(folder.toString(), name);
  }

  @Test
  void holdsNoClock() throws IOException {
    String manifest = Manifest.manifest(provenance, tables);
    Files.setLastModifiedTime(
        tables.get(0).path(), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

    assertThat(Manifest.manifest(provenance, tables))
        .isEqualTo(manifest)
        .doesNotContainPattern("\\d{2}:\\d{2}");
    assertThat(Manifest.dataPackage(provenance, tables)).doesNotContainPattern("\\d{2}:\\d{2}");
  }

  @Test
  void endsItsLinesTheSameOnEveryMachine() throws IOException {
    assertThat(Manifest.manifest(provenance, tables)).endsWith("}\n").doesNotContain("\r");
    assertThat(Manifest.dataPackage(provenance, tables)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void describesEachTableAsAResourceOfTheDataPackage() throws IOException {
    JsonNode dataPackage = dataPackage();
    JsonNode resource = dataPackage.get("resources").get(0);

    assertThat(dataPackage.get("name").asText()).isEqualTo(provenance.name());
    assertThat(dataPackage.get("title").asText()).endsWith(provenance.job().area().name());
    assertThat(dataPackage.get("resources")).hasSize(1);
    assertThat(resource.get("name").asText()).isEqualTo("practice_lists");
    assertThat(resource.get("path").asText()).isEqualTo("tables/practice_lists.parquet");
    assertThat(resource.get("title").asText()).isEqualTo(SPEC.title());
    assertThat(resource.get("description").asText()).isEqualTo("as published");
  }

  @Test
  void givesEachColumnAFieldOfAFrictionlessType() throws IOException {
    assertThat(schema().get("fields"))
        .extracting(field -> field.get("name").asText() + " " + field.get("type").asText())
        .containsExactly(
            "practice_code string",
            "month date",
            "is_open boolean",
            "gps_fte number",
            "patients integer",
            "patients_status string");
    assertThat(schema().get("fields"))
        .extracting(field -> field.get("description").asText())
        .startsWith("Code of the practice.", "First day of the month.");
  }

  @Test
  void requiresTheColumnsThatAreNeverEmptyAndNoOther() throws IOException {
    assertThat(schema().get("fields"))
        .filteredOn(field -> field.path("constraints").path("required").asBoolean())
        .extracting(field -> field.get("name").asText())
        .containsExactly("practice_code", "month", "is_open", "patients_status");
    assertThat(schema().get("fields"))
        .filteredOn(field -> !field.has("constraints"))
        .extracting(field -> field.get("name").asText())
        .containsExactly("gps_fte", "patients");
  }

  @Test
  void namesTheKeysAsThePrimaryKey() throws IOException {
    assertThat(schema().get("primaryKey"))
        .isEqualTo(JSON.readTree("[\"practice_code\", \"month\"]"));
  }

  private JsonNode manifest() throws IOException {
    return JSON.readTree(Manifest.manifest(provenance, tables));
  }

  private JsonNode dataPackage() throws IOException {
    return JSON.readTree(Manifest.dataPackage(provenance, tables));
  }

  private JsonNode schema() throws IOException {
    return dataPackage().get("resources").get(0).get("schema");
  }

  private static Provenance provenance(Job job) {
    return new Provenance(
        job,
        "0.1.0",
        "c0de",
        "4.1.3",
        List.of(
            new Provenance.Input("practice_map", "map.csv", "map", "aa", ""),
            new Provenance.Input("practice_lists", "lists.csv", "totals", "bb", "2026-06")),
        List.of(new Month(2026, 5), new Month(2026, 6)),
        Map.of("hub_use", List.of("hub_use")),
        "");
  }
}
