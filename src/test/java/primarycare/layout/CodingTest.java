package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text of a coded field is: a code, not known and why, or none. */
class CodingTest {

  private static final String LOW = "1077241000000103";
  private static final Source ATTENDANCES = Sources.named("ae_attendance");

  private static Cell read(String field, String text) {
    Field coded = ATTENDANCES.field(field);
    return coded.read(coded.plain(text));
  }

  private static Rule broken(String field, String text) {
    Cell cell = read(field, text);
    assertThat(cell).as(text).isInstanceOf(Cell.Broken.class);
    return ((Cell.Broken) cell).rule();
  }

  @Test
  void takesACodeOfTheListHoweverASpreadsheetWasKeptFromChangingIt() {
    for (String text :
        List.of(LOW, " " + LOW + "\u00A0", LOW + ".0", "'" + LOW, "=\"" + LOW + "\"")) {
      assertThat(read("acuity", text)).as(text).isEqualTo(new Cell.Value(LOW, true));
    }
    assertThat(read("attendance_category", "2.0"))
        .isEqualTo(new Cell.Value("unplanned_follow_up_here", true));
  }

  @Test
  void callsDamageWhatASpreadsheetLeaves() {
    for (String text : List.of("1077241000000100", "1.07724E+15", "1.07724e+15", "1E+15")) {
      assertThat(broken("acuity", text)).isEqualTo(Rule.SPREADSHEET);
      assertThat(broken("discharge_status", text)).isEqualTo(Rule.SPREADSHEET);
      assertThat(broken("investigations", "27171005," + text)).isEqualTo(Rule.SPREADSHEET);
    }
    assertThat(broken("acuity", "1077241000000113")).isEqualTo(Rule.IDENTIFIER);
  }

  @Test
  void tellsARightIdentifierOutsideTheListFromWhatIsNone() {
    assertThat(broken("acuity", "306689006")).isEqualTo(Rule.NOT_IN_LIST);
    assertThat(broken("discharge_status", LOW)).isEqualTo(Rule.NOT_IN_LIST);
    for (String text : List.of("4", "Standard", "63238002")) {
      assertThat(broken("acuity", text)).as(text).isEqualTo(Rule.IDENTIFIER);
    }
    assertThat(broken("treatments", "none of note")).isEqualTo(Rule.IDENTIFIER);
    assertThat(broken("treatments", "413334001; 24")).isEqualTo(Rule.IDENTIFIER);
    assertThat(read("chief_complaint", "306689006")).isInstanceOf(Cell.Value.class);
    assertThat(broken("duplicate_flag", "perhaps")).isEqualTo(Rule.NOT_IN_LIST);
    assertThat(read("duplicate_flag", "true")).isEqualTo(new Cell.Value("TRUE", true));
    assertThat(broken("patient_group", "7")).isEqualTo(Rule.NOT_IN_LIST);
  }

  @Test
  void keepsWhatIsNotThereApart() {
    for (String text : List.of("", "NULL", "0", "NA")) {
      assertThat(read("acuity", text)).as(text).isEqualTo(new Cell.Missing("not_reported"));
    }
  }

  @Test
  void stopsAFileForWhatIsDamagedAndForARightCodeOnlyWhereTheListIsComplete() {
    Coding acuity = ATTENDANCES.field("acuity").coding();
    Coding status = ATTENDANCES.field("discharge_status").coding();
    Coding complaint = ATTENDANCES.field("chief_complaint").coding();
    for (Rule rule : List.of(Rule.IDENTIFIER, Rule.SPREADSHEET)) {
      assertThat(List.of(acuity, status)).allMatch(coding -> coding.stops(rule));
      assertThat(complaint.stops(rule)).isFalse();
    }
    assertThat(acuity.stops(Rule.NOT_IN_LIST)).isTrue();
    assertThat(status.stops(Rule.NOT_IN_LIST)).isFalse();
    assertThat(acuity.stops(Rule.FORMAT)).isFalse();
  }

  @Test
  void findsNumbersInScientificNotationInEveryFieldThereIs() {
    for (Source source : Sources.all()) {
      for (Field field : source.fields()) {
        Cell cell = field.read("1.07703E+15");
        assertThat(cell).as(source.name() + "." + field.name()).isInstanceOf(Cell.Broken.class);
        boolean known = ((Cell.Broken) cell).rule() == Rule.SPREADSHEET;
        assertThat(known).as(source.name() + "." + field.name()).isTrue();
        boolean key = source.key().contains(field.name()) || field.required();
        assertThat(field.severity(Rule.SPREADSHEET) == Severity.QUARANTINE || !key).isTrue();
      }
    }
  }

  @Test
  void takesNoLongKeyOfPeopleThatWasCutForOne() {
    assertThat(broken("person_key", "123456789012345000")).isEqualTo(Rule.SPREADSHEET);
    assertThat(read("person_key", "123456789012345678")).isInstanceOf(Cell.Value.class);
    assertThat(read("person_key", "123456789012340")).isInstanceOf(Cell.Value.class);
    assertThat(ATTENDANCES.field("person_key").severity(Rule.SPREADSHEET)).isEqualTo(Severity.NOTE);
  }

  @Test
  void namesTheCodesOfTheList() {
    assertThat(ATTENDANCES.field("acuity").allowed())
        .startsWith("1064891000000107 1 Immediate / resuscitation; ");
    assertThat(ATTENDANCES.field("investigations").allowed()).isEqualTo("SNOMED identifiers");
    assertThat(ATTENDANCES.field("person_key").allowed()).isEqualTo("text");
  }

  @Test
  void refusesADeclarationThatMakesNoSense() {
    assertThatThrownBy(() -> coding("{ \"list\": \"acuities\" }"))
        .hasRootCauseMessage("no such code list: acuities");
    assertThatThrownBy(
            () -> coding("{ \"list\": \"acuity\", \"snomed\": true, \"several\": true }"))
        .hasRootCauseMessage("several codes in a cell are identifiers without a list");
  }

  private static Coding coding(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json, Coding.class);
  }
}
