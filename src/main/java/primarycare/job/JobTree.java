package primarycare.job;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A job file as JSON: read strictly, a key given twice included, then changed by {@code --set}. */
final class JobTree {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JobTree() {}

  static ObjectNode read(Path file, List<String> settings) {
    ObjectNode tree = parse(file, text(file));
    settings.forEach(setting -> set(tree, setting));
    return tree;
  }

  /** The request without where it is kept: equal for equal requests, whatever the key order. */
  static String canonical(ObjectNode tree) {
    ObjectNode request = tree.deepCopy();
    request.remove(List.of("store", "output", "shareOutput"));
    try {
      return JSON.writeValueAsString(JSON.treeToValue(request, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree that was read can be written", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace(BYTE_ORDER_MARK, "");
    } catch (NoSuchFileException e) {
      throw refusal("no such job file", file.toString(), "give the path of a job file");
    } catch (MalformedInputException e) {
      throw refusal("the job file is not UTF-8 text", file.toString(), "save it as UTF-8");
    } catch (IOException e) {
      throw refusal("the job file cannot be read", file.toString(), "check its permissions");
    }
  }

  private static ObjectNode parse(Path file, String text) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode tree) {
        return tree;
      }
      throw refusal("the job file is not a JSON object", file.toString(), "begin it with {");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw refusal(
          "the job file is not valid JSON: "
              + e.getOriginalMessage().lines().findFirst().orElse(""),
          file + where,
          "correct the file at that place");
    }
  }

  private static void set(ObjectNode tree, String setting) {
    int equals = setting.indexOf('=');
    if (equals < 1) {
      throw refusal("a setting has no value", "--set " + setting, "write --set key=value");
    }
    List<String> path = List.of(setting.substring(0, equals).split("\\.", -1));
    ObjectNode parent = tree;
    for (String key : path.subList(0, path.size() - 1)) {
      JsonNode child = parent.path(key);
      parent = child instanceof ObjectNode object ? object : parent.putObject(key);
    }
    parent.set(path.get(path.size() - 1), value(setting.substring(equals + 1)));
  }

  private static JsonNode value(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isMissingNode() ? JSON.getNodeFactory().textNode(text) : node;
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode(text);
    }
  }

  private static Refusal refusal(String what, String where, String action) {
    return new Refusal(Refusal.Kind.JOB, new Problem(what, where, "", "", action));
  }
}
