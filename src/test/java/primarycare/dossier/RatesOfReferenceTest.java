package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What practices of reference have, and what others would have at their rates, of two strata. */
class RatesOfReferenceTest {

  private static final int ALL = 0;
  private static final int TYPE_1 = 1;

  private final ReferenceRates rates = new ReferenceRates(2, 2);

  /** A practice whose attendances are all of type 1. */
  private static Strata practice(long young, long old, long ofYoung, long ofOld, long ofUnknown) {
    long[] known = {ofYoung, ofOld};
    long all = ofYoung + ofOld + ofUnknown;
    return new Strata(
        new long[] {young, old},
        true,
        new long[][] {known, known, {0, 0}, {0, 0}},
        new long[] {all, all, 0, 0});
  }

  private static Strata patients(long young, long old) {
    return practice(young, old, 0, 0, 0);
  }

  @Test
  void addsPracticesUp() {
    rates.add(0, practice(100, 200, 10, 60, 0));
    rates.add(0, practice(300, 200, 30, 20, 0));

    assertThat(rates.expected(0, ALL, patients(10, 0))).isCloseTo(10 * 0.1, within(1e-12));
    assertThat(rates.expected(0, TYPE_1, patients(0, 10))).isCloseTo(10 * 0.2, within(1e-12));
    assertThat(rates.expected(0, ALL, patients(10, 10))).isCloseTo(3, within(1e-12));
  }

  @Test
  void spreadsThoseOfNoKnownAgeOrSexAsTheOthersAre() {
    rates.add(0, practice(100, 100, 30, 10, 20));

    assertThat(rates.expected(0, ALL, patients(100, 0))).isCloseTo(45, within(1e-12));
    assertThat(rates.expected(0, ALL, patients(0, 100))).isCloseTo(15, within(1e-12));
    assertThat(rates.expected(0, ALL, patients(100, 100))).isCloseTo(60, within(1e-12));
  }

  @Test
  void expectsNothingOfDepartmentsThatNobodyCameTo() {
    rates.add(0, practice(100, 100, 30, 10, 20));

    assertThat(rates.expected(0, 2, patients(100, 100))).isZero();
  }

  @Test
  void saysNothingOfPatientsOfWhomTheReferenceHasNone() {
    rates.add(0, practice(100, 0, 30, 0, 0));

    assertThat(rates.expected(0, ALL, patients(100, 1))).isNaN();
    assertThat(rates.expected(0, ALL, patients(100, 0))).isEqualTo(30);
  }

  @Test
  void expectsNothingOfThoseWhoDoNotCome() {
    rates.add(0, practice(100, 100, 30, 0, 0));

    assertThat(rates.expected(0, ALL, patients(0, 50))).isZero();
  }

  @Test
  void saysNothingOfAPracticeWithoutPatients() {
    rates.add(0, practice(100, 100, 30, 10, 0));

    assertThat(rates.expected(0, ALL, patients(0, 0))).isNaN();
  }

  @Test
  void keepsPeriodsApart() {
    rates.add(0, practice(100, 100, 30, 10, 0));
    rates.add(1, practice(100, 100, 50, 10, 0));

    assertThat(rates.expected(0, ALL, patients(100, 0))).isEqualTo(30);
    assertThat(rates.expected(1, ALL, patients(100, 0))).isEqualTo(50);
  }

  @Test
  void takesThoseOfAnotherTaskToo() {
    rates.add(0, practice(100, 100, 30, 10, 0));
    rates.add(1, practice(10, 10, 1, 1, 0));
    ReferenceRates others = new ReferenceRates(2, 2);
    others.add(0, practice(300, 100, 10, 30, 80));
    others.add(1, practice(10, 10, 5, 1, 0));

    rates.and(others);

    assertThat(rates.expected(0, ALL, patients(400, 0))).isCloseTo(80, within(1e-12));
    assertThat(rates.expected(0, TYPE_1, patients(0, 200))).isCloseTo(80, within(1e-12));
    assertThat(rates.expected(1, ALL, patients(20, 0))).isEqualTo(6);
  }
}
