package primarycare.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the figures of a job file that come from elsewhere: targets and published totals. */
final class FigureReader {

  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  FigureReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  List<Target> targets(Keys keys) {
    return keys.objects(
        "targets",
        (target, where) ->
            new Target(
                table(target),
                target(target),
                amount(target),
                target.required("definition"),
                target.required("source"),
                target.text("date", ""),
                direction(target)),
        "table",
        "column",
        "value",
        "definition",
        "source",
        "date",
        "direction");
  }

  /** Blank where a target does not say it. */
  private static String direction(Keys target) {
    return target.has("direction")
        ? target.oneOf("direction", "", List.of(Target.AT_MOST, Target.AT_LEAST))
        : "";
  }

  /**
   * Totals published elsewhere, each once and of a table that the job publishes.
   *
   * @param published tables that the job publishes
   */
  List<Job.Expected> expected(Keys keys, Collection<String> published) {
    List<Job.Expected> figures = expected(keys);
    Set<List<Object>> seen = new HashSet<>();
    for (Job.Expected figure : figures) {
      if (vocabulary.tables().containsKey(figure.table()) && !published.contains(figure.table())) {
        keys.add(
            "an expected figure of a table that is not published",
            "expected",
            "\"" + figure.table() + "\"",
            "a table of \"publish\"",
            "publish the table, or take the figure out");
      }
      if (!seen.add(
          List.of(figure.table(), figure.column(), figure.where(), figure.source().strip()))) {
        keys.add(
            "a figure is expected twice",
            "expected",
            "\"" + figure.table() + "." + figure.column() + "\"",
            "each figure of a source once",
            "name the source of each, or take one out");
      }
    }
    return figures;
  }

  private List<Job.Expected> expected(Keys keys) {
    return keys.objects(
        "expected",
        (figure, where) ->
            new Job.Expected(
                table(figure),
                column(figure),
                conditions(figure, where),
                amount(figure),
                figure.number("tolerance", 0, Double.MAX_VALUE),
                figure.text("source", "")),
        "table",
        "column",
        "where",
        "value",
        "tolerance",
        "source");
  }

  private String table(Keys figure) {
    return figure.oneOf("table", "", vocabulary.tables().keySet());
  }

  /** A column that its table sets beside a target; of a table that is not known, any. */
  private String target(Keys figure) {
    Vocabulary.Table table = vocabulary.tables().get(figure.text("table", ""));
    if (table == null) {
      return figure.required("column");
    }
    if (table.targets().isEmpty()) {
      figure.problem(
          "a table that is compared with no target",
          "table",
          "\"" + figure.text("table", "") + "\"",
          vocabulary.tablesWithTargets());
      return figure.required("column");
    }
    return figure.oneOf("column", "", table.targets());
  }

  private String column(Keys figure) {
    Vocabulary.Columns columns = vocabulary.columns(figure.text("table", ""));
    if (columns.all().isEmpty()) {
      return figure.required("column");
    }
    String column = figure.oneOf("column", "", columns.all());
    if (columns.all().contains(column) && !columns.amounts().contains(column)) {
      figure.add(
          "an expected figure that the table does not measure",
          "column",
          "\"" + column + "\"",
          String.join(", ", columns.amounts()),
          "expect a count or an amount: of a rate, its numerator and its denominator");
    }
    return column;
  }

  private Map<String, String> conditions(Keys figure, String path) {
    ObjectNode where = figure.child("where");
    Collection<String> columns = vocabulary.columns(figure.text("table", "")).choosing();
    Keys known = new Keys(where, path + ".where", problems, columns.toArray(String[]::new));
    Map<String, String> conditions = new TreeMap<>();
    where
        .fieldNames()
        .forEachRemaining(name -> conditions.put(name, condition(name, known.text(name, ""))));
    return conditions;
  }

  /** Codes as the tables have them; words such as {@code unknown_provider} are no codes. */
  private static String condition(String column, String text) {
    boolean provider = column.equals("provider_code") && !text.contains("_");
    return provider ? PublishedCode.of(text) : PublishedCode.ofArea(text);
  }

  private static double amount(Keys figure) {
    if (!figure.has("value")) {
      figure.add("a required key is missing", "value", "", "a number", "add \"value\"");
    }
    return figure.number("value", -Double.MAX_VALUE, Double.MAX_VALUE).orElse(0.0);
  }
}
