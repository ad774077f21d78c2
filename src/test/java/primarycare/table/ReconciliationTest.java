package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.job.Refusal;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Every check of the reconciliation has a case here in which it fails. */
class ReconciliationTest {

  private static final String REPORTED = "Fully provided";

  @TempDir Path folder;

  @Test
  void refusesAPracticeWhoseWeightsDoNotSumToOne() {
    Inputs inputs =
        onePractice().area("place", "C82001", "city", "").area("place", "C82001", "county", "");
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err())
        .contains("a practice's weights in an area type sum to 1", "place", "C82001");
    assertThat(folder.resolve("out/current")).doesNotExist();
  }

  @Test
  void tellsOfPracticesThatTheMapDoesNotKnow() {
    publish(onePractice().list("2026-07-01", "Y99999", 400).gps("Y00001", REPORTED, "1", "1"));
    assertThat(failed("every practice is in the practice map"))
        .containsExactly(
            List.of("gp_workforce", "2.0", "1.0", "practices such as Y00001"),
            List.of("gp_workforce: its list", "2.0", "1.0", "practices such as Y99999"),
            List.of("registered_patients: its list", "2.0", "1.0", "practices such as Y99999"));
  }

  @Test
  void tellsWhereTheOnlyMapIsLaterThanTheList() {
    publish(
        new Inputs(folder)
            .practice("2026-09-01", "C82001", "U10001", "03W")
            .list("2026-07-01", "C82001", 10000)
            .gps("C82001", REPORTED, "6", "5"));
    assertThat(failed("the practice map is not later than the list"))
        .containsExactly(
            List.of("gp_workforce", "null", "null", "the earliest map is of 2026-09-01"),
            List.of("registered_patients", "null", "null", "the earliest map is of 2026-09-01"));
  }

  @Test
  void tellsOfAMonthWithoutACensus() {
    publish(onePractice().with("\"period\": { \"from\": \"2026-05\", \"to\": \"2026-06\" }"));
    assertThat(failed("files were given for the month"))
        .containsExactly(List.of("gp_workforce", "null", "null", ""));
  }

  @Test
  void failsWhereTheAreasOfATypeDoNotAddUpToTheWhole() {
    Dataset<Row> checks =
        AreaChecks.areasAddUp(new Measured(GpCapacity.table(List.of()), capacity(900L, 1000L)))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    assertThat(verdict(checks, "gp_capacity.registered_patients, pcn, all_gps"))
        .containsExactly(false, true, 900.0, 1000.0, -100.0);
  }

  @Test
  void passesWhereTheAreasOfATypeAddUpToTheWhole() {
    Dataset<Row> checks =
        AreaChecks.areasAddUp(new Measured(GpCapacity.table(List.of()), capacity(1000L, 1000L)))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    assertThat(verdict(checks, "gp_capacity.registered_patients, pcn, all_gps"))
        .containsExactly(true, true, 1000.0, 1000.0, 0.0);
  }

  @Test
  void neverPassesAComparisonWithAMissingSide() {
    Dataset<Row> rows =
        Runs.spark()
            .createDataFrame(
                List.of(RowFactory.create((Long) null, 5L)),
                new StructType().add("found", "long").add("meant", "long"));
    Dataset<Row> check =
        new Check("records", true)
            .equal(
                rows,
                functions.lit(null).cast("date"),
                functions.lit("file"),
                functions.col("found"),
                functions.col("meant"),
                1);
    assertThat(check.first().<Boolean>getAs("passed")).isFalse();
  }

  @Test
  void failsAFileWhoseRecordsDoNotAddUp() {
    Dataset<Row> files =
        Runs.spark()
            .sql(
                "SELECT 'gp_workforce' AS source, 'staff.csv' AS file, 10L AS records,"
                    + " 7L AS loaded, 1L AS quarantined, 1L AS excluded,"
                    + " false AS about_people");
    assertThat(verdict(Reconciliation.files(files), "gp_workforce: staff.csv"))
        .containsExactly(false, true, 10.0, 9.0, 1.0);
  }

  @Test
  void failsWhereAJoinDoublesAPractice() {
    Dataset<Row> sides =
        Runs.spark()
            .sql(
                "SELECT DATE'2026-06-01' AS month, DATE'2026-07-01' AS list_extract_date,"
                    + " 100L AS lists, 90L AS inside, 20L AS outside");
    assertThat(
            verdict(
                AreaChecks.nobodyLost("gp_workforce", sides),
                "gp_workforce: registered patients, list of 2026-07-01"))
        .containsExactly(false, true, 100.0, 110.0, -10.0);
  }

  @Test
  void comparesAFigureWithinItsTolerance() {
    Job.Expected figure =
        new Job.Expected(
            "gp_capacity",
            "registered_patients",
            Map.of("area_type", "all"),
            1001,
            Optional.of(1.0),
            "a report");
    Measured measured = new Measured(GpCapacity.table(List.of()), capacity(1000L, 1000L));
    Dataset<Row> check = PublishedElsewhere.check(figure, List.of(measured));
    assertThat(verdict(check, "gp_capacity.registered_patients, area_type = all, a report"))
        .containsExactly(true, true, 1000.0, 1001.0, -1.0);
  }

  @Test
  void refusesToExpectARateWhichIsMadeAfterProtection() {
    Job.Expected rate =
        new Job.Expected("gp_capacity", "gps_per_1000", Map.of(), 0.5, Optional.empty(), "");
    Measured measured = new Measured(GpCapacity.table(List.of()), capacity(1000L, 1000L));

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> PublishedElsewhere.check(rate, List.of(measured)));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB);
    assertThat(refusal).hasMessageContaining("gps_per_1000");
  }

  private static Dataset<Row> capacity(long pcn, long all) {
    return Runs.spark()
        .sql(
            "SELECT DATE'2026-06-01' AS month, 'month' AS period, 'all_gps' AS definition, *"
                + " FROM VALUES ('pcn', "
                + pcn
                + "L, 0L, 1.5BD), ('all', "
                + all
                + "L, 0L, 1.5BD) AS t(area_type, registered_patients, patients_covered, gp_fte)");
  }

  private static List<Object> verdict(Dataset<Row> checks, String level) {
    Row row = checks.where(functions.col("level").equalTo(level)).first();
    return List.of(
        row.getAs("passed"),
        row.getAs("enforced"),
        row.getAs("left_value"),
        row.getAs("right_value"),
        row.getAs("difference"));
  }

  private Inputs onePractice() {
    return new Inputs(folder)
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .list("2026-07-01", "C82001", 10000)
        .gps("C82001", REPORTED, "6", "5");
  }

  private void publish(Inputs inputs) {
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private List<List<String>> failed(String check) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT level, left_value, right_value, explanation FROM $reconciliation"
            + " WHERE NOT passed AND NOT enforced AND check_name = '"
            + check
            + "' ORDER BY 1");
  }
}
