package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.layout.Header;
import primarycare.layout.Sources;

/** Lists, map, areas and staff: in the official layouts, and in agreement with each other. */
class SampleListsTest {

  private static final String PRACTICE = "Y99011";
  private static final String LISTS = "lists/gp-reg-pat-prac-";
  private static final String CENSUS =
      "workforce/1 General Practice \u2013 July 2026 Practice Level - Detailed.csv";

  @TempDir static Path folder;
  private static Map<String, String> contents;

  @BeforeAll
  static void make() {
    Samples.make(Samples.small(folder, 1));
    contents = Samples.contents(folder);
  }

  @Test
  void hasTheHeadersOfTheDeclaredLayouts() {
    assertThat(layout("registered_patients", LISTS + "quin-age-2026-07.zip"))
        .isEqualTo("gp-reg-pat-prac-quin-age");
    assertThat(layout("practice_map", "map/gp-reg-pat-prac-map-2026-07.csv"))
        .isEqualTo("gp-reg-pat-prac-map (sub-ICB locations)");
    assertThat(layout("area_membership", "areas.csv")).isEqualTo("area-membership");
    assertThat(layout("gp_workforce", CENSUS)).isEqualTo("practice-level-detailed");
    assertThat(Samples.header(contents, LISTS + "sing-age-male-2026-07.csv"))
        .containsExactly(
            "PUBLICATION",
            "EXTRACT_DATE",
            "ORG_TYPE",
            "ORG_CODE",
            "POSTCODE",
            "SEX",
            "AGE",
            "NUMBER_OF_PATIENTS");
  }

  @Test
  void hasEveryColumnThatTheWorkforceLayoutKnows() {
    Header header = new Header(Samples.header(contents, CENSUS));
    assertThat(header.absent(header.match(Sources.named("gp_workforce")).orElseThrow())).isEmpty();
    Sources.named("gp_workforce")
        .layouts()
        .forEach(
            layout ->
                layout.facts().forEach(f -> assertThat(header.position(f.header())).isPresent()));
  }

  @Test
  void addsSingleAgesToQuinaryBandsWithoutRemainder() {
    for (String month : List.of("2026-05", "2026-06", "2026-07")) {
      Map<String, Integer> quinary = quinary(month, true);
      Map<String, Integer> single = new TreeMap<>();
      for (String sex : List.of("female", "male")) {
        for (List<String> row :
            Samples.records(contents, LISTS + "sing-age-" + sex + "-" + month + ".csv")) {
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
        Samples.records(contents, "map/gp-reg-pat-prac-map-2026-07.csv").stream()
            .collect(Collectors.toMap(row -> row.get(2), row -> row.get(5)));
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, Integer> told = new TreeMap<>();
    for (List<String> row : Samples.records(contents, LISTS + "quin-age-2026-07.zip")) {
      if (row.get(6).equals("ALL") && row.get(2).equals("GP")) {
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
  void spellsTheExtractDateInTwoWaysAndMistypesOneCell() {
    assertThat(dates("05.csv")).containsExactly("01May2026");
    assertThat(dates("07.zip")).containsExactly("2026-07-01");
    List<List<String>> mistyped =
        Samples.records(contents, LISTS + "quin-age-2026-06.csv").stream()
            .filter(row -> !row.get(8).matches("\\d+"))
            .toList();
    assertThat(mistyped)
        .containsExactly(
            List.of(
                "GP_PRAC_PAT_LIST",
                "01Jun2026",
                "GP",
                PRACTICE,
                "",
                "ZZ2 3ZZ",
                "MALE",
                "85_89",
                "4O"));
    assertThat(contents.get(LISTS + "quin-age-2026-06.csv")).contains("\r\n");
  }

  @Test
  void hasListsOfBelievableSizesAndTwoOfStudents() {
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Integer> students = new TreeMap<>();
    for (List<String> row : Samples.records(contents, LISTS + "quin-age-2026-07.zip")) {
      if (row.get(2).equals("GP") && row.get(6).equals("ALL")) {
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

  @Test
  void tellsTheStoriesOfTheMap() {
    String first = "map/gp-reg-pat-prac-map-2026-05.csv";
    String last = "map/gp-reg-pat-prac-map-2026-07.csv";
    assertThat(pcn(first, "Y99012")).isNotEqualTo(pcn(last, "Y99012"));
    assertThat(pcn(last, "Y99023")).isEqualTo("U");
    List<String> spanning =
        Samples.records(contents, last).stream()
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
    List<List<String>> areas = Samples.records(contents, "areas.csv");
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
    assertThat(contents.get(CENSUS)).startsWith("\uFEFFPRAC_CODE").contains("\r\n");
  }

  @Test
  void countsAsManyPatientsInTheCensusAsOnTheList() {
    Map<String, List<String>> july = census(CENSUS);
    for (List<String> row : Samples.records(contents, LISTS + "quin-age-2026-07.zip")) {
      if (row.get(2).equals("GP") && row.get(6).equals("ALL")) {
        assertThat(july.get(row.get(3)).get(8)).isEqualTo(row.get(8));
      }
    }
  }

  private static String layout(String source, String file) {
    return new Header(Samples.header(contents, file))
        .match(Sources.named(source))
        .orElseThrow()
        .name();
  }

  /** Bands by organisation and sex; the mistyped cell is left out where only numbers are wanted. */
  private static Map<String, Integer> quinary(String month, boolean onlyNumbers) {
    Map<String, Integer> bands = new TreeMap<>();
    String end = month.endsWith("07") ? ".zip" : ".csv";
    for (List<String> row : Samples.records(contents, LISTS + "quin-age-" + month + end)) {
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

  private static List<String> dates(String end) {
    return Samples.records(contents, LISTS + "quin-age-2026-" + end).stream()
        .map(row -> row.get(1))
        .distinct()
        .toList();
  }

  private static String pcn(String map, String practice) {
    return Samples.records(contents, map).stream()
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
    return Samples.records(contents, file).stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> row));
  }
}
