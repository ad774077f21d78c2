package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class ToleranceTest {

  private static final String LISTS = "gp-reg-pat-prac-all.csv";
  private static final String ATTENDANCES = "ae-2026-06.csv";
  private static final String STAFF = "gp-workforce-june-2026.csv";

  private static final StructType FILE =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("quarantined", DataTypes.LongType);

  private static final StructType ISSUE =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("records", DataTypes.LongType)
          .add("first_line", DataTypes.LongType)
          .add("others", DataTypes.StringType)
          .add("about_people", DataTypes.BooleanType);

  private final List<Row> files = new ArrayList<>();
  private final List<Row> issues = new ArrayList<>();

  @Test
  void passesFilesWithinTheToleranceAndAtItsLimit() {
    file(LISTS, 1000, 19);
    file(STAFF, 1000, 20);

    assertThat(check(0.02)).isNull();
  }

  @Test
  void passesAFileAtALimitThatNoDoubleHoldsExactly() {
    file(LISTS, 100, 29);

    assertThat(check(0.29)).isNull();
  }

  @Test
  void passesAFileWithoutARecord() {
    file(LISTS, 0, 0);

    assertThat(check(0)).isNull();
  }

  @Test
  void refusesOneRecordTooMany() {
    file(LISTS, 1000, 21);

    assertThat(check(0.02).kind()).isEqualTo(Refusal.Kind.QUARANTINE);
  }

  @Test
  void refusesASingleRecordWhereNoneIsTolerated() {
    file(LISTS, 1_000_000, 1);

    assertThat(check(0).problems()).hasSize(1);
  }

  @Test
  void tellsTheFileItsCountsAndEveryReason() {
    file(LISTS, 6200, 1240);
    issue(LISTS, "quarantined", "number_of_patients", "a whole number", 1200, 14);
    issue(LISTS, "quarantined", "", "as many fields as the header", 40, 3001);

    assertThat(check(0.02).problems())
        .containsExactly(
            new Problem(
                "too many records of a file are quarantined",
                LISTS,
                "1,240 of 6,200 records (20.00%): "
                    + "1200 by rule \"a whole number\" in number_of_patients, first on line 14; "
                    + "40 by rule \"as many fields as the header\", first on line 3001",
                "2.00% of a file",
                "correct the file, map its own codes by the key codes of the input, or raise"
                    + " tolerances.quarantinedShare in the job"));
  }

  @Test
  void namesTheOtherFileOfAKeyAndOffersToLetTheLaterOneHold() {
    file(LISTS, 100, 50);
    issue(LISTS, "quarantined", "id", "duplicate key", 50, 2, "may.csv; june.csv");

    Problem problem = check(0.02).problems().get(0);

    assertThat(problem.found())
        .endsWith("first on line 2, of the key of other records in may.csv; june.csv");
    assertThat(problem.action())
        .isEqualTo(
            "where the later file corrects the earlier one, set \"overlap\": \"later\" in its"
                + " input, so that its values hold; else correct the file, map its own codes by the"
                + " key codes of the input, or raise tolerances.quarantinedShare in the job");
  }

  @Test
  void saysWhatASpreadsheetDoesToTheNumbersOfPeoplesRecordsThatRepeat() {
    file(ATTENDANCES, 100, 50);
    issue(ATTENDANCES, "quarantined", "attendance_id", "duplicate key", 50, 2);

    assertThat(check(0.02).problems().get(0).action())
        .startsWith("where the numbers of records end in noughts from the 16th digit on, a");
  }

  @Test
  void givesNoReasonOfOtherFilesOrOtherOutcomes() {
    file(LISTS, 100, 50);
    issue(LISTS, "quarantined", "sex", "a known sex", 50, 2);
    issue(LISTS, "repaired", "practice_code", "in capitals", 7, 3);
    issue(STAFF, "quarantined", "value", "a number", 9, 4);

    assertThat(check(0.02).problems().get(0).found())
        .isEqualTo(
            "50 of 100 records (50.00%): 50 by rule \"a known sex\" in sex, first on line 2");
  }

  @Test
  void tellsAllFilesAtOnceAndNoneThatPasses() {
    file(LISTS, 100, 50);
    file("epcmem.csv", 100, 1);
    file(STAFF, 100, 3);

    assertThat(check(0.02).problems()).extracting(Problem::where).containsExactly(LISTS, STAFF);
  }

  private Refusal check(double share) {
    Job job =
        new Job(
            "llr",
            new Job.Area("Leicester", List.of("04C")),
            Optional.empty(),
            Map.of(),
            Job.Tables.NONE,
            new Job.Checks(share, List.of()),
            "hes-ecds-2018",
            null);
    return catchThrowableOfType(
        Refusal.class,
        () -> Refusal.ifAny(Refusal.Kind.QUARANTINE, Tolerance.problems(job, files, issues)));
  }

  private void file(String name, long records, long quarantined) {
    files.add(new GenericRowWithSchema(new Object[] {name, records, quarantined}, FILE));
  }

  private void issue(
      String file, String outcome, String column, String rule, long records, long line) {
    issue(file, outcome, column, rule, records, line, "");
  }

  private void issue(
      String file,
      String outcome,
      String column,
      String rule,
      long records,
      long line,
      String others) {
    Object[] values = {
      file, outcome, column, rule, records, line, others, file.equals(ATTENDANCES)
    };
    issues.add(new GenericRowWithSchema(values, ISSUE));
  }
}
