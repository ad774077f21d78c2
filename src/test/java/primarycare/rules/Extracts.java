package primarycare.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Extracts of attendances that may repeat each other, and what the rules make of them. */
public final class Extracts {

  public static final String HEADER =
      "attendance_id,arrival_date,provider_code,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code";

  private final Inputs inputs;
  private final List<String> json = new ArrayList<>();

  public Extracts(Path folder) {
    this.inputs = new Inputs(folder);
  }

  /** A record of an unplanned first attendance. */
  public static String came(String id, String day, String provider, int age) {
    return record(id, day, provider, "1", "" + age);
  }

  public static String record(String id, String day, String provider, String category, String age) {
    return String.join(",", id, day, provider, "01", category, age, "1", "C82001");
  }

  public Extracts file(String name, String... records) {
    return written(name, HEADER, "", records);
  }

  /** A file of which the job says that its values hold where an earlier one gives a record too. */
  public Extracts later(String name, String... records) {
    return written(name, HEADER, ", \"overlap\": \"later\"", records);
  }

  /** A file that has no such column. */
  public Extracts without(String name, String column, String... records) {
    int place = List.of(HEADER.split(",")).indexOf(column);
    String[] shorter =
        Stream.of(records)
            .map(
                record -> {
                  List<String> cells = new ArrayList<>(List.of(record.split(",", -1)));
                  cells.remove(place);
                  return String.join(",", cells);
                })
            .toArray(String[]::new);
    return written(name, HEADER.replace(column + ",", ""), "", shorter);
  }

  public Extracts written(String name, String header, String keys, String... records) {
    inputs.write(name, header, List.of(records));
    json.add("{\"files\": \"" + name + "\"" + keys + "}");
    return this;
  }

  /** The rules over the files. */
  public Judged judged() {
    Path job = inputs.job("2026-06", "\"03W\"");
    String files = "{\"ae_attendance\": [" + String.join(", ", json) + "]}";
    Accepted accepted =
        new Intake(Runs.spark(), Jobs.reading(job, files), PersonKeys.none(), step -> {}).run();
    return new Judged(accepted, RelationalRules.of(accepted));
  }

  /** What became of the records. */
  public record Judged(Accepted accepted, RelationalRules rules) {

    /** Number, provider and age of each record that counts. */
    public List<String> counted() {
      return rules.rows().passed("ae_attendance").collectAsList().stream()
          .map(
              row ->
                  row.getAs("attendance_id")
                      + " "
                      + row.getAs("provider_code")
                      + " "
                      + row.getAs("age_at_arrival"))
          .sorted()
          .toList();
    }

    /** How many records of each file came to what, beside those that simply count. */
    public Map<String, Long> fates() {
      Map<String, Long> fates = new LinkedHashMap<>();
      for (Row row : issues()) {
        fates.put(row.getAs("file") + ": " + row.getAs("rule"), row.getAs("records"));
      }
      return fates;
    }

    public List<Row> issues() {
      return ledger().issues();
    }

    /** The rows of the ledger: records, and what they came to. */
    public List<Row> files() {
      return ledger().files();
    }

    private Ledger ledger() {
      return new Ledger(accepted.files(), Map.of(), rules.findings());
    }
  }
}
