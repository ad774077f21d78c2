package primarycare.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sample answers to each question, as tables of Markdown under what is asked.
 *
 * @param tables by question
 */
public record Answers(Map<String, String> tables) {

  private static final String RESOURCE = "answers-of-the-sample.md";
  private static final Pattern ANSWER = Pattern.compile("## (.+)\\n\\n((?:\\|.*\\n)*)\\n?");

  public Answers {
    tables = new TreeMap<>(tables);
  }

  /** The answers that the test of the sample wrote down. */
  public static Answers ofTheSample() {
    return read(Texts.of(RESOURCE));
  }

  /**
   * Answers from text: what is asked as a heading, the table below it.
   *
   * @throws IllegalArgumentException where there is text that is no part of an answer
   */
  public static Answers read(String text) {
    Map<String, String> tables = new TreeMap<>();
    Matcher parts = ANSWER.matcher(text);
    int end = 0;
    while (parts.find() && parts.start() == end) {
      tables.put(parts.group(1), parts.group(2));
      end = parts.end();
    }
    if (end < text.length()) {
      throw new IllegalArgumentException("not an answer: " + text.substring(end).strip());
    }
    return new Answers(tables);
  }

  /** The same as text, in the order of the questions. */
  public String text(List<Question> questions) {
    StringBuilder text = new StringBuilder();
    for (Question question : questions) {
      text.append("## ").append(question.asked()).append("\n\n").append(to(question)).append('\n');
    }
    return text.toString();
  }

  /** The answer to one question; blank where nothing is written down. */
  public String to(Question question) {
    return tables.getOrDefault(question.asked(), "");
  }
}
