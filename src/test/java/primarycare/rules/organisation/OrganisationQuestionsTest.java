package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static primarycare.rules.Extracts.came;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListFacts;
import primarycare.intake.Intake;
import primarycare.job.PublishedCode;
import primarycare.rules.Extracts;
import primarycare.rules.RelationalRules;
import primarycare.rules.key.Finding;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Files are asked for what they say of organisations, by their rows or by facts of these. */
class OrganisationQuestionsTest {

  private static final String JUNE = "2026-06-01";
  private static final String JULY = "2026-07-01";

  @TempDir private Path folder;

  private RelationalRules rules(Inputs inputs, String files) {
    Path job = inputs.job("2026-06", "\"03W\"");
    return RelationalRules.of(
        new Intake(Runs.spark(), Jobs.reading(job, files), PersonKeys.none(), step -> {}).run());
  }

  private RelationalRules maps(Inputs inputs) {
    return rules(inputs, "{\"practice_map\": [\"map.csv\"]}");
  }

  @Test
  void countAWideRecordOnceHoweverManyFactsItHolds() {
    RelationalRules rules =
        rules(
            new Inputs(folder)
                .gps("Y00009", "Fully provided", "6", "4.12")
                .gps("C82001", "Fully provided", "7", "5.00"),
            "{\"gp_workforce\": [{\"files\": \"staff.csv\", \"month\": \"2026-06\"}]}");

    assertThat(rules.rows().accepted("gp_workforce").count()).isGreaterThan(2);
    assertThat(rules.codes().of("gp_workforce"))
        .extracting(
            row -> row.text("practice_code"),
            row -> row.day("census_month"),
            Mention::records,
            Mention::firstLine)
        .containsExactlyInAnyOrder(
            tuple("Y00009", LocalDate.parse(JUNE), 1L, 2L),
            tuple("C82001", LocalDate.parse(JUNE), 1L, 3L));
  }

  @Test
  void tellWhatMapsSayOfAPracticeWithAllTheirDays() {
    RelationalRules rules =
        maps(
            new Inputs(folder)
                .practice(JUNE, "C82001", "U00001", "03W")
                .practice(JULY, "C82001", "U00001", "03W")
                .practice(JULY, "C82002", "U", "03W"));

    assertThat(OrganisationRows.mapped(rules.mapDays(), rules.codes().passed("practice_map")))
        .extracting(one -> one.practice() + one.pcn().isPresent(), one -> List.copyOf(one.days()))
        .containsExactlyInAnyOrder(
            tuple("C82001true", List.of(LocalDate.parse(JUNE), LocalDate.parse(JULY))),
            tuple("C82002false", List.of(LocalDate.parse(JULY))));
    assertThat(rules.mappedTwice()).isEmpty();
  }

  @Test
  void tellWhatEveryRulePassesApartFromWhatWasReadWhereAKeyRepeats() {
    RelationalRules rules =
        maps(
            new Inputs(folder)
                .practice(JULY, "C82001", "U00001", "03W")
                .practice(JULY, "C82001", "U00009", "04C"));

    assertThat(OrganisationCodes.texts(rules.codes().of("practice_map"), "pcn_code"))
        .containsExactly("U00001", "U00009");
    assertThat(OrganisationCodes.texts(rules.codes().passed("practice_map"), "pcn_code"))
        .containsExactly("U00001");
    assertThat(rules.mappedTwice())
        .singleElement()
        .returns("C82001", conflict -> conflict.practice())
        .returns("U00001 03W QZZ", conflict -> conflict.area())
        .returns("U00009 04C QZZ", conflict -> conflict.other());
  }

  @Test
  void tellTheNamesOfAreasOnEachDayOfAMap() {
    RelationalRules rules = maps(new Inputs(folder).practice(JULY, "C82001", "U", "03W"));

    assertThat(rules.codes().of(OrganisationQuestions.AREAS_OF_MAPS))
        .extracting(
            row -> row.text("scheme"),
            row -> row.text("area_code"),
            row -> row.text("area_name"),
            row -> row.day("extract_date"),
            Mention::firstLine)
        .containsExactlyInAnyOrder(
            tuple("sub_icb_location", "03W", "Sub 03W", LocalDate.parse(JULY), 2L),
            tuple("icb", "QZZ", "ICB Z", LocalDate.parse(JULY), 2L));
  }

  @Test
  void countAttendancesByPracticeAndMonthWithoutThoseThatStandTwice() {
    String twice = came("1", "2026-05-03", "RWE", 30);
    RelationalRules rules =
        new Extracts(folder)
            .file("a.csv", twice, came("2", "2026-06-03", "RWE", 31))
            .file("b.csv", twice, came("3", "2026-06-04", "RWE", 32))
            .judged()
            .rules();

    NamedPractices named = NamedPractices.ofFacts(rules.codes().of(AttendanceFacts.SOURCE));

    assertThat(named.ofMonths())
        .isEqualTo(Map.of(LocalDate.of(2026, 5, 1), 1L, LocalDate.parse(JUNE), 2L));
    assertThat(named.practices().values()).containsOnly(Set.of("C82001"));
  }

  @Test
  void collectNoRowsOfSourcesThatHaveVeryMany() {
    OrganisationCodes codes =
        new Extracts(folder)
            .file("a.csv", came("1", "2026-05-03", "RWE", 30))
            .judged()
            .rules()
            .codes();

    assertThat(codes.passed("practice_map")).isEmpty();
    for (String many : List.of(AttendanceFacts.SOURCE, ListFacts.SOURCE)) {
      assertThatThrownBy(() -> codes.passed(many))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(many);
    }
  }

  /** Of people there may be very many, also where some file cannot be read. */
  @Test
  void haveTextsThatAreNoPracticeAsOneAlsoWithoutFacts() {
    RelationalRules some =
        RelationalRules.ofSome(
            new Extracts(folder)
                .file(
                    "a.csv",
                    came("1", "2026-05-03", "RWE", 30).replace("C82001", "PERSON 1"),
                    came("2", "2026-05-03", "RWE", 31).replace("C82001", "PERSON 2"))
                .judged()
                .accepted());

    assertThat(OrganisationCodes.texts(some.codes().of("ae_attendance"), "gp_practice_code"))
        .containsExactly(PublishedCode.NO_PRACTICE);
  }

  @Test
  void nameTheAreasOfARecordWithItsEntry() {
    RelationalRules rules =
        rules(
            new Inputs(folder)
                .file(
                    "vacancies",
                    "vacancies.csv",
                    "date,area_code,role,posts",
                    List.of("2026-07-01,QOP,Nurse,2", "2026-07-01,SMITH,Nurse,1")),
            "{\"vacancies\": [\"vacancies.csv\"]}");

    assertThat(rules.codes().of("vacancies"))
        .extracting(row -> row.text("area_code"), row -> row.text("entry") != null)
        .containsExactlyInAnyOrder(tuple("QOP", true), tuple("SMITH", true));
    assertThat(rules.findings())
        .singleElement()
        .returns("area not known", Finding::rule)
        .returns(3L, Finding::firstLine);
  }
}
