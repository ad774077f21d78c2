package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.fact.Signs;
import primarycare.figure.CountKey;
import primarycare.job.Span;
import primarycare.organisation.Said;

class GroupDossierTest {

  private static final String MAP = "2026-06-01";
  private static final int IN_JULY = 1;
  private static final int NOBODY = 2;
  static final int HOMELESS = Signs.HOMELESS.ordinal();

  /** C82001 is in the first group, and from July in the second too; all others in the first. */
  record Groups(List<Integer> signs) implements PracticeGroups {

    @Override
    public int groups() {
      return NOBODY + 1;
    }

    @Override
    public int parts() {
      return 2;
    }

    @Override
    public boolean isOfFew(int group) {
      return group == 1;
    }

    @Override
    public CountKey key(CountKey all, int group, int part) {
      return all.withArea("group", Integer.toString(group)).withPart(Integer.toString(part));
    }

    @Override
    public List<Place> of(String practice, int month) {
      if (!practice.equals("C82001")) {
        return List.of(new Place(0, 1));
      }
      return month == IN_JULY
          ? List.of(new Place(0, 0), new Place(1, 1))
          : List.of(new Place(0, 0));
    }
  }

  static final World WORLD =
      new World(
              new Said()
                  .area("04C")
                  .mapped(MAP, "C82001", "U1")
                  .mapped(MAP, "C82002", "U1")
                  .mapped(MAP, "A81001", "U9", "03W"))
          .scheme("all", 0)
          .attended(
              """
              month    practice  department  age  sign      attendances
              2026-06  C82001    1           30   HOMELESS  1
              2026-06  C82001    1           30             2
              2026-07  C82001    2           80             4
              2026-07  C82002    1                          8
              2026-07  C82002                3              16
              2026-07  A81001    1           3              32
              """);

  private static GroupDossier<Groups> group(int number, Integer... signs) {
    return WORLD.groups(new Groups(List.of(signs))).get(number);
  }

  /** Attendances of a part in June and in July. */
  private static List<Long> months(GroupDossier<Groups> group, int part, int department, int sign) {
    return WORLD.periods(Span.MONTH).stream()
        .map(month -> group.needs(part, month, department, sign).count().exact())
        .toList();
  }

  @Test
  void knowsOfWhichGroupsItIs() {
    assertThat(group(1, HOMELESS).groups().signs()).containsExactly(HOMELESS);
    assertThat(group(1, HOMELESS).number()).isEqualTo(1);
    assertThat(group(1, HOMELESS).isPractice()).isFalse();
  }

  @Test
  void sumsThePracticesOfEachPart() {
    GroupDossier<Groups> first = group(0, Shape.EVERY);

    assertThat(months(first, 0, Dossier.ALL, Shape.EVERY)).containsExactly(3L, 4L);
    assertThat(months(first, 1, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 8L + 16 + 32);
    assertThat(months(first, Dossier.ALL, Dossier.ALL, Shape.EVERY))
        .containsExactly(3L, 4L + 8 + 16 + 32);
    assertThat(months(first, Dossier.ALL, 1, Shape.EVERY)).containsExactly(3L, 8L + 32);
  }

  @Test
  void takesTheMonthsInWhichAPracticeBelongsThere() {
    GroupDossier<Groups> second = group(1, Shape.EVERY);

    assertThat(months(second, 1, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 4L);
    assertThat(months(second, 0, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 0L);
  }

  @Test
  void countsThoseOfWhomTheGroupsSayThatTheyAre() {
    RollingPeriod july = WORLD.periods(Span.MONTH).get(IN_JULY);
    assertThat(group(1, HOMELESS).needs(0, july, 2, HOMELESS).count().key())
        .isEqualTo(
            CountKey.ofAll("homeless", "group", "1", IN_JULY, IN_JULY)
                .withDepartment(2)
                .withPart("0"));
  }

  @Test
  void takesWhatIsCountedAndNoMore() {
    GroupDossier<Groups> first = group(0, HOMELESS);

    assertThat(months(first, 0, Dossier.ALL, HOMELESS)).containsExactly(1L, 0L);
    assertThat(months(first, 0, Dossier.ALL, Shape.EVERY)).containsExactly(0L, 0L);
  }

  @Test
  void tellsWhereSomebodyIsFromWhereNobodyIs() {
    List<RollingPeriod> months = WORLD.periods(Span.MONTH);
    GroupDossier<Groups> second = group(1, Shape.EVERY);

    assertThat(second.needs(Dossier.ALL, months.get(0), 2, Shape.EVERY).isThere()).isFalse();
    assertThat(second.needs(Dossier.ALL, months.get(IN_JULY), 2, Shape.EVERY).isThere()).isTrue();
    assertThat(second.needs(0, months.get(IN_JULY), 2, Shape.EVERY).isThere()).isFalse();
  }
}
