package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.layout.AgeBands.Band;
import primarycare.support.Shared;

class AgeBandsTest {

  @Test
  void meetWithoutAGapFromBirthToTheOldestAge() {
    assertThat(AgeBands.names()).contains("quinary", "five-year-from-1", "ten-year", "broad");
    for (String name : AgeBands.names()) {
      meets(AgeBands.named(name).bands());
    }
    List<Band> list =
        AgeBands.ofTheList().values().stream()
            .sorted(Comparator.comparingInt(Band::first))
            .toList();
    meets(list);
  }

  @Test
  void haveLabelsOfTheirOwnAndNoEndAtTheLast() {
    for (String name : AgeBands.names()) {
      List<String> labels = AgeBands.named(name).bands().stream().map(Band::label).toList();
      assertThat(labels).doesNotHaveDuplicates();
      assertThat(labels.get(labels.size() - 1)).endsWith("+");
    }
  }

  @Test
  void have21To25AsOneInTheSchemeThatBeginsAt1() {
    assertThat(AgeBands.named("five-year-from-1").bands())
        .startsWith(new Band("five-year-from-1", "0", 0, 0))
        .contains(new Band("five-year-from-1", "21-25", 21, 25))
        .endsWith(new Band("five-year-from-1", "91+", 91, AgeBands.OLDEST));
  }

  @Test
  void holdABandThatLiesInThemAndMeetOneThatSharesAnAge() {
    Band students = new Band("broad", "18-24", 18, 24);
    Band twenties = new Band("quinary", "20-24", 20, 24);
    Band teens = new Band("quinary", "15-19", 15, 19);
    assertThat(students.holds(twenties)).isTrue();
    assertThat(twenties.holds(students)).isFalse();
    assertThat(students.holds(teens)).isFalse();
    assertThat(students.meets(teens)).isTrue();
    assertThat(twenties.meets(teens)).isFalse();
  }

  @Test
  void areRefusedByANameThatNobodyKnows() {
    assertThatThrownBy(() -> AgeBands.named("21-25"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such age bands: 21-25");
  }

  @Test
  void agreeWithTheBandsThatPublishersPrint() throws IOException {
    assertThat(bounds(AgeBands.named("quinary").bands()))
        .isEqualTo(published("quinary_90plus"))
        .hasSize(19);
    assertThat(bounds(List.copyOf(AgeBands.ofTheList().values())))
        .containsExactlyInAnyOrderElementsOf(published("quinary_95plus"));
    assertThat(bounds(AgeBands.named("ten-year").bands())).isEqualTo(published("decennial_90plus"));
    assertThat(bounds(AgeBands.named("broad").bands()))
        .isEqualTo(published("\"suggested_broad (ours, not from a source)\""));
  }

  @Test
  void putAnAgeWhereTheVectorsPutItAndRefuseTheSame() throws IOException {
    List<String> lines = Files.readAllLines(Shared.file("golden/age_band.csv"));
    assertThat(lines).hasSize(22);
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      assertThat(band("quinary", cells.get(0))).as(line).isEqualTo(cells.get(1));
      assertThat(band("ten-year", cells.get(0))).as(line).isEqualTo(cells.get(2));
    }
  }

  private static void meets(List<Band> bands) {
    int next = 0;
    for (Band band : bands) {
      assertThat(band.first()).as(band.toString()).isEqualTo(next);
      assertThat(band.last()).as(band.toString()).isGreaterThanOrEqualTo(band.first());
      next = band.last() + 1;
    }
    assertThat(next).isEqualTo(AgeBands.OLDEST + 1);
  }

  private static List<String> bounds(List<Band> bands) {
    return bands.stream()
        .map(b -> b.first() + "," + (b.last() == AgeBands.OLDEST ? "" : b.last()))
        .toList();
  }

  private static List<String> published(String scheme) throws IOException {
    return Files.readAllLines(Shared.file("golden/age-bands.csv")).stream()
        .filter(line -> line.startsWith(scheme + ","))
        .map(line -> line.replaceFirst(".*,(\\d+,\\d*)$", "$1"))
        .toList();
  }

  /** The band of an age as a record gives it, in the words of the vectors. */
  private static String band(String scheme, String age) {
    Cell cell = Sources.named("ae_attendance").field("age_at_arrival").read(age);
    if (cell instanceof Cell.Value value) {
      long years = (Long) value.value();
      return AgeBands.named(scheme).bands().stream()
          .filter(band -> band.first() <= years && years <= band.last())
          .map(band -> band.label().replace("+", " and over"))
          .findFirst()
          .orElseThrow();
    }
    return cell instanceof Cell.Missing ? "Age not known" : "ERROR";
  }
}
