package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** A bare name of a person where a role or an area should stand is published nowhere, and told. */
class BareNamesTest {

  private static final String VACANCIES =
      "date,area_code,role,posts,published_percent,published_base";

  @TempDir private Path folder;

  @Test
  void ofARoleIsPublishedAsOther() throws IOException {
    Path job =
        inputs("vacancies_by_role")
            .file(
                "vacancies",
                "v.csv",
                VACANCIES,
                List.of(
                    "2026-07-01,03W,GP Partner,3,50,6",
                    "2026-07-01,03W,Zebedee Quillfeather,1,17,6",
                    "2026-07-01,03W,QUILLFEATHER,2,33,6",
                    "2026-07-01,Quillfeather,nurse,5,,",
                    "2026-07-01,city,nurse,7,,"))
            .job("\"03W\"");

    Runs.Result run = Runs.refresh(job);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(query("area_code, role, posts, published_percent", "vacancies_by_role"))
        .containsExactly(
            List.of("03W", "Partner GP", "3", "50.0"),
            List.of("03W", "other", "3", "null"),
            List.of("city", "Nurse", "7", "null"),
            List.of("unknown", "Nurse", "5", "null"));
    assertThat(told("vacancies"))
        .containsExactly(
            List.of("area_code", "area not known", "1"),
            List.of("role", "not in the code list", "2"));
    assertThat(run.out())
        .contains("vacancies, column role: values taken as not known")
        .contains("vacancies, column area_code: values taken as not known");
    isNowhere(run);
  }

  @Test
  void ofAnAreaOfCallsIsPublishedAsUnknown() throws IOException {
    Path job =
        inputs("nhs111_calls")
            .file(
                "nhs111_activity",
                "calls.csv",
                "month,area_code,calls_offered,calls_answered,calls_abandoned",
                List.of(
                    "2026-06,ENGLAND,2000,1900,100",
                    "2026-06,QUILLFEATHER,1000,950,50",
                    "2026-06,Zebedee,1000,910,90",
                    "2026-06,QWO,100,99,1"))
            .job("\"03W\"");

    Runs.Result run = Runs.refresh(job);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(query("area_code, area_type, calls_offered, abandoned_percent", "nhs111_calls"))
        .containsExactly(
            List.of("ENGLAND", "england", "2000", "5.0"),
            List.of("QWO", "stated", "100", "1.0"),
            List.of("unknown", "stated", "2000", "7.0"));
    assertThat(told("nhs111_activity"))
        .containsExactly(List.of("area_code", "area not known", "2"));
    isNowhere(run);
  }

  @Test
  void ofAnAreaOrABandOfConsultationsIsPublishedAsUnknownOrOther() throws IOException {
    Path job =
        inputs("consultation_rates")
            .file(
                "consultations",
                "c.csv",
                "year,area_code,age_band,sex,consultations,person_years",
                List.of(
                    "1995,England,0-14,,100,50",
                    "1995,England,Zebedee,,30,10",
                    "1995,England,Quillfeather,,30,20",
                    "1995,QUILLFEATHER,0-14,,10,5"))
            .job("\"03W\"");

    Runs.Result run = Runs.refresh(job);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(query("area_code, age_band, consultations, person_years", "consultation_rates"))
        .containsExactly(
            List.of("ENGLAND", "0-14", "100.0", "50.0"),
            List.of("ENGLAND", "all", "160.0", "80.0"),
            List.of("ENGLAND", "other", "60.0", "30.0"),
            List.of("unknown", "0-14", "10.0", "5.0"),
            List.of("unknown", "all", "10.0", "5.0"));
    isNowhere(run);
  }

  @Test
  void ofARoleIsARoleWhereTheJobSaysSo() throws IOException {
    Inputs inputs = inputs("vacancies_by_role");
    inputs.write("v.csv", VACANCIES, List.of("2026-07-01,03W,Quillfeather,3,,"));
    inputs.input(
        "vacancies",
        "{ \"files\": \"v.csv\", \"codes\": { \"role\": { \"quillfeather\": \"Pharmacist\" } } }");

    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(query("area_code, role, posts", "vacancies_by_role"))
        .containsExactly(List.of("03W", "Pharmacist", "3"));
    assertThat(told("vacancies")).isEmpty();
  }

  private Inputs inputs(String table) {
    return new Inputs(folder)
        .with("\"publish\": [\"" + table + "\"]")
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .list("2026-07-01", "C82001", 1000)
        .area("place", "C82001", "city", "");
  }

  private List<List<String>> query(String columns, String table) {
    return Duck.query(
        folder.resolve("out"), "SELECT " + columns + " FROM $" + table + " ORDER BY 1, 2");
  }

  private List<List<String>> told(String source) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT column_name, rule, records FROM $quarantine_summary WHERE source = '"
            + source
            + "' AND outcome = 'noted' ORDER BY 1");
  }

  /** Nothing that the run said or published holds the name, in any case. */
  private void isNowhere(Runs.Result run) throws IOException {
    assertThat(run.out() + run.err()).doesNotContainIgnoringCase("quillfeather", "zebedee");
    Path current = folder.resolve("out").resolve("current").toRealPath();
    try (Stream<Path> files = Files.walk(current)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            file.toString().endsWith(".parquet")
                ? Duck.rows("SELECT * FROM '" + file + "'").toString()
                : Files.readString(file);
        assertThat(text).as(file.toString()).doesNotContainIgnoringCase("quillfeather", "zebedee");
      }
    }
  }
}
