package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;

class AreaNamesTest {

  private static final AreaNames.Kind OURS =
      new AreaNames.Kind("area_membership", "hood", true, true);
  private static final AreaNames.Kind LOOK_UP = new AreaNames.Kind("lsoa_area", "hood", true, true);
  private static final AreaNames.Kind PCNS =
      new AreaNames.Kind("practice_map", "pcn", false, false);
  private static final AreaNames.Kind ICBS = new AreaNames.Kind("practice_map", "icb", false, true);

  private final List<AreaNames.Named> named = new ArrayList<>();

  private AreaNamesTest line(
      AreaNames.Kind kind, String code, String name, String from, String to) {
    long line = named.size() + 2L;
    named.add(
        new AreaNames.Named(
            kind, kind.source() + ".csv", code, name, day(from, 1), day(to, 9999), line));
    return this;
  }

  private AreaNamesTest line(AreaNames.Kind kind, String code, String name) {
    return line(kind, code, name, "", "");
  }

  private static LocalDate day(String text, int year) {
    return text.isEmpty() ? LocalDate.of(year, 1, 1) : LocalDate.parse(text);
  }

  private AreaNames names() {
    return new AreaNames(named);
  }

  @Test
  void oneCodeWithTwoNamesIsRefusedWithBothNamesAndTheirLines() {
    line(OURS, "C7", "Central").line(OURS, "NX", "North East").line(OURS, "NX", "North West");

    assertThat(names().problems())
        .singleElement()
        .extracting(Problem::found, Problem::where)
        .containsExactly(
            "hood NX in area_membership.csv: \"North East\" (from line 3) and \"North West\""
                + " (from line 4)",
            "area_membership.csv");
  }

  @Test
  void aNameThatLooksLikeAPersonsIsNotRepeated() {
    line(OURS, "NX", "9434765919").line(OURS, "NX", "North West");

    assertThat(names().problems())
        .singleElement()
        .extracting(Problem::found)
        .isEqualTo(
            "hood NX in area_membership.csv: [name masked] (from line 2) and \"North West\" (from"
                + " line 3)");
  }

  @Test
  void norIsACodeThatDoes() {
    line(OURS, "LE1 2AB", "North").line(OURS, "LE1 2AB", "South");
    line(OURS, "C7", "City").line(OURS, "LE3 4AB", "City");

    assertThat(names().problems())
        .singleElement()
        .extracting(Problem::found)
        .asString()
        .startsWith("hood [name masked] in area_membership.csv: ");
    assertThat(names().notices())
        .anyMatch(notice -> notice.endsWith("and [name masked]"))
        .noneMatch(notice -> notice.contains("LE1") || notice.contains("LE3"));
  }

  @Test
  void saysTheSameInWhateverOrderTheRowsCome() {
    line(ICBS, "QK1", "LLR ICB").line(PCNS, "U1", "One").line(ICBS, "QK1", "Leicester ICB");
    line(LOOK_UP, "N1", "North").line(OURS, "N1", "Northern").line(ICBS, "QK2", "LLR ICB");
    List<String> notices = names().notices();
    assertThat(notices).hasSizeGreaterThan(1);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(named, new Random(seed));
      assertThat(names().notices()).isEqualTo(notices);
    }
  }

  @Test
  void caseBlanksAndSignsMakeNoOtherName() {
    line(OURS, "N1", "North & East").line(OURS, "N1", "NORTH  AND EAST ").line(OURS, "N1", "");

    assertThat(names().problems()).isEmpty();
    assertThat(names().notices()).isEmpty();
  }

  @Test
  void aCodeMayChangeItsNameFromOneDayToTheNext() {
    line(OURS, "N1", "Old", "2020-04-01", "2024-03-31").line(OURS, "N1", "New", "2024-04-01", "");
    line(OURS, "N2", "Old Two", "2020-04-01", "2024-04-01");
    line(OURS, "N2", "New Two", "2024-04-01", "");

    assertThat(names().problems()).isEmpty();
  }

  @Test
  void aNewNameWhileTheOldOneIsStillOpenIsRefused() {
    line(OURS, "N1", "Old", "2020-04-01", "").line(OURS, "N1", "New", "2024-04-01", "");

    assertThat(names().problems()).hasSize(1);
  }

  @Test
  void theSameCodeInTwoSchemesIsTwoAreas() {
    line(OURS, "N1", "North");
    line(new AreaNames.Kind("area_membership", "place", true, true), "N1", "Northern place");

    assertThat(names().problems()).isEmpty();
  }

  @Test
  void aPublishersTwoNamesAreTold() {
    line(ICBS, "QK1", "LLR", "2026-07-01", "2026-07-01");
    line(ICBS, "QK1", "Leicester", "2026-07-01", "2026-07-01");

    assertThat(names().problems()).isEmpty();
    assertThat(names().notices()).singleElement().asString().contains("LLR", "Leicester", "QK1");
  }

  @Test
  void aPublishersNameOfAnotherMonthIsNoConflict() {
    line(ICBS, "QK1", "LLR", "2026-06-01", "2026-06-01");
    line(ICBS, "QK1", "Leicester", "2026-07-01", "2026-07-01");

    assertThat(names().notices()).isEmpty();
  }

  @Test
  void twoCodesOfOneNameAreToldButOfPcns() {
    line(OURS, "N1", "North").line(OURS, "N2", "north").line(OURS, "N3", "NORTH");
    line(PCNS, "U1", "Grand Union PCN").line(PCNS, "U2", "Grand Union PCN");

    assertThat(names().problems()).isEmpty();
    assertThat(names().notices()).singleElement().asString().contains("N1", "N2");
    assertThat(names().twoCodes()).hasSize(1);
  }

  @Test
  void twoCodesOneAfterTheOtherMayHaveOneName() {
    line(OURS, "N1", "North", "2020-04-01", "2024-03-31")
        .line(OURS, "N2", "North", "2024-04-01", "");

    assertThat(names().twoCodes()).isEmpty();
  }

  @Test
  void aLookUpThatCallsAnAreaOtherwiseIsTold() {
    line(OURS, "N1", "North").line(LOOK_UP, "N1", "South").line(LOOK_UP, "N9", "Elsewhere");

    assertThat(names().problems()).isEmpty();
    assertThat(names().notices()).singleElement().asString().contains("South", "N1");
  }
}
