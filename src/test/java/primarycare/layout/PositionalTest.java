package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionalTest {

  private static final Source REGISTER = Sources.named("practice_register");
  private static final Positional THREE =
      new Positional(
          List.of("Code", "Name", "Status"), Map.of("Code", "Y\\d{5}", "Status", "[AC]"));

  @Test
  void knowsARecordByItsCellsAndTheirPatterns() {
    assertThat(unfit("Y99001", "ANY SURGERY", " A ")).isEmpty();
    assertThat(unfit("y99001", "ANY SURGERY", "c\u00A0")).isEmpty();
    assertThat(unfit("Y99001", "ANY SURGERY", "X")).containsExactly("Status");
    assertThat(unfit("ANY SURGERY", "Y99001", "A")).containsExactly("Code");
  }

  @Test
  void asksWhatACellStandsForBeforeItsPattern() {
    assertThat(THREE.unfit(List.of("Y99001", "", "OPEN"), (c, t) -> t.replace("OPEN", "A")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A, 4",
    "C, 4",
    "D, 0",
    "P, 12",
    "ACTIVE, RO76",
    "INACTIVE, RO76",
    "DORMANT, RO247",
    "PROPOSED, RO87",
    "Active, ro76",
    "ACTIVE, ''"
  })
  void recognisesEveryVintageOfTheRegister(String status, String setting) {
    assertThat(new Header(record(status, setting)).match(REGISTER)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"OPEN, RO76", "X, 4", "ACTIVE, GP", "ACTIVE, RO", "'', 4"})
  void recognisesNoStatusOrSettingThatIsNotDeclared(String status, String setting) {
    assertThat(new Header(record(status, setting)).match(REGISTER)).isEmpty();
  }

  @Test
  void recognisesACodeThatTheJobMaps() {
    LocalMap map = new LocalMap(Map.of(), Map.of("status", Map.of("Open", "ACTIVE")));
    assertThat(new Header(record("OPEN", "RO76")).match(map.of(REGISTER))).isPresent();
  }

  @Test
  void refusesAPatternForAColumnItDoesNotHave() {
    assertThatThrownBy(() -> new Positional(List.of("Code"), Map.of("Status", "[AC]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pattern for a column that is not among the columns");
  }

  @Test
  void recognisesTheRegisterByItsFirstRecordAndNamesItsColumns() {
    Header first = new Header(record());
    Layout layout = first.match(REGISTER).orElseThrow();
    assertThat(layout.name()).isEqualTo("epraccur");
    assertThat(first.of(layout).names()).hasSize(27).contains("Status Code", "Prescribing Setting");
  }

  @Test
  void recognisesNoRecordOfOtherLengthCodeOrOrder() {
    List<String> longer = new ArrayList<>(record());
    longer.add("");
    assertThat(new Header(longer).match(REGISTER)).isEmpty();
    List<String> branch = new ArrayList<>(record());
    branch.set(0, "Y99001001");
    assertThat(new Header(branch).match(REGISTER)).isEmpty();
    List<String> turned = new ArrayList<>(record());
    Collections.reverse(turned);
    assertThat(new Header(turned).match(REGISTER)).isEmpty();
  }

  @Test
  void doesNotTakeTheDeclaredNamesForAHeader() {
    Header names = new Header(REGISTER.layouts().get(0).positional().columns());
    assertThat(names.match(REGISTER)).isEmpty();
  }

  private static List<String> unfit(String... cells) {
    return THREE.unfit(List.of(cells), (column, text) -> text);
  }

  private static List<String> record(String status, String setting) {
    List<String> cells = new ArrayList<>(record());
    cells.set(12, status);
    cells.set(25, setting);
    return cells;
  }

  private static List<String> record() {
    List<String> cells = new ArrayList<>(Collections.nCopies(27, ""));
    cells.set(0, "Y99001");
    cells.set(1, "ANY SURGERY");
    cells.set(2, "Y60");
    cells.set(3, "QK1");
    cells.set(10, "20200401");
    cells.set(12, "A");
    cells.set(13, "B");
    cells.set(21, "0");
    cells.set(25, "4");
    return cells;
  }
}
