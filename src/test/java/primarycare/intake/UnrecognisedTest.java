package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** A file without a header begins with a person, of whom no message may tell. */
class UnrecognisedTest {

  private static final String PERSON =
      "Margaret Postlethwaite,943 476 5919,LE2 7QX,1931-03-09,C82001,fell at home";

  @TempDir private Path folder;
  private PracticeMaps files;

  @BeforeEach
  void writeTheInputs() {
    files = new PracticeMaps(folder);
  }

  @Test
  void tellsNothingOfAFirstRowThatIsAPerson() {
    files.write("visits.csv", PERSON + "\n" + PERSON + "\n");
    for (String source : List.of("ae_attendance", "registered_patients", "area_membership")) {
      Refusal refusal = refused(source);
      assertThat(problem(refusal).what()).isEqualTo("a first row that is not a header");
      assertThat(problem(refusal).found()).startsWith("6 columns; nearest layout: ");
      assertThat(refusal.getMessage() + problem(refusal)).doesNotContain(PERSON.split(",", -1));
    }
  }

  @Test
  void tellsNothingOfAPersonWhereTheJobMapsColumnsEither() {
    files.write("visits.csv", PERSON + "\n" + PERSON + "\n");
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                files.loadAll(
                    "{\"ae_attendance\": [{ \"files\": \"visits.csv\","
                        + " \"columns\": { \"arrival_date\": \"Arrived\" } }]}"));
    assertThat(problem(refusal).what()).isEqualTo("a first row that is not a header");
    assertThat(refusal.getMessage() + problem(refusal)).doesNotContain(PERSON.split(",", -1));
  }

  @Test
  void tellsTheUnknownColumnsOfAHeaderButNoneWhereOneIsLikeAnIdentifier() {
    String header = "attendance_id,arrived,department_type,attendance_category,age_at_arrival,sex,";
    files.write("visits.csv", header + "surgery\nA1,2026-07-14,01,1,34,2,C82001\n");
    assertThat(problem(refused("ae_attendance")).found()).contains("not known: arrived, surgery");
    for (String identifier : List.of("943 476 5919", "LE2 7QX", "9434765919")) {
      files.write("visits.csv", header + identifier + "\nA1,2026-07-14,01,1,34,2,C82001\n");
      assertThat(problem(refused("ae_attendance")).found())
          .contains("missing: arrival_date", "not known: 2 columns")
          .doesNotContain(identifier, "arrived");
    }
  }

  @Test
  void saysOfAHeaderOfNoLayoutWhatIsThereMissingAndNew() {
    files.write("map.csv", "GP code,Practice name,PCN code,Ward\nC82001,X,U00001,7\n");
    Problem problem = problem(refused("practice_map", "map.csv"));
    assertThat(problem.what()).isEqualTo("a header that is not recognised");
    assertThat(problem.found())
        .startsWith("4 columns; nearest layout: gp-reg-pat-prac-map")
        .contains("missing: EXTRACT_DATE, PRACTICE_CODE", "not known: GP code");
    assertThat(problem.action()).contains("--suggest-map", "take it out of practice_map");
  }

  @Test
  void countsTheNamesThatStandTwice() {
    files.write("map.csv", "GP code,Practice name,PCN name,PCN name,PCN name\nA,X,Y,Z,Z\n");
    assertThat(problem(refused("practice_map", "map.csv")).found())
        .startsWith("5 columns, 2 under a name that another one has; ");
  }

  @Test
  void namesTheFileToTakeInPlaceOfAWebTableUnderWhateverTitle() {
    String types =
        "Code,Name,Type 1 Departments - Major A&E,Type 2 Departments - Single Specialty,"
            + "Type 1 Departments - Major A&E\nRWE,LEICESTER,1,2,3\n";
    for (String text : List.of(types, "A&E Attendances,,,,\n\n" + types)) {
      files.write("sheet.csv", text);
      Problem problem = problem(refused("ae_provider_activity", "sheet.csv"));
      assertThat(problem.what()).isEqualTo("a file that is known and not read");
      assertThat(problem.found()).contains("the monthly web table", "no month", "stand twice");
      assertThat(problem.action()).startsWith("take the CSV of the same month");
      assertThat(problem(refused("practice_map", "sheet.csv")).action())
          .startsWith("for ae_provider_activity, take the CSV");
    }
  }

  private Refusal refused(String source, String file) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> files.loadOf(source, file));
    assertThat(refusal).as(source).isNotNull();
    return refusal;
  }

  private Refusal refused(String source) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> files.loadOf(source, "visits.csv"));
    assertThat(refusal).as(source).isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    return refusal;
  }

  private static Problem problem(Refusal refusal) {
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }
}
