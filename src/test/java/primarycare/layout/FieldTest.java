package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class FieldTest {

  private final Field fte =
      field(
          """
          { "name": "value", "type": "DECIMAL",
            "marks": { "NA": "not_reported", "*": "suppressed_at_source", "EST": "estimated" } }""");

  private final Field sex =
      field(
          """
          { "name": "sex", "type": "TEXT", "required": true,
            "codes": { "FEMALE": "female", "MALE": "male" } }""");

  private final Field practice =
      field(
          """
          { "name": "practice_code", "type": "TEXT", "required": true,
            "format": "[A-HJ-NP-WY]\\\\d{5}" }""");

  private final Field weight =
      field(
          """
          { "name": "weight", "type": "DECIMAL", "absent": "1", "min": 0.000001, "max": 1 }""");

  @Test
  void readsAValueOfItsType() {
    assertThat(fte.read("4.25")).isEqualTo(value(new BigDecimal("4.250000000")));
    assertThat(field("{ \"name\": \"extract_date\", \"type\": \"DATE\" }").read("01JUL2026"))
        .isEqualTo(value(LocalDate.of(2026, 7, 1)));
  }

  @Test
  void removesBlanksAroundTheValue() {
    assertThat(fte.read(" \t4.25\n")).isEqualTo(value(new BigDecimal("4.250000000")));
    assertThat(practice.read(" C82001 ")).isEqualTo(value("C82001"));
  }

  @Test
  void takesTheNoBreakSpacesOfASpreadsheetForBlanks() {
    assertThat(practice.read("\u00A0C82001\u00A0")).isEqualTo(value("C82001"));
    assertThat(practice.read("\u00A0")).isEqualTo(new Cell.Broken(Rule.REQUIRED, ""));
    assertThat(sex.read("Female\u00A0")).isEqualTo(value("female"));
  }

  @Test
  void isCodedByItsCodesOrByDeclarationAndNeverWhereItHoldsDatesOrNumbers() {
    assertThat(sex.coded()).isTrue();
    assertThat(practice.coded()).isFalse();
    assertThat(field("{ \"name\": \"acuity\", \"type\": \"TEXT\", \"coded\": true }").coded())
        .isTrue();
    assertThatThrownBy(() -> field("{ \"name\": \"age\", \"type\": \"AGE\", \"coded\": true }"))
        .hasRootCauseMessage("age: dates and numbers are not codes");
  }

  @Test
  void refusesANameThatMeansSomethingElse() {
    Field scheme = Sources.named("area_membership").field("scheme");
    assertThat(scheme.read("pcn")).isEqualTo(new Cell.Broken(Rule.CODE, "pcn"));
    assertThat(scheme.read("place")).isEqualTo(value("place"));
  }

  @Test
  void keepsTheReasonOfAMark() {
    assertThat(fte.read("NA")).isEqualTo(new Cell.Missing("not_reported"));
    assertThat(fte.read("*")).isEqualTo(new Cell.Missing("suppressed_at_source"));
    assertThat(fte.read(" est ")).isEqualTo(new Cell.Missing("estimated"));
  }

  @Test
  void tellsNothingReportedFromNothing() {
    assertThat(fte.read("")).isEqualTo(new Cell.Missing("not_reported"));
    assertThat(fte.read(" \n ")).isEqualTo(new Cell.Missing("not_reported"));
    assertThat(fte.read("0")).isEqualTo(value(new BigDecimal("0.000000000")));
  }

  @Test
  void breaksOnABlankWhereAValueIsRequired() {
    assertThat(practice.read("")).isEqualTo(new Cell.Broken(Rule.REQUIRED, ""));
    assertThat(practice.read("   ")).isEqualTo(new Cell.Broken(Rule.REQUIRED, ""));
  }

  @Test
  void breaksOnAMarkWhereAValueIsRequired() {
    Field required =
        field(
            """
            { "name": "value", "type": "DECIMAL", "required": true,
              "marks": { "NA": "not_reported" } }""");
    assertThat(required.read("na")).isEqualTo(new Cell.Broken(Rule.REQUIRED, "na"));
  }

  @Test
  void readsCodesInAnyCase() {
    for (String text : List.of("FEMALE", "female", " Female ")) {
      assertThat(sex.read(text)).isEqualTo(value("female"));
    }
  }

  @Test
  void breaksOnACodeThatIsNotOfTheList() {
    assertThat(sex.read("F")).isEqualTo(new Cell.Broken(Rule.CODE, "F"));
    assertThat(sex.read("MALE FEMALE")).isEqualTo(new Cell.Broken(Rule.CODE, "MALE FEMALE"));
  }

  @Test
  void breaksOnATextOfAnotherType() {
    assertThat(fte.read("four")).isEqualTo(new Cell.Broken(Rule.TYPE, "four"));
    assertThat(fte.read("N/A")).isEqualTo(new Cell.Broken(Rule.TYPE, "N/A"));
  }

  @Test
  void breaksOnANumberOutOfRange() {
    assertThat(weight.read("1.000001")).isEqualTo(new Cell.Broken(Rule.RANGE, "1.000001"));
    assertThat(weight.read("0")).isEqualTo(new Cell.Broken(Rule.RANGE, "0"));
    assertThat(weight.read("-0.5")).isEqualTo(new Cell.Broken(Rule.RANGE, "-0.5"));
  }

  @Test
  void takesBothEndsOfTheRange() {
    assertThat(weight.read("1")).isEqualTo(value(new BigDecimal("1.000000000")));
    assertThat(weight.read("0.000001")).isEqualTo(value(new BigDecimal("0.000001000")));
  }

  @Test
  void notesAnUnusualFormatAndKeepsTheValue() {
    assertThat(practice.read("C82001")).isEqualTo(new Cell.Value("C82001", true));
    assertThat(practice.read("c82001")).isEqualTo(new Cell.Value("c82001", false));
    assertThat(practice.read("C820011")).isEqualTo(new Cell.Value("C820011", false));
  }

  @Test
  void takesTheDefaultForABlankOnly() {
    assertThat(weight.read("")).isEqualTo(value(new BigDecimal("1.000000000")));
    assertThat(weight.read("  ")).isEqualTo(value(new BigDecimal("1.000000000")));
    assertThat(weight.read("0.25")).isEqualTo(value(new BigDecimal("0.250000000")));
    assertThat(weight.read("half")).isEqualTo(new Cell.Broken(Rule.TYPE, "half"));
  }

  @Test
  void storesTheReasonBesideAValueThatHasMarks() {
    assertThat(fte.columns())
        .containsExactly(
            DataTypes.createStructField("value", DataTypes.createDecimalType(18, 9), true),
            DataTypes.createStructField("value_missing", DataTypes.StringType, true));
    assertThat(practice.columns())
        .containsExactly(DataTypes.createStructField("practice_code", DataTypes.StringType, true));
  }

  @Test
  void isNotStoredIfItOnlyDecidesWhetherARecordCounts() {
    Field level =
        field("{ \"name\": \"organisation_level\", \"type\": \"TEXT\", \"stored\": false }");
    assertThat(level.columns()).isEmpty();
    assertThat(level.read("GP")).isEqualTo(value("GP"));
  }

  private static Cell value(Object value) {
    return new Cell.Value(value, true);
  }

  private static Field field(String json) {
    try {
      return new ObjectMapper().readValue(json, Field.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
