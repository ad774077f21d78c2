package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.sample.SampleYear.CATEGORY;
import static primarycare.sample.SampleYear.DATE;
import static primarycare.sample.SampleYear.DEPARTMENT;
import static primarycare.sample.SampleYear.PRACTICE;
import static primarycare.sample.SampleYear.ROWS;
import static primarycare.sample.SampleYear.SEX;
import static primarycare.sample.SampleYear.STATUS;
import static primarycare.sample.SampleYear.TIME;
import static primarycare.sample.SampleYear.count;
import static primarycare.sample.SampleYear.is;
import static primarycare.sample.SampleYear.share;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often attendances are of a kind, at a time, or of a practice. */
class SampleAttendancesTest {

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
  void closesUrgentTreatmentCentresForTheNight() {
    Predicate<List<String>> night = row -> row.get(TIME).compareTo("08") < 0;
    Predicate<List<String>> urgent = row -> row.get(DEPARTMENT).matches("0[34]");
    assertThat(count(night.and(urgent)) / (double) count(night)).isLessThan(0.05);
    assertThat(count(night.negate().and(urgent)) / (double) count(night.negate()))
        .isGreaterThan(0.3);
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
}
