package primarycare.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.model.ReferenceModel;
import primarycare.release.LeftOut;
import primarycare.table.kind.PublishedTable;

/** Refuses a job that would publish no table, or tables without a row. */
final class Emptiness {

  private static final int NEAREST = 3;

  private Emptiness() {}

  /**
   * Tables of which the months asked for have no file, though the job does without files of that
   * source: each with what it lacks.
   */
  static Map<String, List<String>> leftOut(
      Job job, List<PublishedTable> tables, ReferenceModel model) {
    Map<String, List<String>> leftOut = new LinkedHashMap<>();
    for (PublishedTable table : tables) {
      boolean optional =
          job.inputs().getOrDefault(table.about(), List.of()).stream()
              .allMatch(Job.Input::optional);
      if (optional && isWithoutMonth(table, model)) {
        leftOut.put(table.spec().name(), List.of(table.about() + " data for the months requested"));
      }
    }
    return leftOut;
  }

  /** Refuses a job that can publish none of its tables, before anything is read. */
  static void refuse(Job job, Map<String, List<String>> leftOut) {
    if (!job.tables().publish().isEmpty() && leftOut.keySet().containsAll(job.tables().publish())) {
      throw new Refusal(Refusal.Kind.JOB, noTable(job, leftOut));
    }
  }

  /**
   * Refuses tables without a month, an area without a practice, and a job without a table.
   *
   * @param tables those to publish
   * @param leftOut what other tables of the job lack
   */
  static void refuse(
      Job job,
      List<PublishedTable> tables,
      Map<String, List<String>> leftOut,
      ReferenceModel model) {
    Set<Problem> problems = new LinkedHashSet<>();
    refuse(job, leftOut);
    tables.stream()
        .filter(table -> isWithoutMonth(table, model))
        .forEach(table -> problems.add(noMonth(job, table)));
    Refusal.ifAny(Refusal.Kind.JOB, List.copyOf(problems));
    tables.stream()
        .flatMap(table -> table.months(model).stream())
        .findFirst()
        .ifPresent(places -> problems.addAll(UnknownAreas.problems(job, places)));
    Refusal.ifAny(Refusal.Kind.JOB, List.copyOf(problems));
  }

  private static boolean isWithoutMonth(PublishedTable table, ReferenceModel model) {
    return table
        .months(model)
        .filter(places -> places.calendar().given().stream().noneMatch(e -> e.asked()))
        .isPresent();
  }

  /** One problem whatever the number of tables: what those lack that lack the least. */
  private static Problem noTable(Job job, Map<String, List<String>> leftOut) {
    Map<List<String>, List<String>> byLack = LeftOut.byLack(leftOut);
    List<List<String>> least =
        byLack.keySet().stream()
            .sorted(Comparator.comparingInt(List::size))
            .limit(NEAREST)
            .toList();
    Set<String> given = job.inputs().keySet();
    return new Problem(
        "no table can be published",
        job.places().file() + ", key inputs",
        (given.isEmpty() ? "no input" : "only " + String.join(", ", given))
            + ": no "
            + least.stream().map(Emptiness::and).collect(Collectors.joining("; no ")),
        "all that one table needs",
        "give the job "
            + least.stream()
                .map(lacks -> and(lacks) + " (for " + byLack.get(lacks).get(0) + ")")
                .collect(Collectors.joining(", or ")));
  }

  private static String and(List<String> names) {
    return String.join(" and ", names);
  }

  private static Problem noMonth(Job job, PublishedTable table) {
    String source = table.about();
    return new Problem(
        "no " + source + " data for the months requested",
        job.places().file() + ", key period",
        job.period().map(p -> p.from() + " to " + p.to()).orElse("no period"),
        "a month of one of the " + source + " files",
        "change the period, or leave it out for all months of the inputs");
  }
}
