package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The stories of the fictional area hold for every size and seed. */
class EldermerePropertyTest {

  private static final int TRIES = 15;

  @Property(tries = TRIES)
  void givesEveryPracticeACodeAndNameOfItsOwn(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 1_500) int count) {
    List<Practice> practices = Eldermere.area(seed, count).practices();
    assertThat(practices).hasSize(count);
    assertThat(practices).extracting(Practice::code).doesNotHaveDuplicates().isSorted();
    assertThat(practices).extracting(Practice::name).doesNotHaveDuplicates();
    assertThat(practices).extracting(Practice::code).allMatch(code -> code.matches("Y9\\d{4}"));
  }

  @Property(tries = TRIES)
  void letsOnePcnSpanTheFirstTwoSubIcbLocations(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 1_500) int count) {
    Map<String, Set<String>> locations =
        Eldermere.area(seed, count).practices().stream()
            .filter(practice -> !practice.place().pcnCode().equals("U"))
            .collect(
                Collectors.groupingBy(
                    practice -> practice.place().pcnCode(),
                    Collectors.mapping(
                        practice -> practice.place().subIcbCode(), Collectors.toSet())));
    assertThat(locations.values().stream().filter(codes -> codes.size() == 2)).hasSize(1);
    assertThat(locations.keySet()).allMatch(code -> code.matches("U9\\d{4}"));
  }

  @Property(tries = TRIES)
  void hasTwoPracticesOfStudentsAndOneWithoutAPcn(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 1_500) int count) {
    List<Practice> practices = Eldermere.area(seed, count).practices();
    assertThat(practices.stream().filter(Practice::hasStudents)).hasSize(2);
    assertThat(practices.stream().filter(p -> p.place().pcnCode().equals("U"))).hasSize(1);
  }

  @Property(tries = TRIES)
  void movesOnePracticeToAnotherPcnThatIsThere(
      @ForAll long seed, @ForAll @IntRange(min = 40, max = 1_500) int count) {
    Area before = Eldermere.area(seed, count);
    Area after = Eldermere.afterMove(before);
    List<String> pcns = before.practices().stream().map(p -> p.place().pcnCode()).toList();
    int moved = 0;
    for (int i = 0; i < count; i++) {
      String now = after.practices().get(i).place().pcnCode();
      moved += now.equals(pcns.get(i)) ? 0 : 1;
      assertThat(pcns).contains(now);
    }
    assertThat(moved).isEqualTo(1);
  }

  @Property(tries = TRIES)
  void keepsListsSmoothFromMonthToMonth(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 39) int practice) {
    Practice one = Eldermere.area(seed, 40).practices().get(practice);
    int[][] before = one.list(seed, 5);
    int[][] after = one.list(seed, 6);
    for (int sex = 0; sex < Ages.SEXES; sex++) {
      for (int age = 0; age < Ages.COUNT; age++) {
        assertThat(after[sex][age] - before[sex][age]).isBetween(-4, 4);
        assertThat(after[sex][age]).isNotNegative();
      }
    }
  }
}
