package primarycare.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.support.Frames;

/** Small histories, from rows of the maps, the register, the memberships of PCNs and schemes. */
final class Histories {

  private final List<String> maps = new ArrayList<>();
  private final List<String> register = new ArrayList<>();
  private final List<String> networks = new ArrayList<>();
  private final List<String> schemes = new ArrayList<>();
  private final List<String> locations = new ArrayList<>();

  /** The sub-ICB locations of the job's area; all of them where none is named. */
  Histories area(String... codes) {
    locations.addAll(List.of(codes));
    return this;
  }

  /** A row of a practice map in 04C; an empty PCN for none. */
  Histories mapped(String date, String practice, String pcn) {
    return mapped(date, practice, pcn, "04C");
  }

  Histories mapped(String date, String practice, String pcn, String location) {
    String network = pcn.isEmpty() ? "NULL, NULL" : "'" + pcn + "', 'PCN " + pcn + "'";
    String icb = location.isEmpty() ? "NULL, NULL" : "'QK1', 'LLR ICB'";
    String place = location.isEmpty() ? "NULL, NULL" : "'" + location + "', 'Sub " + location + "'";
    maps.add(
        String.format(
            "(DATE'%s', '%s', 'Surgery %s', %s, %s, %s, 'e1', 1L)",
            date, practice, practice, network, place, icb));
    return this;
  }

  /** A GP practice of the register in 04C; an empty day for none. */
  Histories registered(String practice, String open, String close) {
    register.add(
        String.format(
            "('%s', 'Registered %s', %s, %s, '04C', '4', 'active')",
            practice, practice, day(open), day(close)));
    return this;
  }

  /** A GP practice of 04C that the register only proposes, from a day on. */
  Histories proposed(String practice, String open) {
    registered(practice, open, "");
    register.set(
        register.size() - 1, register.get(register.size() - 1).replace("active", "proposed"));
    return this;
  }

  /** A membership of a PCN, of a practice of 04C; an empty end for an open one. */
  Histories networked(String practice, String pcn, String start, String end) {
    networks.add(
        String.format(
            "('%s', 'Partner %s', '04C', '%s', 'PCN %s', %s, %s)",
            practice, practice, pcn, pcn, day(start), day(end)));
    return this;
  }

  Histories scheme(
      String scheme, String practice, String area, String weight, String start, String end) {
    schemes.add(
        String.format(
            "('%s', '%s', '%s', 'Area %s', %s, %s, %s)",
            scheme, practice, area, area, weight, day(start), day(end)));
    return this;
  }

  History history() {
    MapDates dates = new MapDates(Runs.spark(), days());
    Lives lives = new Lives(dates, maps(), register(), networks());
    Dataset<Row> spans = lives.spans().localCheckpoint(false);
    return new History(
        new Job.Area("Leicester", List.copyOf(locations)),
        spans,
        new Networks(dates, networks()).spans(spans),
        schemes(),
        networks());
  }

  private Set<LocalDate> days() {
    return maps.stream()
        .map(row -> LocalDate.parse(row.substring(6, 16)))
        .collect(Collectors.toSet());
  }

  Dataset<Row> maps() {
    return frame(
        maps,
        "extract_date DATE, practice_code STRING, practice_name STRING, pcn_code STRING,"
            + " pcn_name STRING, sub_icb_location_code STRING, sub_icb_location_name STRING,"
            + " icb_code STRING, icb_name STRING, entry STRING, line BIGINT");
  }

  private Dataset<Row> register() {
    return frame(
        register,
        "practice_code STRING, practice_name STRING, open_date DATE, close_date DATE,"
            + " commissioner_code STRING, prescribing_setting STRING, status STRING");
  }

  Dataset<Row> networks() {
    return frame(
        networks,
        "practice_code STRING, practice_name STRING, sub_icb_location_code STRING,"
            + " pcn_code STRING, pcn_name STRING, start_date DATE, end_date DATE");
  }

  private Dataset<Row> schemes() {
    return frame(
        schemes,
        "scheme STRING, practice_code STRING, area_code STRING, area_name STRING,"
            + " weight DECIMAL(18,9), start_date DATE, end_date DATE");
  }

  private static Dataset<Row> frame(List<String> rows, String ddl) {
    StructType schema = StructType.fromDDL(ddl);
    if (rows.isEmpty()) {
      return Runs.spark().createDataFrame(List.of(), schema);
    }
    String names = String.join(", ", schema.fieldNames());
    Dataset<Row> given = Frames.of(names, rows.toArray(String[]::new));
    String[] typed =
        List.of(schema.fields()).stream()
            .map(f -> "CAST(" + f.name() + " AS " + f.dataType().sql() + ") AS " + f.name())
            .toArray(String[]::new);
    return given.selectExpr(typed);
  }

  private static String day(String date) {
    return date.isEmpty() ? "DATE(NULL)" : "DATE'" + date + "'";
  }
}
