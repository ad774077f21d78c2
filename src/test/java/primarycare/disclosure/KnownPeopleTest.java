package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.ofAll;
import static primarycare.disclosure.FewCounts.whys;

import org.junit.jupiter.api.Test;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;

/** What is known of people together, and of attendances of which the person is known. */
class KnownPeopleTest {

  private static final CountKey ALL = ofAll();

  /** One of two came to both departments, and one in both months. */
  @Test
  void peopleOfTwoPartsAreNotMoreThanTheWhole() {
    CountKey people = ALL.withMonths(0, 1).withWhat(Counting.PEOPLE);
    FewCounts few =
        new FewCounts()
            .count(people, 2)
            .count(people.withDepartment(1), 2)
            .count(people.withDepartment(2), 1)
            .count(people.withMonths(0, 0), 2)
            .count(people.withMonths(1, 1), 1);
    ReaderView view = few.known();
    assertThat(whys(view))
        .containsExactlyInAnyOrder("departments", "departments", "months", "months");
    assertThat(view.cells().size()).isEqualTo(5);
  }

  @Test
  void peopleAreAtMostTheAttendancesWithAKeyAndTheseAtMostAll() {
    ReaderView view =
        new FewCounts()
            .count(ALL, 9)
            .count(ALL.withWhat(Counting.WITH_KEY), 8)
            .count(ALL.withWhat(Counting.PEOPLE), 7)
            .known();
    assertThat(whys(view)).containsExactlyInAnyOrder("attendances with a key", "people");
  }

  @Test
  void attendancesOfWhichAllHaveAKeyAreTheSame() {
    FewCounts few = new FewCounts().count(ALL, 3).count(ALL.withWhat(Counting.WITH_KEY), 3);
    assertThat(whys(few.known())).containsOnly("attendances with a key").hasSize(2);
  }

  @Test
  void attendancesWithAKeyAreThoseOfDepartmentsAndMonths() {
    CountKey keyed = ALL.withMonths(0, 1).withWhat(Counting.WITH_KEY);
    FewCounts few =
        new FewCounts()
            .count(keyed, 30)
            .count(keyed.withDepartment(1), 28)
            .count(keyed.withDepartment(2), 2)
            .count(keyed.withMonths(0, 0), 27)
            .count(keyed.withMonths(1, 1), 3);
    assertThat(found(few.known()))
        .containsExactlyInAnyOrder(keyed.withDepartment(2), keyed.withMonths(1, 1));
  }
}
