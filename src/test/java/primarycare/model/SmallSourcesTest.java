package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Intake;
import primarycare.layout.Field;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.model.SmallSources.Part;
import primarycare.rules.RelationalRules;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Sources that grow with organisations alone, collected together. */
class SmallSourcesTest {

  @TempDir private Path folder;

  private SmallSources of(String inputs) {
    Inputs files = new Inputs(folder);
    files.write(
        "calls.csv",
        "month,area_code,calls_offered,calls_answered,calls_abandoned",
        List.of("2026-07-01,ANNE,10,8,2", "2026-07-01,SMITH,5,5,0", "2026-07-01,QOP,9,9,0"));
    files.write(
        "expected.csv",
        "scheme,area_code,provider_code,share",
        List.of("all,all,RWE00,0.8", "practice,C82001,RNQ,"));
    Path job = files.job("\"03W\"");
    return new SmallSources(
        RelationalRules.of(
            new Intake(Runs.spark(), Jobs.reading(job, inputs), PersonKeys.none(), step -> {})
                .run()));
  }

  private static int jobs() {
    return Runs.spark().sparkContext().dagScheduler().numTotalJobs();
  }

  private static List<String> lines(List<Row> rows) {
    return rows.stream().map(row -> row.mkString(" ")).toList();
  }

  @Test
  void collectsAllThatARunHasTogetherAndOnce() {
    SmallSources small =
        of("{\"nhs111_activity\": [\"calls.csv\"], \"expected_provider\": [\"expected.csv\"]}");
    assertThat(small.rows("vacancies")).as("no file of it").isEmpty();
    lines(small.rows("expected_provider"));
    int before = jobs();

    assertThat(lines(small.rows("expected_provider")))
        .containsExactly("all all RWE00 0.800000000", "practice C82001 RNQ null");
    assertThat(lines(small.rows("nhs111_activity")))
        .as("as tables may hold them")
        .containsExactlyInAnyOrder("2026-07-01 QOP 9 9 0 null", "2026-07-01 unknown 15 13 2 null");
    assertThat(jobs()).isEqualTo(before);
  }

  @Test
  void refusesASourceThatMayBeLarge() {
    SmallSources small = of("{\"nhs111_activity\": [\"calls.csv\"]}");

    assertThatThrownBy(() -> small.rows("ae_attendance"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ae_attendance is not among the small sources");
  }

  @Test
  void everySourceWhoseTextsCouldBeNamesIsAmongThemAndNoneOfPeople() {
    assertThat(SmallSources.NAMES).doesNotHaveDuplicates();
    assertThat(Sources.all())
        .filteredOn(source -> source.fields().stream().anyMatch(SmallSourcesTest::isPublished))
        .isNotEmpty()
        .extracting(Source::name)
        .allMatch(SmallSources.NAMES::contains);
    assertThat(SmallSources.NAMES)
        .map(Sources::named)
        .noneMatch(Source::people)
        .as("a key of all of them tells rows apart")
        .noneMatch(Source::adds);
  }

  private static boolean isPublished(Field field) {
    return field.published() != null;
  }

  @Test
  void saysWhatStandsInManyRowsOnce() {
    List<Row> rows =
        List.of(
            RowFactory.create("C82".concat("001"), 2025L, null),
            RowFactory.create("C82".concat("001"), 2026L, null));

    Part part = Part.of("practice_deprivation", rows.iterator());

    assertThat(part.rows())
        .containsExactly(
            new Object[] {"C82001", 2025L, null}, new Object[] {"C82001", 2026L, null});
    assertThat(part.rows().get(0)[0]).isSameAs(part.rows().get(1)[0]);
  }

  @Test
  void namesTheRowsOfEachTaskByTheColumnsOfTheirSource() {
    Source scores = Sources.named("practice_deprivation");
    Object[] cells = {"C82001", "Any", 2025L, null, null};
    Object[] more = {"C82002", "Any", 2019L, null, null};
    List<Part> parts =
        List.of(
            new Part("practice_deprivation", List.<Object[]>of(cells)),
            new Part("vacancies", List.<Object[]>of(more)),
            new Part("practice_deprivation", List.<Object[]>of(more)));

    assertThat(SmallSources.rows(scores, parts))
        .extracting(row -> row.<String>getAs("practice_code") + " " + row.getAs("imd_year"))
        .containsExactly("C82001 2025", "C82002 2019");
  }
}
