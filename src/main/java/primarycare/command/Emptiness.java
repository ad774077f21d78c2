package primarycare.command;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.table.Catalogue;
import primarycare.table.PublishedTable;

/** Refuses a job that would publish no table, or tables without a row. */
final class Emptiness {

  private Emptiness() {}

  static void refuse(Job job, List<PublishedTable> tables, ReferenceModel model) {
    Set<Problem> problems = new LinkedHashSet<>();
    Catalogue.leftOut(job).values().stream()
        .filter(lacking -> tables.isEmpty())
        .forEach(lacking -> problems.add(noTable(job, lacking)));
    for (PublishedTable table : tables) {
      table
          .months(model)
          .filter(places -> places.calendar().given().stream().noneMatch(e -> e.asked()))
          .ifPresent(places -> problems.add(noMonth(job, table)));
    }
    Refusal.ifAny(Refusal.Kind.JOB, List.copyOf(problems));
    tables.stream()
        .flatMap(table -> table.months(model).stream())
        .findFirst()
        .ifPresent(places -> problems.addAll(unknownAreas(job, places)));
    Refusal.ifAny(Refusal.Kind.JOB, List.copyOf(problems));
  }

  private static Problem noTable(Job job, List<String> lacking) {
    String sources = String.join(" and ", lacking);
    return new Problem(
        "no table can be published",
        job.places().file() + ", key inputs",
        "no " + sources,
        "all that one table needs",
        "give the job " + sources + ", or another table's inputs");
  }

  private static Problem noMonth(Job job, PublishedTable table) {
    String source = table.needs().get(table.needs().size() - 1);
    return new Problem(
        "no " + source + " data for the months requested",
        job.places().file() + ", key period",
        job.period().map(p -> p.from() + " to " + p.to()).orElse("no period"),
        "a month of one of the " + source + " files",
        "change the period, or leave it out for all months of the inputs");
  }

  private static List<Problem> unknownAreas(Job job, Organisations places) {
    Set<String> known = new TreeSet<>();
    places
        .knownPractices()
        .select(col("sub_icb_location_code"))
        .distinct()
        .collectAsList()
        .forEach(row -> known.add(row.getString(0)));
    List<Problem> problems = new ArrayList<>();
    for (String code : job.area().subIcbLocations()) {
      if (!known.contains(code)) {
        problems.add(
            new Problem(
                "no practice in a sub-ICB location of the area",
                job.places().file() + ", key area.subIcbLocations",
                "\"" + code + "\"",
                "a code of the practice map in force",
                Nearest.hint(code, known)));
      }
    }
    return problems;
  }
}
