package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year and a month of attendances of the fictional area: what is in them, and how often. */
class SampleAttendancesTest {

  private static final int ID = 0;
  private static final int DATE = 1;
  private static final int TIME = 2;
  private static final int DEPARTMENT = 5;
  private static final int CATEGORY = 6;
  private static final int AGE = 7;
  private static final int SEX = 8;
  private static final int PRACTICE = 9;
  private static final int STATUS = 13;
  private static final int ACCOMMODATION = 15;
  private static final int PERSON = 16;
  private static final int COLUMNS = 17;

  @TempDir static Path folder;
  private static final List<List<String>> ROWS = new ArrayList<>();
  private static Map<String, String> contents;

  @BeforeAll
  static void make() {
    Samples.make(
        new SampleRequest(
            folder, 1, Samples.JULY, 13, 40, 8_000, false, true, false, Optional.empty()));
    contents = Samples.contents(folder);
    contents.keySet().stream()
        .filter(file -> file.startsWith("ae/"))
        .forEach(file -> ROWS.addAll(Samples.records(contents, file)));
  }

  @Test
  void hasTheHeaderThatTheJobReads() {
    assertThat(Samples.header(contents, "ae/ae-attendances-2025-07.csv"))
        .containsExactly(
            "attendance_id",
            "arrival_date",
            "arrival_time",
            "provider_code",
            "site_code",
            "department_type",
            "attendance_category",
            "age_at_arrival",
            "sex",
            "gp_practice_code",
            "lsoa_code",
            "acuity",
            "chief_complaint",
            "discharge_status",
            "discharge_destination",
            "accommodation_status",
            "person_key");
    assertThat(ROWS).hasSize(13 * 8_000);
  }

  @Test
  void givesEveryAttendanceAnIdOfItsOwn() {
    List<String> ids = ROWS.stream().map(row -> row.get(ID)).filter(id -> !id.isEmpty()).toList();
    Set<String> distinct = Set.copyOf(ids);
    assertThat(ids.size() - distinct.size()).as("repeated on purpose").isBetween(1, 4);
    Map<String, Integer> seen = new HashMap<>();
    ids.forEach(id -> seen.merge(id, 1, Integer::sum));
    assertThat(seen.values()).allMatch(times -> times <= 2);
  }

