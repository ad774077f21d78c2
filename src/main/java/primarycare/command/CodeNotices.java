package primarycare.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.layout.Rule;
import primarycare.rules.organisation.PublishedRows;

/** Columns whose codes are not known in some records, a sentence for each column and rule. */
final class CodeNotices {

  private static final Set<String> RULES =
      Stream.concat(
              Stream.of(PublishedRows.RULE),
              Stream.of(Rule.values()).filter(Rule::isNotKnown).map(Rule::label))
          .collect(Collectors.toUnmodifiableSet());

  private CodeNotices() {}

  /**
   * The sentences: without a count, because records may be of people.
   *
   * @param issues rows of the ledger's issues
   */
  static List<String> of(List<Row> issues) {
    Map<List<String>, List<String>> files = new TreeMap<>(CodeNotices::compare);
    for (Row issue : issues) {
      if (issue.getAs("outcome").equals("noted") && RULES.contains(issue.<String>getAs("rule"))) {
        List<String> of =
            List.of(issue.getAs("source"), issue.getAs("column"), issue.getAs("rule"));
        files.computeIfAbsent(of, key -> new ArrayList<>()).add(issue.getAs("file"));
      }
    }
    return files.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }

  private static String sentence(List<String> of, List<String> files) {
    int more = files.size() - 1;
    return "%s, column %s: values taken as not known by rule \"%s\", in %s%s; how many is in quarantine_summary"
        .formatted(
            of.get(0),
            of.get(1),
            of.get(2),
            files.stream().min(String::compareTo).orElseThrow(),
            more == 0 ? "" : " and " + more + " more");
  }
}
