package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import primarycare.intake.ColumnDrift;
import primarycare.intake.Drift;
import primarycare.intake.LoadedFile;
import primarycare.job.Problem;
import primarycare.support.Entries;

class CheckReportTest {

  private static final StructType COUNTS =
      new StructType()
          .add("records", DataTypes.LongType)
          .add("loaded", DataTypes.LongType)
          .add("quarantined", DataTypes.LongType)
          .add("excluded", DataTypes.LongType);

  private static final StructType ISSUE =
      new StructType()
          .add("outcome", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("first_line", DataTypes.LongType)
          .add("others", DataTypes.StringType)
          .add("changed", DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType));

  private static final Problem BAD =
      new Problem("an empty file", "../in/bad.csv", "0 bytes", "a header and records", "");
  private static final Problem MANY =
      new Problem("too many records of a file are quarantined", "../in/ae.csv", "", "", "");

  private static final Entries JULY =
      Entries.of("2026-07-31", "attendance_id", "sex", "nhs_number")
          .days("2026-07-01", "2026-07-31");

  @Test
  void tellsAllOfAFileInColumns() {
    Drift drift =
        new Drift(
            Optional.of("2026-06-30"),
            new ColumnDrift(
                List.of("ward"),
                List.of("bed"),
                List.of("acuity"),
                List.of(new ColumnDrift.Rename("patient_sex", "sex")),
                true),
            List.of(
                new Drift.Mark("sex", "not_known", 1200, 0.304, OptionalDouble.of(0.02)),
                new Drift.Mark("age_at_arrival", "not_known", 1, 0.0001, OptionalDouble.empty())),
            codes("acuity", "7", "8"),
            true);

    FileReport report =
        new FileReport(
            JULY.file("ae.csv", ""),
            drift,
            counts(4000, 3989, 4, 7),
            List.of(
                issue("excluded", "", "planned follow-up attendance", 7, 0),
                issue("noted", "GP", "format", 3, 12),
                issue("quarantined", "AGE", "type", 3, 1017),
                issue("quarantined", "", "field count", 1, 9)),
            false);

    assertThat(report.lines())
        .containsExactly(
            "../in/ae.csv",
            "  source                    ae_attendance",
            "  layout                    ae-attendance",
            "  text                      UTF-8, comma, header row",
            "  dates                     2026-07-01 to 2026-07-31",
            "  records            4,000  = 3,989 loaded + 4 quarantined + 7 excluded",
            "  quarantined            3  by rule \"type\" in AGE, first on line 1,017",
            "  quarantined            1  by rule \"field count\" in the record, first on line 9",
            "  noted                  3  by rule \"format\" in GP, first on line 12",
            "  excluded               7  planned follow-up attendance",
            "  line end                  none at the end, unlike the previous file: is this one"
                + " cut short?",
            "  missing            1,200  sex, not_known: 30.4% of the rows, 2.0% in the previous"
                + " file",
            "  missing                1  age_at_arrival, not_known: 0.0% of the rows",
            "  compared                  with the file up to 2026-06-30",
            "  columns absent         1  acuity",
            "  columns added          1  ward",
            "  columns removed        1  bed",
            "  columns renamed        1  patient_sex (was sex)?",
            "  columns reordered         they are in another order",
            "  new codes              2  in acuity",
            "  columns dropped        1  identifies a person: nhs_number");
  }

  @Test
  void namesNewCodesOnlyWhereRecordsAreNotAboutPeople() {
    Entries map = JULY.layout("practice_map", "gp-reg-pat-prac-map (sub-ICB locations)");
    Drift drift =
        new Drift(Optional.of("2026-06-01"), none(), List.of(), codes("icb_code", "QZ1"), false);

    assertThat(report(JULY.file("ae.csv", ""), drift, 0, false).lines())
        .anyMatch(line -> line.matches("  new codes +1  in icb_code"))
        .noneMatch(line -> line.contains("QZ1"));
    assertThat(report(map.file("map.csv", ""), drift, 0, false).lines())
        .anyMatch(line -> line.matches("  new codes +1  in icb_code: QZ1"))
        .noneMatch(line -> line.contains("nhs_number"));
  }

