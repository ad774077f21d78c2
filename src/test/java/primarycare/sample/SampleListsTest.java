package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.sample.SampleQuarter.LISTS;
import static primarycare.sample.SampleQuarter.LIST_OF_JULY;
import static primarycare.sample.SampleQuarter.MAP_OF_JULY;
import static primarycare.sample.SampleQuarter.isTotalOfPractice;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists that add up, over ages and over organisations, to believable sizes. */
class SampleListsTest {

  @Test
  void addsSingleAgesToQuinaryBandsWithoutRemainder() {
    for (String month : List.of("2026-05", "2026-06", "2026-07")) {
      Map<String, Integer> quinary = quinary(month, true);
      Map<String, Integer> single = new TreeMap<>();
      for (String sex : List.of("female", "male")) {
        for (List<String> row : records(LISTS + "sing-age-" + sex + "-" + month + ".csv")) {
          single.merge(
              key(row.get(2), row.get(3), row.get(5), band(row.get(6))), number(row), Integer::sum);
        }
      }
      assertThat(single).containsAllEntriesOf(quinary).hasSameSizeAs(quinary(month, false));
    }
  }

  @Test
  void addsPracticesToEveryWiderOrganisation() {
    Map<String, String> pcns =
        records(MAP_OF_JULY).stream()
            .collect(Collectors.toMap(row -> row.get(2), row -> row.get(5)));
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, Integer> told = new TreeMap<>();
    for (List<String> row : records(LIST_OF_JULY)) {
      if (isTotalOfPractice(row)) {
        sums.merge("PCN " + pcns.get(row.get(3)), number(row, 8), Integer::sum);
        sums.merge("ICB QZ1", number(row, 8), Integer::sum);
        sums.merge("Comm Region Y99", number(row, 8), Integer::sum);
      } else if (row.get(6).equals("ALL") && !row.get(2).startsWith("SUB")) {
        told.put(row.get(2) + " " + row.get(3), number(row, 8));
      }
    }
    assertThat(told).containsExactlyEntriesOf(sums);
  }

  @Test
  void hasListsOfBelievableSizesAndTwoOfStudents() {
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Integer> students = new TreeMap<>();
    for (List<String> row : records(LIST_OF_JULY)) {
      if (isTotalOfPractice(row)) {
        sizes.put(row.get(3), number(row, 8));
      } else if (row.get(2).equals("GP") && row.get(7).equals("20_24")) {
        students.merge(row.get(3), number(row, 8), Integer::sum);
      }
    }
    double average = sizes.values().stream().mapToInt(n -> n).average().orElseThrow();
    assertThat(average).isCloseTo(5_500, within(500.0));
    assertThat(sizes.values()).allMatch(n -> n > 1_300 && n < 16_000);
    students.values().removeIf(n -> n == 0);
    assertThat(
            students.keySet().stream().filter(p -> students.get(p) > 0.15 * sizes.get(p)).toList())
        .containsExactly("Y99037", "Y99038");
  }

  /** Bands by organisation and sex; the mistyped cell is left out where only numbers are wanted. */
  private static Map<String, Integer> quinary(String month, boolean onlyNumbers) {
    Map<String, Integer> bands = new TreeMap<>();
    String end = month.endsWith("07") ? ".zip" : ".csv";
    for (List<String> row : records(LISTS + "quin-age-" + month + end)) {
      boolean isNumber = row.get(8).matches("\\d+");
      if (!row.get(6).equals("ALL") && (isNumber || !onlyNumbers)) {
        String key = key(row.get(2), row.get(3), row.get(6), row.get(7));
        bands.put(key, isNumber ? number(row, 8) : -1);
      }
    }
    return bands;
  }

  private static String key(String level, String code, String sex, String band) {
    return String.join("|", level, code, sex, band);
  }

  private static String band(String age) {
    if (age.equals("ALL") || age.equals("95+")) {
      return age;
    }
    int from = Integer.parseInt(age) / 5 * 5;
    return from + "_" + (from + 4);
  }

  private static int number(List<String> row) {
    return number(row, 7);
  }

  private static int number(List<String> row, int column) {
    return Integer.parseInt(row.get(column));
  }
}
