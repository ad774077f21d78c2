package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.layout.Header;
import primarycare.layout.Issue;
import primarycare.layout.Source;
import primarycare.layout.Sources;

class InterpreterTest {

  private static final List<String> QUIN_AGE =
      List.of(
          "PUBLICATION",
          "EXTRACT_DATE",
          "ORG_TYPE",
          "ORG_CODE",
          "POSTCODE",
          "SEX",
          "AGE_GROUP_5",
          "NUMBER_OF_PATIENTS");

  private static final List<String> WIDE =
      List.of("PRAC_CODE", "GP_SOURCE", "TOTAL_GP_FTE", "TOTAL_GP_EXTG_FTE", "TOTAL_GP_EXTG_HC");

  @Test
  void acceptsARowOfAPracticeBySexAndAgeBand() {
    Reading reading = list("1-Jul-26", "GP", "C82001", "FEMALE", "20_24", "1,234");

    assertThat(accepted(reading).rows())
        .containsExactly(
            Map.of(
                "extract_date", LocalDate.of(2026, 7, 1),
                "organisation_level", "GP",
                "practice_code", "C82001",
                "detail", "five-year bands",
                "sex", "female",
                "age_band", "20-24",
                "number_of_patients", 1234L));
    assertThat(accepted(reading).notes()).isEmpty();
  }

  @Test
  void quarantinesARowThatDoesNotSayOfWhichAgesItIs() {
    assertThat(list("2026-07-01", "GP", "C82001", "FEMALE", "", "1234"))
        .asInstanceOf(type(Reading.Quarantined.class))
        .extracting(Reading.Quarantined::issues)
        .isEqualTo(List.of(new Issue("AGE_GROUP_5", "required", "")));
  }

  @Test
  void excludesARowOfAnOrganisationAboveThePractice() {
    Reading reading = list("2026-07-01", "PCN", "U12345", "FEMALE", "20_24", "1234");

    assertThat(reading).isEqualTo(new Reading.Excluded("organisation level other than practice"));
  }

  @Test
  void excludesTotalRows() {
    assertThat(list("2026-07-01", "GP", "C82001", "ALL", "ALL", "9000"))
        .isEqualTo(new Reading.Excluded("total row"));
    assertThat(list("2026-07-01", "GP", "C82001", "MALE", "ALL", "4400"))
        .isEqualTo(new Reading.Excluded("total row"));
  }

  @Test
  void excludesARowThatIsNotAboutAPracticeEvenWhenACellIsBroken() {
    Reading reading = list("no date", "SUB_ICB_LOCATION_CODE", "03W", "FEMALE", "20_24", "many");

    assertThat(reading).isEqualTo(new Reading.Excluded("organisation level other than practice"));
  }

  @Test
  void quarantinesARaggedRecordByTheRuleFieldCount() {
    Reading less = interpreter("registered_patients", QUIN_AGE).read(List.of("x", "2026-07-01"));
    Reading more =
        interpreter("practice_map", mapHeader())
            .read(List.of("2026-07-01", "C82001", "U00001", "03W", "QK1", "stray"));

    assertThat(quarantined(less).issues())
        .containsExactly(new Issue("", "field count", "2 fields"));
    assertThat(quarantined(more).issues())
        .containsExactly(new Issue("", "field count", "6 fields"));
  }

  @Test
  void tellsEveryBrokenCellOfARecord() {
    Reading reading = list("31/02/2026", "GP", "", "PERSON", "20_24", "-5");

    assertThat(quarantined(reading).issues())
        .containsExactlyInAnyOrder(
            new Issue("EXTRACT_DATE", "type", "31/02/2026"),
            new Issue("ORG_CODE", "required", ""),
            new Issue("SEX", "code list", "PERSON"),
            new Issue("NUMBER_OF_PATIENTS", "range", "-5"));
  }

