package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.CONTENTS;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import primarycare.layout.Cell;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Practice details and register: what they tell, and what they leave open. */
class SampleDetailsTest {

  private static final List<List<String>> DETAILS = records(DetailFiles.DETAILS);

  @Test
  void tellsTheStoriesOfTheRatings() {
    assertThat(column("Y99008", 5)).containsExactly("Not yet inspected");
    assertThat(column("Y99018", 5)).containsExactly("Requires improvement", "Good");
    assertThat(column("Y99018", 1)).containsExactly("", "2026-06-01");
    assertThat(column("Y99034", 0)).isEmpty();
    assertThat(DETAILS.stream().map(row -> row.get(0)).distinct()).hasSize(39);
  }

  @Test
  void hasEveryContractAndPracticesOfOneGpAndOfNoWord() {
    Map<String, Long> contracts =
        DETAILS.stream().collect(Collectors.groupingBy(row -> row.get(2), Collectors.counting()));
    assertThat(contracts).containsOnlyKeys("GMS", "PMS", "APMS");
    assertThat(contracts.get("GMS")).isGreaterThan(20);
    assertThat(DETAILS.stream().map(row -> row.get(3)).distinct())
        .containsExactlyInAnyOrder("Y", "N", "");
    assertThat(DETAILS.stream().map(row -> row.get(7)).distinct())
        .containsExactlyInAnyOrder("0", "1");
  }

  @Test
  void writesNothingThatTheRulesOfTheSourceRefuse() {
    Source source = Sources.named("practice_details");
    for (List<String> row : DETAILS) {
      for (int i = 0; i < row.size(); i++) {
        assertThat(source.field(DetailFiles.HEADER.get(i)).read(row.get(i)))
            .as(DetailFiles.HEADER.get(i))
            .isNotInstanceOf(Cell.Broken.class);
      }
    }
  }

  @Test
  void registersThePracticesAndTwoThatAreNone() {
    List<List<String>> register =
        CONTENTS.get(DetailFiles.REGISTER).lines().map(Samples::cells).toList();
    assertThat(register).hasSize(42).allMatch(row -> row.size() == 27);
    Map<String, String> status =
        register.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(12)));
    assertThat(status).containsEntry(DetailFiles.CLOSED, "C").containsEntry("Y99001", "A");
    assertThat(register.stream().filter(row -> !row.get(25).equals("4")).map(row -> row.get(0)))
        .containsExactly(DetailFiles.COST_CENTRE);
  }

  private static List<String> column(String practice, int column) {
    return DETAILS.stream()
        .filter(row -> row.get(0).equals(practice))
        .map(row -> row.get(column))
        .toList();
  }
}
