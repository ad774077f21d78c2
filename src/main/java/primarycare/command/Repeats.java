package primarycare.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.rules.Ledger;
import primarycare.rules.key.KeyRules;

/** What a person should know of records that several files of a job give, a sentence a source. */
final class Repeats {

  private static final int MOST = 4;

  private final DisclosureRule rule;
  private final List<Row> issues;

  private Repeats(Job job, List<Row> issues) {
    this.rule = DisclosureRule.named(job.disclosure());
    this.issues = issues;
  }

  /**
   * The sentences, of what counts once first.
   *
   * @param issues rows of {@link Ledger#issues}
   */
  static List<String> told(Job job, List<Row> issues) {
    Repeats repeats = new Repeats(job, issues);
    List<String> told = new ArrayList<>();
    told.addAll(
        repeats.sentences(
            KeyRules.GIVEN_TWICE,
            "records given more than once count once",
            "",
            "to keep the values of the later file set \"overlap\": \"later\" in its input, and of"
                + " files that each repeat the months before give the last one alone"));
    told.addAll(
        repeats.sentences(
            KeyRules.REPLACED,
            "records are replaced by those of a later file",
            "check says how many values changed",
            ""));
    told.addAll(
        repeats.sentences(
            KeyRules.DUPLICATE,
            "records with the key of another and other values are quarantined",
            "check says how many values differ",
            "where the later file corrects the earlier one, set \"overlap\": \"later\" in its"
                + " input"));
    told.addAll(
        repeats.sentences(
            KeyRules.LOOSE,
            "records without a column of the key share the rest of it with one that has it, and"
                + " count beside it",
            "give the column in every file",
            ""));
    told.addAll(
        repeats.sentences(
            KeyRules.ADDED,
            "records share their key with another, as after mergers, and their counts are added",
            "",
            ""));
    return told;
  }

  /**
   * @param action what a person may do
   * @param between what a person may do where files repeat one another
   */
  private List<String> sentences(String reason, String what, String action, String between) {
    Map<String, List<Row>> bySource = new LinkedHashMap<>();
    issues.stream()
        .filter(issue -> issue.getAs("rule").equals(reason))
        .forEach(
            issue ->
                bySource.computeIfAbsent(issue.getAs("source"), s -> new ArrayList<>()).add(issue));
    List<String> sentences = new ArrayList<>();
    bySource.forEach(
        (source, rows) ->
            sentences.add(
                source
                    + ": "
                    + what
                    + ": "
                    + shortened(rows.stream().map(this::file).toList(), "file")
                    + columns(rows)
                    + after(action)
                    + (rows.stream().allMatch(Repeats::isAlone) ? "" : after(between))));
    return sentences;
  }

  private static String after(String sentence) {
    return sentence.isEmpty() ? "" : "; " + sentence;
  }

  private static boolean isAlone(Row issue) {
    return issue.<String>getAs(Ledger.OTHERS).isEmpty();
  }

  /** One file: how many of its records, and where else they are. */
  private String file(Row issue) {
    String others = issue.getAs(Ledger.OTHERS);
    List<String> names = others.isEmpty() ? List.of() : List.of(others.split("; "));
    return count(issue)
        + " of "
        + issue.getAs("file")
        + (names.isEmpty() ? "" : " (also in " + shortened(names, "file") + ")");
  }

  private String count(Row issue) {
    long records = issue.getAs("records");
    return issue.<Boolean>getAs("about_people")
        ? rule.inWords(records)
        : DisclosureRule.EXACT.inWords(records);
  }

  private static String columns(List<Row> rows) {
    SortedSet<String> changed = new TreeSet<>();
    rows.forEach(row -> changed.addAll(Ledger.changed(row).keySet()));
    return changed.isEmpty() ? "" : "; other values in " + String.join(", ", changed);
  }

  private static String shortened(List<String> names, String what) {
    int more = names.size() - MOST;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST))
            + " and "
            + more
            + " more "
            + what
            + (more == 1 ? "" : "s");
  }
}
