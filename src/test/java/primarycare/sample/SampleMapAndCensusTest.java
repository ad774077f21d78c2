package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.CENSUS;
import static primarycare.sample.SampleQuarter.CONTENTS;
import static primarycare.sample.SampleQuarter.LIST_OF_JULY;
import static primarycare.sample.SampleQuarter.MAP_OF_JULY;
import static primarycare.sample.SampleQuarter.MAP_OF_MAY;
import static primarycare.sample.SampleQuarter.isTotalOfPractice;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Map, areas and staff: the stories they tell, in agreement with the lists. */
class SampleMapAndCensusTest {

  @Test
  void tellsTheStoriesOfTheMap() {
    assertThat(pcn(MAP_OF_MAY, "Y99012")).isNotEqualTo(pcn(MAP_OF_JULY, "Y99012"));
    assertThat(pcn(MAP_OF_JULY, "Y99023")).isEqualTo("U");
    List<String> spanning =
        records(MAP_OF_JULY).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(5), Collectors.mapping(row -> row.get(8), Collectors.toSet())))
            .entrySet()
            .stream()
            .filter(pcn -> pcn.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(spanning).containsExactly("U99904");
  }

  @Test
  void sharesOnePracticeBetweenTwoNeighbourhoodsAndLeavesOneOut() {
    List<List<String>> areas = records("areas.csv");
    assertThat(neighbourhoods(areas, "Y99015")).containsExactly("n3 0.6", "n4 0.4");
    assertThat(neighbourhoods(areas, "Y99031")).isEmpty();
    assertThat(neighbourhoods(areas, "Y99001")).containsExactly("n1 ");
    assertThat(areas.stream().filter(row -> row.get(0).equals("place"))).hasSize(40);
  }

  @Test
  void leavesOutStaffThatNobodyTold() {
    Map<String, List<String>> july = census(CENSUS);
    Map<String, List<String>> may = census(CENSUS.replace("July", "May"));
    assertThat(july.get("Y99027").subList(9, 19)).contains("Fully estimated - no data provided");
    assertThat(july.get("Y99027").get(20)).isEqualTo("NA");
    assertThat(may.get("Y99005").get(20)).isEqualTo("NA");
    assertThat(july.get("Y99005").get(20)).isNotEqualTo("NA");
    assertThat(july.get("Y99004").get(22)).as("nurses").isEqualTo("NA");
    assertThat(CONTENTS.get(CENSUS)).startsWith("\uFEFFPRAC_CODE").contains("\r\n");
  }

  @Test
  void countsAsManyPatientsInTheCensusAsOnTheList() {
    Map<String, List<String>> july = census(CENSUS);
    for (List<String> row : records(LIST_OF_JULY)) {
      if (isTotalOfPractice(row)) {
        assertThat(july.get(row.get(3)).get(8)).isEqualTo(row.get(8));
      }
    }
  }

  private static String pcn(String map, String practice) {
    return records(map).stream()
        .filter(row -> row.get(2).equals(practice))
        .map(row -> row.get(5))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> neighbourhoods(List<List<String>> areas, String practice) {
    return areas.stream()
        .filter(row -> row.get(0).equals("neighbourhood") && row.get(1).equals(practice))
        .map(row -> row.get(2) + " " + row.get(6))
        .toList();
  }

  private static Map<String, List<String>> census(String file) {
    return records(file).stream().collect(Collectors.toMap(row -> row.get(0), row -> row));
  }
}
