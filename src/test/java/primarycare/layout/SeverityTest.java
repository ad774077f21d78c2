package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeverityTest {

  @Test
  void notesAnUnusualFormatAndQuarantinesTheRestWhereNothingIsDeclared() throws Exception {
    Field field = field("");
    assertThat(field.severity(Rule.FORMAT)).isEqualTo(Severity.NOTE);
    assertThat(Stream.of(Rule.values()).filter(rule -> rule != Rule.FORMAT && !rule.isNotKnown()))
        .allSatisfy(rule -> assertThat(field.severity(rule)).isEqualTo(Severity.QUARANTINE));
    for (Rule rule : List.of(Rule.NOT_IN_LIST, Rule.IDENTIFIER, Rule.SPREADSHEET)) {
      assertThat(field.severity(rule)).isEqualTo(Severity.NOTE);
      assertThat(field(", \"required\": true").severity(rule)).isEqualTo(Severity.QUARANTINE);
    }
    assertThat(Sources.named("appointments").field("practice_code").severity(Rule.SPREADSHEET))
        .isEqualTo(Severity.QUARANTINE);
    assertThat(Sources.named("registered_patients").field("age").severity(Rule.SPREADSHEET))
        .isEqualTo(Severity.QUARANTINE);
  }

  @Test
  void takesWhatTheFieldDeclaresForARuleAndNothingElse() throws Exception {
    Field field = field(", \"severity\": { \"format\": \"quarantine\", \"type\": \"refuse\" }");
    assertThat(field.severity(Rule.FORMAT)).isEqualTo(Severity.QUARANTINE);
    assertThat(field.severity(Rule.TYPE)).isEqualTo(Severity.REFUSE);
    assertThat(field.severity(Rule.RANGE)).isEqualTo(Severity.QUARANTINE);
  }

  @Test
  void refusesARuleAndASeverityThatAreNone() {
    assertThatThrownBy(() -> field(", \"severity\": { \"spelling\": \"note\" }"))
        .hasMessageContaining(
            "code, severity of a rule: spelling is none of required, type, code, not_in_list,"
                + " identifier, spreadsheet, format, range");
    assertThatThrownBy(() -> field(", \"severity\": { \"format\": \"ignore\" }"))
        .hasMessageContaining(
            "code, severity of the rule format: ignore is none of note, quarantine, refuse");
    assertThatThrownBy(() -> field(", \"severity\": { \"field_count\": \"note\" }"))
        .hasMessageContaining("field_count is none of");
  }

  @Test
  void isPartOfWhatAFileIsReadBy() {
    Source areas = Sources.named("area_membership");
    assertThat(areas.declaration(areas.layouts().get(0))).contains("\"severity\":{}");
  }

  private static Field field(String more) throws JsonProcessingException {
    return new ObjectMapper()
        .readValue("{ \"name\": \"code\", \"type\": \"TEXT\"" + more + " }", Field.class);
  }
}
