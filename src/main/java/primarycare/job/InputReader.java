package primarycare.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the inputs of a job file: where each source's files are, and how local ones are written.
 */
final class InputReader {

  private static final String ALLOWED =
      "a path or glob, or { \"files\": ..., \"month\": ..., \"columns\": ..., \"codes\": ...,"
          + " \"published\": ..., \"optional\": ..., \"overlap\": ..., \"dates\": ... }";

  /** Of a record that two files give, the later file's values hold. */
  private static final String LATER = "later";

  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  InputReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  Map<String, List<Job.Input>> inputs(Keys keys) {
    Map<String, List<Job.Input>> inputs = new LinkedHashMap<>();
    Keys sources = keys.object("inputs", vocabulary.sources().keySet().toArray(String[]::new));
    vocabulary
        .sources()
        .forEach(
            (source, columns) -> {
              List<Job.Input> named = sources.list(source, (node, at) -> input(node, at, columns));
              if (!named.isEmpty()) {
                inputs.put(source, named);
              }
            });
    return inputs;
  }

  private Optional<Job.Input> input(JsonNode element, String where, Collection<String> columns) {
    if (element.isTextual() && !element.textValue().isBlank()) {
      return Optional.of(new Job.Input(element.textValue()));
    }
    if (element instanceof ObjectNode object) {
      Keys keys =
          new Keys(
              object,
              where,
              problems,
              "files",
              "month",
              "columns",
              "codes",
              "published",
              "optional",
              "overlap",
              "dates");
      return Optional.of(
          new Job.Input(
              keys.required("files"),
              keys.month("month"),
              texts(keys.child("columns"), where + ".columns", columns),
              codes(keys.child("codes"), where + ".codes", columns),
              keys.date("published"),
              keys.flag("optional"),
              keys.has("overlap") && keys.oneOf("overlap", LATER, List.of(LATER)).equals(LATER),
              keys.has("dates")
                  ? DateOrder.of(keys.oneOf("dates", "", DateOrder.texts()))
                  : Optional.empty()));
    }
    problems.add(new Problem("not an input", where, element.toString(), ALLOWED, ""));
    return Optional.empty();
  }

  /** Texts by names that must be known. */
  private Map<String, String> texts(ObjectNode node, String where, Collection<String> known) {
    Keys keys = new Keys(node, where, problems, known.toArray(String[]::new));
    Map<String, String> texts = new TreeMap<>();
    node.fieldNames().forEachRemaining(name -> texts.put(name, keys.text(name, "")));
    return texts;
  }

  /** Any code may be mapped, and to nothing: then it stands for a value that is missing. */
  private Map<String, Map<String, String>> codes(
      ObjectNode node, String where, Collection<String> columns) {
    Keys keys = new Keys(node, where, problems, columns.toArray(String[]::new));
    Map<String, Map<String, String>> codes = new TreeMap<>();
    node.fieldNames()
        .forEachRemaining(
            column -> {
              Map<String, String> texts = new TreeMap<>();
              ObjectNode map = keys.child(column);
              map.fieldNames()
                  .forEachRemaining(code -> texts.put(code, text(map.get(code), where, column)));
              codes.put(column, texts);
            });
    return codes;
  }

  private String text(JsonNode value, String where, String column) {
    if (!value.isTextual()) {
      problems.add(
          new Problem(
              "not text",
              where + "." + column,
              value.toString(),
              "a code in quotes, or \"\" for a value that is missing",
              ""));
    }
    return value.asText();
  }
}
