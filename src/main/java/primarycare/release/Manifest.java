package primarycare.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.bytes.Hashes;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.FileName;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.TableSpec;

/** The release as machines read it: {@code manifest.json} and a Frictionless data package. */
final class Manifest {

  /** The key that says whether a release is for publication. */
  static final String FOR_PUBLICATION = "for_publication";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  /** What the release was made of, and each file's rows, columns and hash; no clock, no path. */
  static String manifest(Provenance provenance, List<TableFile> tables) throws IOException {
    return text(made(provenance, tables));
  }

  /** The same with every file of the release that was written aside, and the manifest's seal. */
  static String sealed(Provenance provenance, List<TableFile> tables, Path staging)
      throws IOException {
    Map<String, Object> manifest = made(provenance, tables);
    manifest.put("files", Seal.files(staging));
    return Seal.sealed(text(manifest));
  }

  private static Map<String, Object> made(Provenance provenance, List<TableFile> tables)
      throws IOException {
    DisclosureRule rule = provenance.rule();
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("release", provenance.name());
    manifest.put("job", job(provenance));
    manifest.put("disclosure_preset", provenance.job().disclosure());
    manifest.put("disclosure", rule.words());
    manifest.put("disclosure_source", rule.source());
    manifest.put(FOR_PUBLICATION, rule.forPublication());
    manifest.put("earlier_releases", provenance.earlier().size());
    manifest.put("months", provenance.months().stream().map(Object::toString).toList());
    manifest.put("version", provenance.version());
    manifest.put("code_sha256", provenance.code());
    manifest.put("spark", provenance.spark());
    manifest.put("inputs", provenance.inputs());
    List<Map<String, Object>> files = new ArrayList<>();
    for (TableFile table : tables) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("table", table.spec().name());
      file.put("file", table.fileName());
      file.put("rows", table.rows());
      file.put("bytes", Files.size(table.path()));
      file.put("sha256", Hashes.sha256(table.path()));
      file.put("columns", columns(table.spec()));
      files.add(file);
    }
    manifest.put("tables", files);
    manifest.put("tables_left_out", provenance.leftOut());
    manifest.put("notices", provenance.notices());
    return manifest;
  }

  /** The job as it was asked for, with the names of its inputs as they may be shown. */
  private static JsonNode job(Provenance provenance) throws IOException {
    JsonNode job = JSON.readTree(provenance.job().places().canonical());
    if (job instanceof ObjectNode object && object.has("inputs")) {
      object.set("inputs", shown(object.get("inputs")));
    }
    return job;
  }

  private static JsonNode shown(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      keys.forEach(key -> object.set(key, shown(object.get(key))));
      return object;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode shown = JSON.createArrayNode();
      array.forEach(element -> shown.add(shown(element)));
      return shown;
    }
    return node.isTextual() ? TextNode.valueOf(FileName.shown(node.textValue())) : node;
  }

  /** The release as a Frictionless data package with a schema for every table. */
  static String dataPackage(Provenance provenance, List<TableFile> tables) {
    List<Map<String, Object>> resources = new ArrayList<>();
    for (TableFile table : tables) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("fields", table.spec().columns().stream().map(Manifest::field).toList());
      schema.put("primaryKey", table.spec().keys());
      Map<String, Object> resource = new LinkedHashMap<>();
      resource.put("name", table.spec().name());
      resource.put("path", table.fileName());
      resource.put("title", table.spec().title());
      resource.put("description", table.spec().method());
      resource.put("format", "parquet");
      resource.put("mediatype", "application/vnd.apache.parquet");
      resource.put("schema", schema);
      resources.add(resource);
    }
    Map<String, Object> dataPackage = new LinkedHashMap<>();
    dataPackage.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    dataPackage.put("name", provenance.name());
    dataPackage.put("title", "Primary care tables: " + provenance.job().area().name());
    dataPackage.put("description", "Disclosure preset: " + provenance.rule().said());
    dataPackage.put("resources", resources);
    return text(dataPackage);
  }

  private static List<Map<String, Object>> columns(TableSpec spec) {
    return spec.columns().stream().map(Manifest::column).toList();
  }

  private static Map<String, Object> column(ColumnSpec column) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", column.name());
    described.put("type", column.type().name());
    return described;
  }

  private static Map<String, Object> field(ColumnSpec column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", frictionless(column.type()));
    field.put("description", column.description());
    if (!column.nullable()) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  private static String frictionless(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case DATE -> "date";
      case BIGINT -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  private static String text(Map<String, Object> tree) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return JSON.writer(printer).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest can be written", e);
    }
  }
}
