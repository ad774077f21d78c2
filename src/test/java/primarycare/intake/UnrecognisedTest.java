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
