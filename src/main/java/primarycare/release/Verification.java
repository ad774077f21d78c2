package primarycare.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Holds a release against its own manifest and data package, without a session. */
public final class Verification {

  private static final String AGAIN =
      "use another release, or run the job again: it replaces a damaged release";

  private final Path release;
  private final List<Problem> problems = new ArrayList<>();

  private Verification(Path release) {
    this.release = release;
  }

  /**
   * What is whole of a release.
   *
   * @param name of the release
   * @param files besides the manifest
   * @param tables among them
   * @param rows of all tables
   */
  public record Verified(String name, int files, int tables, long rows) {}

  /**
   * Verifies a release.
   *
   * @throws Refusal of kind JOB for a folder that is no release, of kind CHECK with each file that
   *     is not what its manifest or data package says
   */
  public static Verified of(Path release) {
    try {
      Path place = Files.isDirectory(release) ? release.toRealPath() : release;
      return new Verification(place).verified();
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Kind.CHECK,
          new Problem(
              "a release cannot be read", release.toString(), "", "a folder of files", AGAIN));
    }
  }

  private Verified verified() throws IOException {
    boolean sealed = Files.exists(release.resolve(Seal.MANIFEST));
    if (!sealed && Files.isDirectory(release.resolve("tables"))) {
      add("a release without its manifest", Seal.MANIFEST);
      Refusal.ifAny(Refusal.Kind.CHECK, problems);
    } else if (!sealed) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "not a release",
              release.toString(),
              Files.exists(release) ? "no " + Seal.MANIFEST : "nothing there",
              "the folder of a release, or an output folder with \"current\" in it",
              "name a folder below releases"));
    }
    for (String file : Seal.broken(release)) {
      add("a file of the release is not what its manifest says", file);
    }
    Refusal.ifAny(Refusal.Kind.CHECK, problems);
    JsonNode manifest = Seal.manifest(release).orElseThrow();
    JsonNode resources = json("datapackage.json").path("resources");
    long rows = 0;
    for (JsonNode table : manifest.path("tables")) {
      rows += table.path("rows").asLong();
      table(table, resource(resources, table.path("table").asText()));
    }
    Refusal.ifAny(Refusal.Kind.CHECK, problems);
    return new Verified(
        manifest.path("release").asText(),
        manifest.path("files").size(),
        manifest.path("tables").size(),
        rows);
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(release.resolve(file)));
  }

  private static Optional<JsonNode> resource(JsonNode resources, String name) {
    for (JsonNode resource : resources) {
      if (resource.path("name").asText().equals(name)) {
        return Optional.of(resource);
      }
    }
    return Optional.empty();
  }

  private void table(JsonNode table, Optional<JsonNode> resource) throws IOException {
    String file = table.path("file").asText();
    if (resource.isEmpty() || !resource.get().path("path").asText().equals(file)) {
      add("a table that the data package does not describe", file);
      return;
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(release.resolve(file).toUri());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()))) {
      if (reader.getRecordCount() != table.path("rows").asLong()) {
        add("a table with another number of rows than its manifest says", file);
      }
      List<Type> columns = reader.getFileMetaData().getSchema().getFields();
      if (!described(resource.get()).equals(columns.stream().map(Verification::text).toList())) {
        add("a table with other columns than the data package describes", file);
      }
    } catch (RuntimeException e) {
      add("a table that is not Parquet", file);
    }
  }

  private static List<String> described(JsonNode resource) {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : resource.path("schema").path("fields")) {
      fields.add(field.path("name").asText() + " " + field.path("type").asText());
    }
    return fields;
  }

  private static String text(Type column) {
    PrimitiveType type = column.asPrimitiveType();
    boolean day =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
    String plain =
        Map.of(
                PrimitiveType.PrimitiveTypeName.BINARY, "string",
                PrimitiveType.PrimitiveTypeName.INT64, "integer",
                PrimitiveType.PrimitiveTypeName.DOUBLE, "number",
                PrimitiveType.PrimitiveTypeName.BOOLEAN, "boolean")
            .getOrDefault(type.getPrimitiveTypeName(), "other");
    return column.getName() + " " + (day ? "date" : plain);
  }

  private void add(String what, String file) {
    problems.add(new Problem(what, release + ", " + file, "", "", AGAIN));
  }
}