  @Test
  void keepsAnUnusualPracticeCodeAndNotesIt() {
    Reading reading = list("2026-07-01", "GP", "ZZ99", "MALE", "95+", "3");

    assertThat(accepted(reading).rows().get(0)).containsEntry("practice_code", "ZZ99");
    assertThat(accepted(reading).notes()).containsExactly(new Issue("ORG_CODE", "format", "ZZ99"));
  }

  @Test
  void readsAPracticeWithoutAPcnAsMissingAndNotAsAPcn() {
    Reading reading =
        interpreter("practice_map", mapHeader())
            .read(List.of("2026-07-01", "C82001", "U", "03W", "QK1"));

    assertThat(accepted(reading).rows().get(0))
        .doesNotContainKey("pcn_code")
        .containsEntry("pcn_code_missing", "not_applicable");
  }

  @Test
  void givesAWideRecordARowAFactWithItsStaffGroupAndMeasure() {
    Reading reading = staff("C82001", "Fully provided", "5.53", "4.12", "6");

    assertThat(accepted(reading).rows())
        .extracting(row -> row.get("staff_group"), row -> row.get("measure"), InterpreterTest::fte)
        .containsExactly(
            tuple("all_gps", "fte", new BigDecimal("5.53")),
            tuple("fully_qualified", "fte", new BigDecimal("4.12")),
            tuple("fully_qualified", "headcount", new BigDecimal("6")));
    assertThat(accepted(reading).rows())
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("practice_code", "C82001")
                    .containsEntry("census_month", LocalDate.of(2026, 6, 1))
                    .containsEntry("data_source", "Fully provided"));
  }

  @Test
  void keepsTheReasonWhereAFactHasNoValue() {
    Reading reading = staff("C82001", "Fully provided", "5.53", "NA", "*");

    assertThat(accepted(reading).rows().get(1))
        .doesNotContainKey("value")
        .containsEntry("value_missing", "not_reported");
    assertThat(accepted(reading).rows().get(2))
        .doesNotContainKey("value")
        .containsEntry("value_missing", "suppressed_at_source");
    assertThat(accepted(reading).rows().get(0)).doesNotContainKey("value_missing");
  }

  @Test
  void quarantinesAWideRecordWholeAndNamesTheColumnsOfItsBrokenFacts() {
    Reading reading = staff("C82001", "Fully provided", "five", "4.12", "six");

    assertThat(quarantined(reading).issues())
        .containsExactly(
            new Issue("TOTAL_GP_FTE", "type", "five"),
            new Issue("TOTAL_GP_EXTG_HC", "type", "six"));
  }

  private static BigDecimal fte(Map<String, Object> row) {
    return new BigDecimal(((BigDecimal) row.get("value")).stripTrailingZeros().toPlainString());
  }

  private static Reading list(
      String date, String level, String code, String sex, String age, String patients) {
    return interpreter("registered_patients", QUIN_AGE)
        .read(List.of("GP_PRAC_PAT_LIST", date, level, code, "LE1 1AA", sex, age, patients));
  }

  private static Reading staff(String... cells) {
    return interpreter("gp_workforce", WIDE).read(List.of(cells));
  }

  private static List<String> mapHeader() {
    return List.of(
        "EXTRACT_DATE", "PRACTICE_CODE", "PCN_CODE", "SUB_ICB_LOCATION_CODE", "ICB_CODE");
  }

  private static Reading.Reader interpreter(String name, List<String> header) {
    Source source = Sources.named(name);
    Optional<LocalDate> month =
        name.equals("gp_workforce") ? Optional.of(LocalDate.of(2026, 6, 1)) : Optional.empty();
    return new Reading.Reader(
        source, new Header(header).match(source).orElseThrow(), header, month);
  }

  private static Reading.Accepted accepted(Reading reading) {
    return assertThat(reading).asInstanceOf(type(Reading.Accepted.class)).actual();
  }

  private static Reading.Quarantined quarantined(Reading reading) {
    return assertThat(reading).asInstanceOf(type(Reading.Quarantined.class)).actual();
  }
}
