package primarycare.rules.organisation;

import java.util.ArrayList;
import java.util.List;
import primarycare.rules.organisation.Mentions.Mention;

/** What rows of some columns say, as tests write it. */
public record Mentioned(List<String> columns) {

  public static Mentioned of(String... columns) {
    return new Mentioned(List.of(columns));
  }

  /** What one record says; blank for a column without a text. */
  public Mention says(long line, String... texts) {
    return say(line, 1, texts);
  }

  /** What some records say of which the first stands on a line. */
  public Mention say(long line, long records, String... texts) {
    return mention(line, records, 0, texts);
  }

  /** What rows of some days say. */
  public Mention on(long days, String... texts) {
    return mention(0, 1, days, texts);
  }

  private Mention mention(long line, long records, long days, String... texts) {
    List<String> said = new ArrayList<>();
    for (String text : texts) {
      said.add(text.isEmpty() ? null : text);
    }
    return new Mention(columns, said, line, records, days);
  }
}
