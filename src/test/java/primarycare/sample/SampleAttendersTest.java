package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleYear.ACCOMMODATION;
import static primarycare.sample.SampleYear.AGE;
import static primarycare.sample.SampleYear.COLUMNS;
import static primarycare.sample.SampleYear.CONTENTS;
import static primarycare.sample.SampleYear.HOME;
import static primarycare.sample.SampleYear.PERSON;
import static primarycare.sample.SampleYear.PRACTICE;
import static primarycare.sample.SampleYear.ROWS;
import static primarycare.sample.SampleYear.SEX;
import static primarycare.sample.SampleYear.count;
import static primarycare.sample.SampleYear.is;
import static primarycare.sample.SampleYear.isOfTheArea;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who attends: people of every age and home, some of them often. */
class SampleAttendersTest {

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
  void sendsResidentsOfCareHomesMoreOftenFromTheirPractices() {
    Predicate<List<String>> old = row -> row.get(AGE).matches("8\\d|9\\d") && isOfTheArea(row);
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
    Map<String, Long> attendances =
        ROWS.stream()
            .filter(row -> row.size() == COLUMNS && !row.get(PERSON).isEmpty())
            .collect(Collectors.groupingBy(row -> row.get(PERSON), Collectors.counting()));
    double perPerson = ROWS.size() / (double) attendances.size();
    assertThat(perPerson).isBetween(1.3, 3.0);
    assertThat(attendances.values().stream().mapToLong(n -> n).max().orElseThrow())
        .isGreaterThan(12);
    assertThat(attendances.values().stream().filter(n -> n == 1).count())
        .isGreaterThan(attendances.size() / 3);
  }

  @Test
  void keepsSexAgeAndHomeOfAPerson() {
    Map<String, Set<String>> people =
        ROWS.stream()
            .filter(row -> row.size() == COLUMNS && !row.get(PERSON).isEmpty() && isOfTheArea(row))
            .filter(row -> row.get(SEX).matches("[12]") && row.get(AGE).matches("1?\\d{1,2}"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get(PERSON),
                    Collectors.mapping(
                        row -> row.get(AGE) + row.get(SEX) + row.get(HOME) + row.get(PRACTICE),
                        Collectors.toSet())));
    assertThat(people.values()).allMatch(same -> same.size() == 1);
  }

  private static Map<Integer, Integer> people() {
    Map<Integer, Integer> people = new HashMap<>();
    for (String sex : List.of("female", "male")) {
      String file = "lists/gp-reg-pat-prac-sing-age-" + sex + "-2026-01.csv";
      for (List<String> row : Samples.records(CONTENTS, file)) {
        if (row.get(2).equals("GP") && row.get(6).matches("\\d+")) {
          people.merge(Integer.parseInt(row.get(6)), Integer.parseInt(row.get(7)), Integer::sum);
        }
      }
    }
    return people;
  }

  private static Map<Integer, Long> attendances() {
    return ROWS.stream()
        .filter(row -> isOfTheArea(row) && row.get(AGE).matches("\\d+"))
        .collect(
            Collectors.groupingBy(row -> Integer.parseInt(row.get(AGE)), Collectors.counting()));
  }
}
