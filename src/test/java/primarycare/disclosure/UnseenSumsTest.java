package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.OLD;
import static primarycare.disclosure.FewCounts.PLAIN;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;

/** What follows, one sum after the other, from what no table has. */
class UnseenSumsTest {

  private static final Limits ONE_AFTER_THE_OTHER = new Limits(5, 60, 0, false);
  private static final CountKey ALL = ofAll();
  private static final CountKey MALE = ALL.withSex(0);
  private static final CountKey FEMALE = ALL.withSex(1);
  private static final CountKey UNKNOWN = ALL.withSex(Shape.NO_SEX);

  private static List<CountKey> found(FewCounts few, boolean withUnseen) {
    ReaderView view = few.view(PLAIN);
    if (withUnseen) {
      UnseenCountsTest.unseen(view);
    }
    new KnownSums(view).add();
    new KnownAges(view, UnseenCountsTest.SCHEMES).add();
    return new Attack(view.relations(), ONE_AFTER_THE_OTHER)
        .run().narrow().stream()
            .map(Narrow::cell)
            .filter(cell -> cell < view.published().size())
            .map(view.keys()::get)
            .toList();
  }

  private static CountKey month(CountKey key, int month) {
    return key.withMonths(month, month);
  }

  /**
   * Of the months that both years have 22 attendances are all and 20 are of men, which each sex
   * tells by another year: 2 are of women, and 1 is of their first month.
   */
  @Test
  void monthsThatTwoYearsShareAddUpOverSexes() {
    FewCounts few =
        new FewCounts()
            .count(ALL.withMonths(0, 2), 33, 4)
            .count(month(ALL, 0), 11)
            .count(ALL.withMonths(1, 3), 33)
            .count(month(ALL, 3), 11)
            .count(MALE.withMonths(0, 2), 30)
            .count(month(MALE, 0), 10)
            .count(MALE.withMonths(1, 3), 30, 4)
            .count(month(MALE, 3), 10, 4)
            .count(FEMALE.withMonths(0, 2), 3)
            .count(month(FEMALE, 0), 1)
            .count(FEMALE.withMonths(1, 3), 3)
            .count(month(FEMALE, 3), 1);
    assertThat(found(few, true)).contains(FEMALE.withMonths(0, 2));
    assertThat(found(few, false)).doesNotContain(FEMALE.withMonths(0, 2));
  }

  /** 6 are of no known sex, 2 of them old. */
  @Test
  void thoseOfNoKnownSexAddUpOverAges() {
    FewCounts few =
        new FewCounts()
            .count(UNKNOWN, 6)
            .count(ALL.withAges(YOUNG), 17)
            .count(MALE.withAges(YOUNG), 10)
            .count(FEMALE.withAges(YOUNG), 3)
            .count(ALL.withAges(OLD), 22)
            .count(MALE.withAges(OLD), 14)
            .count(FEMALE.withAges(OLD), 6);
    assertThat(found(few, true)).containsExactly(FEMALE.withAges(YOUNG));
    assertThat(found(few, false)).isEmpty();
  }

  /** 5 of the year are in a department of no known type, 3 of them in the second month. */
  @Test
  void departmentsOfNoKnownTypeAddUpOverMonths() {
    CountKey year = ALL.withMonths(0, 1);
    FewCounts few =
        new FewCounts()
            .count(year.withDepartment(Shape.NO_GROUP), 5)
            .count(month(ALL, 0), 20)
            .count(month(ALL, 0).withDepartment(1), 10)
            .count(month(ALL, 0).withDepartment(2), 3)
            .count(month(ALL, 0).withDepartment(3), 5)
            .count(month(ALL, 1), 18)
            .count(month(ALL, 1).withDepartment(1), 10)
            .count(month(ALL, 1).withDepartment(2), 0)
            .count(month(ALL, 1).withDepartment(3), 5);
    assertThat(found(few, true)).containsExactly(month(ALL, 0).withDepartment(2));
    assertThat(found(few, false)).isEmpty();
  }
}
