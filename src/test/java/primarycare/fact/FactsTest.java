package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Fact;
import primarycare.intake.Intake;
import primarycare.intake.LoadedFile;
import primarycare.intake.StoredPart;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** What is kept of attendances: all of them, once, and the same as their rows. */
class FactsTest {

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,provider_code,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code,acuity,discharge_status,accommodation_status,person_key";
  private static final String JUNE = "ae 2026-06.csv";

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void writeTheExtracts() {
    inputs = new Inputs(folder);
    inputs.write(
        JUNE,
        HEADER,
        List.of(
            "1,2026-06-02,09:00,RWE,01,1,30,1,C82001,1077241000000103,1066301000000103,,K71",
            "2,2026-06-02,09:30,RWE,01,1,30,1,C82001,1077241000000103,1066301000000103,,K71",
            "3,2026-06-30,23:00,RWE,03,1,,2,C82001,,,32911000,K71",
            "4,2026-06-30,23:00,RXX,,1,149,,,,,,"));
    inputs.write("ae 2026-07.csv", HEADER, List.of("9,2026-07-01,,RWE,02,1,0,1,C82002,,,,"));
  }

  private Accepted accepted() {
    return new Intake(
            Runs.spark(),
            Jobs.reading(
                inputs.job("2026-06", "\"03W\""),
                "{\"ae_attendance\": [{\"files\": \"ae *.csv\"}]}"),
            PersonKeys.of(Map.of(PersonKeys.VARIABLE, "a secret of these tests alone")),
            step -> {})
        .run();
  }

  @Test
  void holdsEachAttendanceByWhatTablesAsk() {
    int lowAcuity =
        Signs.WITH_ACUITY.bit()
            | Signs.LOW_ACUITY.bit()
            | Signs.WITH_TIME.bit()
            | Signs.IN_HOURS.bit()
            | Signs.WITH_STATUS.bit()
            | Signs.LEFT.bit()
            | Signs.WITH_CARE.bit();
    int homeless = Signs.WITH_TIME.bit() | Signs.WITH_ACCOMMODATION.bit() | Signs.HOMELESS.bit();

    assertThat(cells(Facts.of(accepted())))
        .containsExactlyInAnyOrder(
            "C82001 2026-06-01 2 " + new AttendanceCell(1, AttendanceCell.MALE, 30, lowAcuity),
            "C82001 2026-06-01 1 "
                + new AttendanceCell(3, AttendanceCell.FEMALE, AttendanceCell.NO_AGE, homeless),
            "null 2026-06-01 1 " + new AttendanceCell(0, 0, 149, Signs.WITH_TIME.bit()),
            "C82002 2026-07-01 1 " + new AttendanceCell(2, AttendanceCell.MALE, 0, 0));
  }

  @Test
  void holdsEveryRowOfAFileInEachWayToCountThem() {
    Accepted accepted = accepted();
    Facts facts = Facts.of(accepted);

    for (LoadedFile file : accepted.files()) {
      assertThat(facts.rows(file)).as(file.name()).hasValue(file.rows());
    }
  }

  @Test
  void readsAnEntryOnceInItsLife() {
    assertThat(accepted().facts(Facts.VERSION).missing(AttendanceFacts.SOURCE, false)).isNotEmpty();
    List<String> first = cells(Facts.of(accepted()));

    Accepted again = accepted();
    assertThat(again.facts(Facts.VERSION).missing(AttendanceFacts.SOURCE, false)).isEmpty();
    assertThat(cells(Facts.of(again))).isEqualTo(first);
    assertThat(again.repairs()).isEmpty();

    inputs.write("ae 2026-08.csv", HEADER, List.of("8,2026-08-01,,RWE,02,1,0,1,C82002,,,,"));
    assertThat(accepted().facts(Facts.VERSION).missing(AttendanceFacts.SOURCE, false))
        .extracting(StoredPart::entry)
        .containsExactly(
            accepted().files().stream()
                .filter(file -> file.name().endsWith("ae 2026-08.csv"))
                .map(file -> file.entry().address())
                .findFirst()
                .orElseThrow());
  }

  @Test
  void makesThemAnewInAnotherVersion() {
    Facts.of(accepted());

    assertThat(accepted().facts("later").missing(AttendanceFacts.SOURCE, false)).isNotEmpty();
  }

