package primarycare.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One object of the job file, read key by key; what is wrong is collected and never thrown. */
final class Keys {

  private final ObjectNode node;
  private final String path;
  private final List<Problem> problems;

  Keys(ObjectNode node, String path, List<Problem> problems, String... known) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    Collection<String> allowed = Arrays.asList(known);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                problem("unknown key", name, name, allowed);
              }
            });
  }

  String required(String key) {
    if (node.path(key).isMissingNode()) {
      add("a required key is missing", key, "", "text", "add \"" + key + "\"");
    }
    return text(key, "");
  }

  String text(String key, String absent) {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return absent;
    }
    return text(value, at(key)).orElse(absent);
  }

  Optional<Double> number(String key, double least, double most) {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.doubleValue() < least || value.doubleValue() > most) {
      add("not a number in range", key, value.toString(), least + " to " + most, "");
      return Optional.empty();
    }
    return Optional.of(value.doubleValue());
  }

  /** True or false; false where it is absent. */
  boolean flag(String key) {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isBoolean()) {
      add("neither true nor false", key, value.toString(), "true or false, without quotes", "");
    }
    return value.asBoolean(false);
  }

  Optional<Month> month(String key) {
    String text = text(key, "");
    Optional<Month> month = Month.parse(text);
    if (month.isEmpty() && !text.isEmpty()) {
      add("impossible month", key, "\"" + text + "\"", "yyyy-MM, as in 2026-07", "");
    }
    return month;
  }

  /** A day, written {@code 2022-02-10}. */
  Optional<LocalDate> date(String key) {
    String text = text(key, "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      add("impossible date", key, "\"" + text + "\"", "yyyy-MM-dd, as in 2022-02-10", "");
      return Optional.empty();
    }
  }

  /** The months of a list; what is none is told. */
  List<Month> months(String key) {
    return list(
        key,
        (element, where) -> {
          Optional<Month> month = Month.parse(element.asText());
          if (month.isEmpty()) {
            problems.add(
                new Problem(
                    "impossible month", where, element.toString(), "yyyy-MM, as in 2026-07", ""));
          }
          return month;
        });
  }

  /** A text that must be one of the known names. */
  String oneOf(String key, String absent, Collection<String> known) {
    if (!has(key) && absent.isEmpty()) {
      return required(key);
    }
    String text = text(key, absent);
    if (!text.isEmpty() && !known.contains(text)) {
      problem("unknown " + key, key, "\"" + text + "\"", known);
    }
    return text;
  }

  /** An object below this one; an empty one where it is absent or something else. */
  Keys object(String key, String... known) {
    return new Keys(child(key), at(key), problems, known);
  }

  ObjectNode child(String key) {
    JsonNode value = node.path(key);
    if (value instanceof ObjectNode object) {
      return object;
    }
    if (!value.isMissingNode()) {
      add("not an object", key, value.toString(), "{ ... }", "");
    }
    return JsonNodeFactory.instance.objectNode();
  }

  /** Each element of a list, read with its path; an absent list is empty. */
  <T> List<T> list(String key, BiFunction<JsonNode, String, Optional<T>> read) {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isArray()) {
      add("not a list", key, value.toString(), "[ ... ]", "");
    }
    List<T> elements = new ArrayList<>();
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      read.apply(value.get(i), at(key) + "[" + i + "]").ifPresent(elements::add);
    }
    return elements;
  }

  List<String> texts(String key) {
    return list(key, this::text);
  }

  private Optional<String> text(JsonNode value, String where) {
    boolean blank = value.isTextual() && value.textValue().isBlank();
    if (value.isTextual() && !blank) {
      return Optional.of(value.textValue());
    }
    problems.add(
        new Problem(
            blank ? "an empty text" : "not text",
            where,
            value.toString(),
            blank ? "text that is not blank" : "text in quotes",
            ""));
    return Optional.empty();
  }

  /** The texts of a list that are known names; others, doubled ones and an empty list are told. */
  List<String> known(String key, Collection<String> known) {
    List<String> texts = texts(key);
    if (node.path(key).isArray() && node.path(key).isEmpty()) {
      add("an empty list", key, "[]", String.join(", ", known), "name some, or leave the key out");
    }
    texts.stream()
        .filter(text -> Collections.frequency(texts, text) > 1)
        .distinct()
        .forEach(
            text ->
                add(
                    "a name stands twice",
                    key,
                    "\"" + text + "\"",
                    "each name once",
                    "name it once"));
    texts.stream()
        .filter(text -> !known.contains(text))
        .forEach(text -> problem("unknown name", key, "\"" + text + "\"", known));
    return texts.stream().filter(known::contains).distinct().toList();
  }

  /** Every element of a list of objects, each with the keys it may have. */
  <T> List<T> objects(String key, BiFunction<Keys, String, T> read, String... known) {
    return list(
        key,
        (element, where) -> {
          if (element instanceof ObjectNode object) {
            return Optional.of(read.apply(new Keys(object, where, problems, known), where));
          }
          problems.add(new Problem("not an object", where, element.toString(), "{ ... }", ""));
          return Optional.empty();
        });
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  boolean has(String key) {
    return node.has(key);
  }

  void problem(String what, String key, String found, Collection<String> allowed) {
    String word = found.replace("\"", "");
    add(what, key, found, String.join(", ", allowed), Nearest.hint(word, allowed));
  }

  void add(String what, String key, String found, String allowed, String action) {
    problems.add(new Problem(what, at(key), found, allowed, action));
  }
}
