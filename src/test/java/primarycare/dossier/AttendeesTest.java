package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import primarycare.fact.Block;

/** People at departments: of each how many attendances at each group, not known first. */
class AttendeesTest {

  private static final int DEPARTMENTS = 8;

  /** Of person, department and attendances, three numbers each. */
  private static byte[] packed(long... of) {
    long[] numbers = new long[0];
    for (int i = 0; i < of.length; i += 3) {
      long number = of[i] * DEPARTMENTS + of[i + 1];
      numbers =
          LongStream.concat(
                  LongStream.of(numbers),
                  LongStream.generate(() -> number).limit(Math.toIntExact(of[i + 2])))
              .toArray();
    }
    return Block.of(numbers, numbers.length);
  }

  private static List<String> read(Attendees attendees) {
    List<String> people = new ArrayList<>();
    attendees.read(
        byGroup -> {
          StringBuilder line = new StringBuilder();
          LongStream.of(byGroup).forEach(count -> line.append(' ').append(count));
          people.add(line.substring(1));
        });
    return people;
  }

  @Test
  void readsAPersonOfSeveralDepartmentsOnceAndTypesThreeAndFourTogether() {
    assertThat(read(Attendees.of(packed(7, 1, 2, 7, 3, 1, 7, 4, 5, 9, 0, 3, 9, 2, 1), 1)))
        .containsExactly("0 2 0 6", "3 0 1 0");
  }

  @Test
  void addsTheSamePersonAtTheSameDepartmentUp() {
    Attendees one = Attendees.of(packed(5, 1, 1, 7, 1, 2, 7, 2, 1), 1);
    Attendees other = Attendees.of(packed(7, 1, 4, 8, 1, 1), 1);

    assertThat(read(one.and(other))).containsExactly("0 1 0 0", "0 6 1 0", "0 1 0 0");
    assertThat(read(other.and(one))).isEqualTo(read(one.and(other)));
    assertThat(one.and(other).numbers()).isSorted().doesNotHaveDuplicates();
    assertThat(read(one.and(Attendees.NOBODY))).isEqualTo(read(one));
  }

  @Test
  void takesAwayWhatDoesNotCount() {
    Attendees all = Attendees.of(packed(7, 1, 3, 8, 2, 1), 1);
    Attendees lost = Attendees.of(packed(7, 1, 1, 8, 2, 1), -1);

    assertThat(read(all.and(lost))).containsExactly("0 2 0 0", "0 0 0 0");
  }

  /** The number of a person is a hash, which is as often below 0 as above. */
  @Test
  void keepsPeopleApartWhoseNumbersAreBelowNought() {
    Attendees below = Attendees.of(packed(-2, 3, 1, -1, 1, 1), 1);
    Attendees both = below.and(Attendees.of(packed(-1, 2, 4, 0, 1, 1), 1));

    assertThat(read(both)).containsExactly("0 0 0 1", "0 1 4 0", "0 1 0 0");
  }
}
