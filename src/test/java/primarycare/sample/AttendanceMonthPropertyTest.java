package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import primarycare.job.Month;

/** A month's attendances are all dealt out, whatever their number. */
class AttendanceMonthPropertyTest {

  private static final Area AREA = Eldermere.area(1, 40);

  @Property(tries = 200)
  void sharesOutAllAttendancesAndNoMore(
      @ForAll long seed,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total,
      @ForAll @IntRange(min = 1, max = 120) int months) {
    long[] shares = AttendanceMonth.shares(seed, months(months), total);
    assertThat(LongStream.of(shares).sum()).isEqualTo(total);
    assertThat(shares).hasSize(months);
    assertThat(LongStream.of(shares).min().orElseThrow()).isNotNegative();
    double even = total / (double) months;
    for (long share : shares) {
      assertThat((double) share).isCloseTo(even, within(0.2 * even + 1));
    }
  }

  @Property(tries = 40)
  void putsEveryNumberIntoTheOneHourThatHoldsIt(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @LongRange(min = 1, max = 5_000) long attendances) {
    Month of = new Month(2026, month);
    AttendanceMonth dealt = new AttendanceMonth(seed, AREA, of, 0, 0, attendances);
    assertThat(dealt.attendances()).isEqualTo(attendances);
    int hours = of.first().lengthOfMonth() * Seasons.HOURS;
    int before = 0;
    for (long number = 0; number < attendances; number++) {
      int slot = dealt.slot(number);
      assertThat(slot).isBetween(before, hours - 1);
      assertThat(dealt.end(slot)).isGreaterThan(number);
      assertThat(slot == 0 || dealt.end(slot - 1) <= number).isTrue();
      before = slot;
    }
  }

  @Property(tries = 20)
  void drawsNobodyWhereNobodyIsRegistered(@ForAll long seed) {
    double[][] patients = new double[Ages.SEXES][Ages.COUNT];
    patients[Ages.MALE][30] = 12;
    Practice small = new Practice("Y99001", "", "", Practice.Place.NOT_KNOWN, patients, 0);
    Area area = new Area("one", List.of(small), List.of("Y98001"));
    AttendanceMonth month = new AttendanceMonth(seed, area, new Month(2026, 7), 0, 0, 10);
    SplittableRandom random = Seeds.random(seed, "test");
    for (int i = 0; i < 100; i++) {
      int cell = month.cells().draw(random);
      assertThat(Patients.age(cell)).isEqualTo(30);
      assertThat(Patients.sex(cell)).isEqualTo(Ages.MALE);
      assertThat(month.people(cell)).isEqualTo(12);
    }
  }

  private static List<Month> months(int count) {
    return IntStream.range(0, count).mapToObj(new Month(2020, 1)::plus).toList();
  }
}
