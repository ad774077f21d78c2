package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.layout.AgeBands.Band;

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

  private static void meets(List<Band> bands) {
    int next = 0;
    for (Band band : bands) {
      assertThat(band.first()).as(band.toString()).isEqualTo(next);
      assertThat(band.last()).as(band.toString()).isGreaterThanOrEqualTo(band.first());
      next = band.last() + 1;
    }
    assertThat(next).isEqualTo(AgeBands.OLDEST + 1);
  }
}
