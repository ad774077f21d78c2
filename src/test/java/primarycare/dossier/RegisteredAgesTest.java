package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.layout.AgeBands;

/** Lists of two months by sex, of people below 50 and from 50 on. */
class RegisteredAgesTest {

  private static final Shape SHAPE =
      new Shape(
          2,
          List.of(
              new AgeBands("one", "", "", "", List.of(0)),
              new AgeBands(Job.Breakdown.QUINARY, "", "", "", List.of(0, 50))));
  private static final int YOUNG = SHAPE.firstBand(1);
  private static final int OLD = YOUNG + 1;
  private static final int UNKNOWN = YOUNG + 2;
  private static final int FEMALE = 0;
  private static final int MALE = 1;

  /** Per patient in a year: of women 0.1 and 0.5, of men 0.2 and 1. */
  private static final NationalRates ENGLAND =
      new NationalRates(
          new double[][] {{10, 50, 20, 100}, null, null, null},
          new double[][] {{100, 100, 100, 100}, null, null, null});

  private final Cells cells = new Cells(SHAPE);

  private void lists() {
    cells.add(SHAPE.patients(0, FEMALE, YOUNG), 1000);
    cells.add(SHAPE.patients(0, MALE, OLD), 200);
    cells.add(SHAPE.patients(1, FEMALE, YOUNG), 100);
    cells.add(SHAPE.patients(1, FEMALE, OLD), 7);
    cells.add(SHAPE.patients(0, Shape.NO_SEX, YOUNG), 5);
    cells.add(SHAPE.patients(0, FEMALE, UNKNOWN), 9);
  }

  @Test
  void haveTheKnownOfSomeMonthsBySexAndAge() {
    lists();
    RegisteredAges ages = new RegisteredAges(SHAPE, cells);
    assertThat(ages.in(0)).containsExactly(1000, 0, 0, 200);
    assertThat(ages.in(1)).containsExactly(100, 7, 0, 0);
    assertThat(ages.in(0, 1)).containsExactly(1100, 7, 0, 200);
    assertThat(ages.areGiven(0, 1)).isTrue();
  }

  private static RollingPeriod month(int number) {
    return new RollingPeriod(
        new Month(2026, 1), Span.MONTH, new int[] {number}, 73, 0, LocalDate.of(2026, 1, 1));
  }

  private double expected(int month) {
    Dossier area = new Dossier(new Places.Named("pcn", "U1", "PCN"), SHAPE, cells);
    return AttendedMonths.of(area).expected(ENGLAND, month(month));
  }

  /** Of 1,000 young women 100 a year and of 200 old men 200; 73 days are a fifth of it. */
  @Test
  void expectWhatEnglandHasOfTheSameAges() {
    lists();
    assertThat(expected(0)).isCloseTo(60, within(1e-9));
  }

  @Test
  void expectNothingWhereAListDoesNotGiveABand() {
    lists();
    cells.add(SHAPE.notGiven(1, MALE, OLD), 1);
    assertThat(expected(0)).isCloseTo(60, within(1e-9));
    assertThat(expected(1)).isNaN();
  }

  @Test
  void expectNothingOfNobody() {
    assertThat(expected(0)).isNaN();
  }
}
