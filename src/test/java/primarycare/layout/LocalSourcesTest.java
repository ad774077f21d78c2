package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that an analyst types: the header is all there is to learn. */
class LocalSourcesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vacancies|date,area_code,role,posts,published_percent,published_base",
        "vacancies|Date,Area_Code,Role,Posts",
        "hub_activity|month,hub_code,hub_name,practice_code,status,count",
        "workforce_long_run|year,staff_group,count,source",
        "consultations|year,area_code,age_band,sex,consultations,person_years",
        "nhs111_activity|month,area_code,calls_offered,calls_answered,calls_abandoned",
        "nhs111_activity|month,area_code,calls_offered,calls_answered,calls_abandoned,calls_answered_within_60_seconds",
        "patient_survey|year,question,practice_code,responses,positive",
        "resident_population|year,area_code,age,sex,residents",
        "resident_population|Year,Area_Code,Residents",
        "reference_attendance|year,department_group,age_band,sex,attendances,registered_patients",
      })
  void readsTheHeader(String source, String header) {
    Header names = new Header(List.of(header.split(",")));
    assertThat(names.match(Sources.named(source))).isPresent();
    assertThat(names.unused(names.match(Sources.named(source)).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vacancies,posts,-1",
    "vacancies,area_code,all",
    "vacancies,published_percent,101",
    "hub_activity,status,cancelled",
    "hub_activity,hub_code,all",
    "consultations,sex,Q",
    "nhs111_activity,calls_offered,-5",
    "nhs111_activity,month,2026-13",
    "nhs111_activity,calls_answered_within_60_seconds,most",
    "patient_survey,responses,some",
    "workforce_long_run,year,2014-15",
    "resident_population,residents,-1",
    "resident_population,residents,12.5",
    "resident_population,sex,Q",
    "resident_population,year,2024-25",
    "resident_population,area_code,elsewhere",
    "reference_attendance,age_band,0-9",
    "reference_attendance,department_group,type 5",
  })
  void quarantinesWhatCannotBe(String source, String field, String text) {
    assertThat(Sources.named(source).field(field).read(text)).isInstanceOf(Cell.Broken.class);
  }

  @Test
  void tellsAWithheldResponseFromAMissingOne() {
    Field responses = Sources.named("patient_survey").field("responses");
    assertThat(responses.read("*")).isEqualTo(new Cell.Missing("suppressed"));
    assertThat(responses.read("")).isEqualTo(new Cell.Missing("not_reported"));
  }
}