  /** Where this fails because facts say something else now, raise their version with the text. */
  @Test
  void saysWhatItsVersionSays() {
    Facts facts = Facts.of(accepted());
    List<String> said = new ArrayList<>();
    for (String kind :
        List.of(
            AttendanceFacts.ATTENDANCES,
            AttendanceFacts.PROVIDERS,
            AttendanceFacts.NOBODY,
            AttendanceFacts.PEOPLE,
            KeyFacts.KEYS)) {
      for (Row row : facts.rows(AttendanceFacts.SOURCE, kind).collectAsList()) {
        Fact fact = Fact.of(row);
        Block.read(
            fact.numbers(),
            (number, count) ->
                said.add(
                    "%s %s %d %d x%d".formatted(kind, fact.name(), fact.part(), number, count)));
      }
    }
    said.sort(null);
    assertThat(Facts.VERSION + "\n" + String.join("\n", said)).isEqualTo(SAID);
  }

  private static final String SAID =
      """
      6
      attendances C82001 20605 109053444 x1
      attendances C82001 20605 51347647 x2
      attendances C82002 20635 83918848 x1
      attendances null 20605 4915204 x1
      keys null 36 10231365558224222 x1
      keys null 59 16714816090494345 x1
      keys null 59 16814249197916750 x1
      keys null 6 1883542566227059 x1
      keys null 62 17539324483956611 x1
      people C82001 20605 -2951462969642985101 x1
      people C82001 20605 -2951462969642985103 x2
      providers C82001|RWE 20605 1 x2
      providers C82001|RWE 20605 3 x1
      providers C82002|RWE 20635 2 x1
      providers |RXX 20605 0 x1
      without_person_key C82002 20635 2 x1
      without_person_key null 20605 0 x1\
      """;

  @Test
  void findsTheKeysThatStandMoreThanOnce() {
    assertThat(Facts.of(accepted()).repeatedRows()).isEmpty();

    inputs.write(
        "ae 2026-05.csv",
        HEADER,
        List.of("1,2026-05-02,,RWE,02,1,0,1,C82002,,,,", "4,2026-05-02,,RWE,02,1,0,1,C82002,,,,"));

    Facts facts = Facts.of(accepted());
    assertThat(facts.repeatedRows()).containsExactly(Map.entry(AttendanceFacts.SOURCE, 2L));
    assertThat(facts.repeatedKeys(AttendanceFacts.SOURCE).collectAsList())
        .singleElement()
        .satisfies(row -> assertThat(row.<Long>getAs(KeyFacts.ROWS)).isEqualTo(2));
  }

  @Test
  void tellsOfAFileWhoseFactsLackARow() {
    Accepted accepted = accepted();
    accepted
        .facts(Facts.VERSION)
        .keep(List.of(AttendanceFacts.SOURCE), new LosingMaker("attendance_id", "3"));

    Facts facts = Facts.of(accepted);

    for (LoadedFile file : accepted.files()) {
      long lost = file.name().endsWith(JUNE) ? 1 : 0;
      assertThat(facts.rows(file)).as(file.name()).hasValue(file.rows() - lost);
    }
  }

  @Test
  void takesAwayWhatIsBelowNought() {
    Facts facts = Facts.of(accepted());
    Dataset<Row> all = facts.rows(AttendanceFacts.SOURCE, AttendanceFacts.ATTENDANCES);
    Dataset<Row> away =
        all.selectExpr("entry", "kind", "name", "part", "numbers", "-records AS records");

    assertThat(cells(away)).hasSameSizeAs(cells(facts)).allMatch(cell -> cell.contains(" -"));
  }

  private static List<String> cells(Facts facts) {
    return cells(facts.rows(AttendanceFacts.SOURCE, AttendanceFacts.ATTENDANCES));
  }

  private static List<String> cells(Dataset<Row> facts) {
    return Facts.unpacked(facts, Fact.SCHEMA, FactsTest::cell)
        .map(
            (org.apache.spark.api.java.function.MapFunction<Row, String>) row -> row.getString(2),
            Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .collect(Collectors.toList());
  }

  private static Row cell(Fact fact, long number, long count) {
    String text =
        "%s %s %d %s"
            .formatted(
                fact.name(),
                java.time.LocalDate.ofEpochDay(fact.part()),
                count,
                AttendanceCell.of(number));
    return new Fact("", "", text, 0, new byte[0], 0).row();
  }
}
