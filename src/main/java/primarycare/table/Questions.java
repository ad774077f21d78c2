package primarycare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every question that the tables are there to answer. */
public final class Questions {

  private static final String RESOURCE = "questions.sql";
  private static final Pattern QUESTION =
      Pattern.compile(
          "-- question: (?<asked>.+)\\n-- table: (?<table>\\w+)\\n(-- fixture: (?<figure>.+)\\n)?"
              + "(-- empty: (?<empty>.+)\\n)?"
              + "(?<query>(?:(?!--).*\\n)+)");

  private Questions() {}

  /** The questions in the order in which they are best read. */
  public static List<Question> all() {
    return read(Texts.of(RESOURCE));
  }

  /** The questions that one table answers. */
  public static Stream<Question> of(String table) {
    return all().stream().filter(question -> question.table().equals(table));
  }

  /**
   * Questions as text: comments that say what is asked, of which table and of which figure, and why
   * the sample is silent about it, then the query.
   *
   * @throws IllegalArgumentException where there is text that is no part of a question
   */
  static List<Question> read(String text) {
    String rest = QUESTION.matcher(text).replaceAll("");
    if (!rest.isBlank()) {
      throw new IllegalArgumentException("not a question: " + rest.strip().lines().findFirst());
    }
    List<Question> questions = new ArrayList<>();
    Matcher parts = QUESTION.matcher(text);
    while (parts.find()) {
      questions.add(question(parts));
    }
    return questions;
  }

  private static Question question(Matcher parts) {
    return new Question(
        parts.group("asked"),
        parts.group("table"),
        Objects.requireNonNullElse(parts.group("figure"), ""),
        Objects.requireNonNullElse(parts.group("empty"), ""),
        parts.group("query").strip());
  }
}