  @Test
  void makesOneRecordInSixThousandDirtyOfEveryKind() {
    assertThat(count(row -> row.size() < COLUMNS)).isBetween(2L, 4L);
    assertThat(count(row -> row.get(AGE).equals("abc"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(AGE).equals("200"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(DATE).startsWith("31/02/"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(SEX).equals("Q"))).isBetween(2L, 4L);
    assertThat(count(row -> row.get(ID).isEmpty())).isBetween(2L, 4L);
  }

  @Test
  void hasNothingElseThatARuleWouldRefuse() {
    List<String> patterns =
        List.of(
            "E202[56]\\d{11}|",
            "202[56]-[01]\\d-[0-3]\\d|31/02/202[56]",
            "[0-2]\\d:[0-5]\\d:00",
            "Z9[ABC]",
            "Z9[ABC]0[1-4]",
            "0[1-5]|",
            "[1-4X]|",
            "\\d{1,2}|10[0-5]|200|abc",
            "[0129Q]",
            "Y9[789]\\d{3}|V8199[789]|",
            "E0197\\d{4}|",
            "10\\d{14,15}|",
            "\\d{8,9}|",
            "\\d{8,16}|",
            "\\d{8,16}|",
            "\\d{8,9}|",
            "[0-9a-f]{12}|");
    for (int column = 0; column < COLUMNS; column++) {
      int at = column;
      Predicate<String> allowed = Pattern.compile(patterns.get(at)).asMatchPredicate();
      assertThat(count(row -> row.size() > at && !allowed.test(row.get(at))))
          .as("column " + column)
          .isZero();
    }
  }

  @Test
  void datesEveryAttendanceInTheMonthOfItsFile() {
    contents.forEach(
        (file, text) -> {
          if (file.startsWith("ae/")) {
            String month = file.substring("ae/ae-attendances-".length()).replace(".csv", "");
            assertThat(
                    Samples.records(contents, file).stream()
                        .map(row -> row.get(DATE))
                        .filter(date -> !date.startsWith("31/02")))
                .allMatch(date -> date.startsWith(month));
          }
        });
  }

  @Test
  void usesEveryCodeAboutAsOftenAsHospitalsDo() {
    assertThat(share(CATEGORY, "1")).isCloseTo(0.93, within(0.01));
    assertThat(share(CATEGORY, "4")).isCloseTo(0.025, within(0.003));
    assertThat(share(CATEGORY, "X")).isCloseTo(0.002, within(0.001));
    assertThat(share(CATEGORY, "")).isCloseTo(0.003, within(0.001));
    assertThat(share(DEPARTMENT, "01")).isBetween(0.55, 0.75);
    assertThat(share(DEPARTMENT, "03")).isBetween(0.2, 0.4);
    assertThat(share(DEPARTMENT, "05")).isCloseTo(0.015, within(0.003));
    assertThat(share(DEPARTMENT, "")).isCloseTo(0.003, within(0.001));
    assertThat(share(PRACTICE, "V81997")).isCloseTo(0.012, within(0.002));
    assertThat(share(PRACTICE, "V81999")).isCloseTo(0.008, within(0.002));
    assertThat(share(PRACTICE, "V81998")).isCloseTo(0.003, within(0.001));
    assertThat(share(PRACTICE, "")).isCloseTo(0.005, within(0.001));
    assertThat(share(row -> row.get(PRACTICE).startsWith("Y98"))).isCloseTo(0.04, within(0.004));
    assertThat(count(row -> row.get(PRACTICE).startsWith("Y97"))).isPositive();
    assertThat(share(row -> row.get(SEX).matches("[09]"))).isCloseTo(0.002, within(0.001));
  }

  @Test
  void streamsAndLosesAFewOfTypeOne() {
    long type1 = count(row -> row.get(DEPARTMENT).equals("01"));
    Predicate<List<String>> streamed = row -> is(row, STATUS, "1077031000000103");
    assertThat(count(streamed)).isBetween(type1 / 65, type1 / 40);
    assertThat(ROWS.stream().filter(streamed)).allMatch(row -> row.get(DEPARTMENT).equals("01"));
    assertThat(count(row -> is(row, STATUS, "63238001"))).isPositive();
    assertThat(count(row -> is(row, STATUS, "1066321000000107"))).isPositive();
    assertThat(share(STATUS, "182992009")).isGreaterThan(0.85);
  }

  @Test
  void showsThePeakOfStudentsBetweenTheAgesBesideThem() {
    Map<Integer, Double> rates = new TreeMap<>();
    Map<Integer, Integer> people = people();
    Map<Integer, Long> attendances = attendances();
    for (int from : List.of(0, 5, 10, 16, 21, 26, 70, 80)) {
      long sum = 0;
      int all = 0;
      for (int age = from; age < from + 5; age++) {
        sum += attendances.getOrDefault(age, 0L);
        all += people.get(age);
      }
      rates.put(from, sum / (double) all);
    }
    assertThat(rates.get(21)).isGreaterThan(1.25 * rates.get(16));
    assertThat(rates.get(21)).isGreaterThan(1.25 * rates.get(26));
    assertThat(rates.get(0)).isGreaterThan(1.4 * rates.get(5));
    assertThat(rates.get(10)).isLessThan(rates.get(16));
    assertThat(rates.get(80)).isGreaterThan(1.4 * rates.get(70));
  }

  @Test
  void closesUrgentTreatmentCentresForTheNight() {
    Predicate<List<String>> night = row -> row.get(TIME).compareTo("08") < 0;
    Predicate<List<String>> urgent = row -> row.get(DEPARTMENT).matches("0[34]");
    assertThat(count(night.and(urgent)) / (double) count(night)).isLessThan(0.05);
    assertThat(count(night.negate().and(urgent)) / (double) count(night.negate()))
        .isGreaterThan(0.3);
  }

  @Test
  void sendsResidentsOfCareHomesMoreOftenFromTheirPractices() {
    Predicate<List<String>> old = row -> row.get(AGE).matches("8\\d|9\\d") && own(row);
    Predicate<List<String>> resident =
        row -> is(row, ACCOMMODATION, "160734000") || is(row, ACCOMMODATION, "394923006");
    Predicate<List<String>> ofCareHome = row -> row.get(PRACTICE).equals("Y99006");
    double there = count(old.and(ofCareHome).and(resident)) / (double) count(old.and(ofCareHome));
    double all = count(old.and(resident)) / (double) count(old);
    assertThat(there).isGreaterThan(2 * all);
    assertThat(ROWS.stream().filter(resident))
        .allMatch(row -> row.get(AGE).matches("[89]\\d|10\\d|abc|200"));
    assertThat(count(row -> is(row, ACCOMMODATION, "32911000"))).isPositive();
  }

  @Test
  void letsSomePeopleComeOften() {
    Map<String, Long> visits =
        ROWS.stream()
            .filter(row -> row.size() == COLUMNS && !row.get(PERSON).isEmpty())
            .collect(Collectors.groupingBy(row -> row.get(PERSON), Collectors.counting()));
    double perPerson = ROWS.size() / (double) visits.size();
    assertThat(perPerson).isBetween(1.3, 3.0);
    assertThat(visits.values().stream().mapToLong(n -> n).max().orElseThrow()).isGreaterThan(12);
    assertThat(visits.values().stream().filter(n -> n == 1).count())
        .isGreaterThan(visits.size() / 3);
  }

  @Test
  void keepsSexAgeAndHomeOfAPerson() {
    Map<String, Set<String>> people =
        ROWS.stream()
            .filter(row -> row.size() == COLUMNS && !row.get(PERSON).isEmpty() && own(row))
            .filter(row -> row.get(SEX).matches("[12]") && row.get(AGE).matches("1?\\d{1,2}"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get(PERSON),
                    Collectors.mapping(
                        row -> row.get(AGE) + row.get(SEX) + row.get(10) + row.get(PRACTICE),
                        Collectors.toSet())));
    assertThat(people.values()).allMatch(same -> same.size() == 1);
  }

  @Test
  void raisesOnePracticeByHalfFromTheEighthMonthOn() {
    Map<Boolean, Long> of =
        ROWS.stream()
            .filter(row -> row.get(PRACTICE).equals("Y99020"))
            .collect(
                Collectors.partitioningBy(
                    row -> row.get(DATE).compareTo("2026-02") >= 0, Collectors.counting()));
    double before = of.get(false) / 7.0;
    double after = of.get(true) / 6.0;
    assertThat(after / before).isBetween(1.25, 1.75);
  }

  private static boolean own(List<String> row) {
    return row.get(PRACTICE).startsWith("Y99");
  }

  private static boolean is(List<String> row, int column, String code) {
    return row.size() == COLUMNS && row.get(column).equals(code);
  }

  private static long count(Predicate<List<String>> which) {
    return ROWS.stream().filter(which).count();
  }

  private static double share(Predicate<List<String>> which) {
    return count(which) / (double) ROWS.size();
  }

  private static double share(int column, String code) {
    return share(row -> row.size() > column && row.get(column).equals(code));
  }

  private static Map<Integer, Integer> people() {
    Map<Integer, Integer> people = new HashMap<>();
    for (String sex : List.of("female", "male")) {
      String file = "lists/gp-reg-pat-prac-sing-age-" + sex + "-2026-01.csv";
      for (List<String> row : Samples.records(contents, file)) {
        if (row.get(2).equals("GP") && row.get(6).matches("\\d+")) {
          people.merge(Integer.parseInt(row.get(6)), Integer.parseInt(row.get(7)), Integer::sum);
        }
      }
    }
    return people;
  }

  private static Map<Integer, Long> attendances() {
    return ROWS.stream()
        .filter(row -> own(row) && row.get(AGE).matches("\\d+"))
        .collect(
            Collectors.groupingBy(row -> Integer.parseInt(row.get(AGE)), Collectors.counting()));
  }
}