  @Test
  void tellsProblemsFirstThenTheWorstFilesAndAllInOneTableAtTheEnd() {
    Drift changed =
        new Drift(Optional.of("2026-06-30"), none(), List.of(), codes("acuity", "7"), false);
    CheckReport report =
        new CheckReport(
            List.of(BAD),
            List.of(MANY),
            List.of(
                report(JULY.file("fine.csv", ""), same(), 0, false),
                report(JULY.file("partly.csv", ""), same(), 1, false),
                report(JULY.file("other.csv", ""), changed, 0, false),
                report(JULY.file("ae.csv", ""), same(), 100, true)),
            List.of("one thing to know"));

    List<String> lines = report.lines(Ansi.OFF);

    assertThat(lines.get(0)).startsWith("refused: an empty file").contains("../in/bad.csv");
    assertThat(lines.get(2)).startsWith("above tolerance: too many records");
    assertThat(lines.stream().filter(line -> line.startsWith("../in/")))
        .containsExactly("../in/ae.csv", "../in/other.csv", "../in/partly.csv", "../in/fine.csv");
    assertThat(lines)
        .containsSequence(
            "                 records  loaded  quarantined  excluded  dates                    "
                + " file              what it is",
            "refused                                                                           "
                + " ../in/bad.csv     an empty file; 0 bytes",
            "above tolerance      100       0          100         0  2026-07-01 to 2026-07-31 "
                + " ../in/ae.csv      ae_attendance: ae-attendance",
            "differs              100     100            0         0  2026-07-01 to 2026-07-31 "
                + " ../in/other.csv   ae_attendance: ae-attendance",
            "quarantined          100      99            1         0  2026-07-01 to 2026-07-31 "
                + " ../in/partly.csv  ae_attendance: ae-attendance",
            "read                 100     100            0         0  2026-07-01 to 2026-07-31 "
                + " ../in/fine.csv    ae_attendance: ae-attendance")
        .endsWith(
            "notice  one thing to know",
            "1 file refused, 1 file above the job's tolerance; duplicates are checked once every"
                + " file can be read.",
            "The quarantined lines of a file: jobs/refresh check --explain FILE");
  }

  @Test
  void endsWithTheExitCodeOfTheWorst() {
    assertThat(new CheckReport(List.of(BAD), List.of(MANY), List.of(), List.of()).code().code())
        .isEqualTo(3);
    assertThat(new CheckReport(List.of(), List.of(MANY), List.of(), List.of()).code().code())
        .isEqualTo(4);
    CheckReport good =
        new CheckReport(
            List.of(),
            List.of(),
            List.of(report(JULY.file("ae.csv", ""), same(), 0, false)),
            List.of());
    assertThat(good.code().code()).isZero();
    assertThat(good.lines(Ansi.OFF))
        .endsWith("", "Every file can be read and is within the job's tolerance.");
  }

  @Test
  void coloursTheVerdictsOnATerminalOnly() {
    CheckReport report = new CheckReport(List.of(BAD), List.of(), List.of(), List.of());

    assertThat(report.lines(Ansi.OFF)).noneMatch(line -> line.contains("\u001B"));
    assertThat(report.lines(Ansi.ON))
        .anyMatch(line -> line.startsWith("\u001B[31mrefused\u001B[39m"))
        .noneMatch(line -> line.contains("\u001B") && line.startsWith("1 file"));
  }

  private static FileReport report(LoadedFile file, Drift drift, long quarantined, boolean many) {
    return new FileReport(
        file, drift, counts(100, 100 - quarantined, quarantined, 0), List.of(), many);
  }

  private static Drift same() {
    return new Drift(Optional.of("2026-06-30"), none(), List.of(), new TreeMap<>(), false);
  }

  private static ColumnDrift none() {
    return new ColumnDrift(List.of(), List.of(), List.of(), List.of(), false);
  }

  private static TreeMap<String, java.util.SortedSet<String>> codes(
      String column, String... codes) {
    TreeMap<String, java.util.SortedSet<String>> map = new TreeMap<>();
    map.put(column, new TreeSet<>(Arrays.asList(codes)));
    return map;
  }

  private static Row counts(long records, long loaded, long quarantined, long excluded) {
    return new GenericRowWithSchema(new Object[] {records, loaded, quarantined, excluded}, COUNTS);
  }

  private static Row issue(String outcome, String column, String rule, long records, long line) {
    return new GenericRowWithSchema(
        new Object[] {outcome, column, rule, records, line, "", null}, ISSUE);
  }
}
