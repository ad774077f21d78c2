package primarycare.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Attendances of June 2026 with all of their codes, of three practices: 300 records, of which 30
 * were streamed to an urgent care centre.
 */
public final class CodedExtract {

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,provider_code,site_code,department_type,"
          + "attendance_category,age_at_arrival,sex,gp_practice_code,acuity,chief_complaint,"
          + "discharge_status,discharge_destination,accommodation_status,arrival_mode,"
          + "investigations,treatments";
  private static final List<String> COLUMNS = List.of(HEADER.split(","));

  private static final List<String> PRACTICES = List.of("C82001", "C82002", "C82003");
  private static final List<String> ACUITY =
      List.of("1077241000000103", "1077251000000100", "1064901000000108");
  private static final List<String> STATUS =
      List.of(
          "182992009",
          "182992009",
          "1066321000000107",
          "1077021000000100",
          "182992009",
          "182992009",
          "182992009",
          "1077031000000103",
          "182992009",
          "182992009");
  private static final List<String> HOME = List.of("224221006", "32911000", "160734000", "");
  private static final List<String> MODE = List.of("1048071000000103", "1048031000000100");
  private static final List<String> CARE =
      List.of("27171005,1088291000000101", "77477000", "", "1088291000000101");

  private final List<List<String>> records = new ArrayList<>();

  public CodedExtract() {
    for (int i = 0; i < 300; i++) {
      records.add(
          new ArrayList<>(
              List.of(
                  "A" + i,
                  "2026-06-%02d".formatted(1 + i % 28),
                  "%02d:10:00".formatted(i % 24),
                  "RWE",
                  "RWEAA",
                  "01",
                  "1",
                  "" + i % 90,
                  "" + (1 + i % 2),
                  PRACTICES.get(i % 3),
                  ACUITY.get(i / 3 % 3),
                  "21522001",
                  STATUS.get(i % 10),
                  "306689006",
                  HOME.get(i % 4),
                  MODE.get(i / 2 % 2),
                  CARE.get(i / 5 % 4),
                  "413334001")));
    }
  }

  /** Changes a column in each so-manieth record. */
  public CodedExtract change(String column, int each, UnaryOperator<String> change) {
    int at = COLUMNS.indexOf(column);
    for (int i = 0; i < records.size(); i += each) {
      records.get(i).set(at, change.apply(records.get(i).get(at)));
    }
    return this;
  }

  /** How many records there are whose cell is one of a column's. */
  public long count(String column, String cell) {
    int at = COLUMNS.indexOf(column);
    return records.stream().filter(record -> record.get(at).equals(cell)).count();
  }

  /** Writes the extract, the list and the map of its practices, and a job. */
  public Path job(Path folder) {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("exact")
            .with("\"publish\": [\"attendance_need\"]")
            .with("\"periods\": [\"month\"]");
    for (String practice : PRACTICES) {
      inputs.list("2026-06-01", practice, 8000).practice("2026-06-01", practice, "U10001", "03W");
    }
    List<String> rows =
        records.stream()
            .map(
                record ->
                    String.join(
                        ",",
                        record.stream().map(c -> "\"" + c.replace("\"", "\"\"") + "\"").toList()))
            .toList();
    return inputs.file("ae_attendance", "ae.csv", HEADER, rows).job("\" 03w\"");
  }
}
