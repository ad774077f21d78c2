package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.fact.Block;
import primarycare.figure.Count;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.organisation.Said;

/** Whom the attendances of a practice are of, in its months and years. */
class PracticePeopleTest {

  private static final int DEPARTMENTS = 8;
  private static final Shape SHAPE =
      new Shape(2, List.of(new AgeBands("two", "", "", "", List.of(0, 50))));
  private static final RollingPeriod JUNE = period(Span.MONTH, 0);
  private static final RollingPeriod JULY = period(Span.MONTH, 1);
  private static final RollingPeriod YEAR = period(Span.ROLLING_YEAR, 0, 1);

  private final PracticePeople people = new PracticePeople();
  private final Cells came = new Cells(SHAPE);

  private static RollingPeriod period(Span span, int... members) {
    return new RollingPeriod(null, span, members, 31, 0, null);
  }

  private void add(int month, int sign, long person, int department, long attendances) {
    Block.Writer numbers = new Block.Writer();
    numbers.put(person * DEPARTMENTS + department, attendances);
    people.add(month, numbers.bytes(), sign);
  }

  private Dossier dossier() {
    Cells cells = new Cells(SHAPE);
    cells.add(came.packed());
    people.addTo(cells, SHAPE, List.of(JUNE, JULY, YEAR));
    return new Dossier(new Places.Named("practice", "C82001", "One"), SHAPE, cells);
  }

  /** Attendances with a key and the people who made them. */
  private String told(RollingPeriod period, int group) {
    return dossier().withKey(period, group).exact()
        + " of "
        + dossier().people(period, group).exact();
  }

  @Test
  void aPersonOfTwoMonthsIsOneOfTheYear() {
    add(0, 1, 7, 1, 2);
    add(1, 1, 7, 1, 1);
    add(1, 1, 8, 1, 1);

    assertThat(told(JUNE, 1)).isEqualTo("2 of 1");
    assertThat(told(JULY, 1)).isEqualTo("2 of 2");
    assertThat(told(YEAR, 1)).isEqualTo("4 of 2");
  }

  @Test
  void aPersonOfSeveralDepartmentsIsOneOfAll() {
    add(0, 1, 7, 1, 2);
    add(0, 1, 7, 3, 1);
    add(0, 1, 7, 4, 1);
    add(0, 1, 8, 0, 1);

    assertThat(told(JUNE, Dossier.ALL)).isEqualTo("5 of 2");
    assertThat(told(JUNE, 1)).isEqualTo("2 of 1");
    assertThat(told(JUNE, 2)).isEqualTo("0 of 0");
    assertThat(told(JUNE, 3)).as("types 3 and 4").isEqualTo("2 of 1");
  }

  @Test
  void whoseAttendancesAreAllTakenAwayIsNobody() {
    add(0, 1, 7, 1, 2);
    add(0, 1, 8, 1, 3);
    add(0, -1, 7, 1, 2);
    add(0, -1, 8, 1, 1);
    add(0, -1, 9, 1, 1);

    assertThat(told(JUNE, 1)).isEqualTo("2 of 1");
    assertThat(told(JUNE, Dossier.ALL)).isEqualTo("2 of 1");
  }

  @Test
  void nobodyTakesNoRoom() {
    add(0, 1, 7, 1, 2);
    add(0, -1, 7, 1, 2);

    Cells cells = new Cells(SHAPE);
    people.addTo(cells, SHAPE, List.of(JUNE, JULY, YEAR));
    assertThat(cells.isEmpty()).isTrue();
  }

  @Test
  void addsTheSquaresOfEachPersonsAttendances() {
    add(0, 1, 7, 1, 2);
    add(0, 1, 7, 3, 1);
    add(0, 1, 8, 1, 1);

    assertThat(dossier().squares(JUNE, Dossier.ALL)).isEqualTo(Count.of(3 * 3 + 1));
    assertThat(dossier().squares(JUNE, 1)).isEqualTo(Count.of(2 * 2 + 1));
    assertThat(dossier().squares(JUNE, 3)).isEqualTo(Count.of(1));
    assertThat(dossier().squares(JUNE, 2)).as("nobody").isEqualTo(Count.of(0));
  }

  @Test
  void saysAmongHowFewPeopleAttendancesAre() {
    add(0, 1, 7, 1, 9);
    came(1, 10);

    assertThat(dossier().attendances(JUNE, 1).count().among()).as("one without a key").isEqualTo(2);
    assertThat(dossier().withKey(JUNE, 1).among()).isEqualTo(1);
    assertThat(dossier().squares(JUNE, 1).among()).isEqualTo(1);
    came(2, 1);
    assertThat(dossier().attendances(JUNE, Dossier.ALL).count().among()).isEqualTo(3);
    assertThat(dossier().attendances(JUNE, 2).count().among()).as("at most of all").isEqualTo(3);
    assertThat(dossier().attendances(JULY, 1).count().among()).as("nobody").isEqualTo(Count.MANY);
  }

  @Test
  void saysNothingOfHowFewTheyAreWithoutAKey() {
    came(1, 10);

    assertThat(dossier().attendances(JUNE, 1).count().among()).isEqualTo(Count.MANY);
  }

  private void came(int group, long attendances) {
    came.add(SHAPE.need(0, group, 0, Shape.EVERY), attendances);
  }

  @Test
  void peopleAreOfThePracticeAlone() {
    World world =
        new World(new Said().mapped("2026-06-01", "C82001", "U1"))
            .scheme("two", 0, 50)
            .asked("2026-06", "2026-06")
            .attended(
                """
                month    practice  department  age  attendances
                2026-06  C82001    1           20   5
                """)
            .known(
                """
                month    practice  department  person  attendances
                2026-06  C82001    1           7       2
                2026-06  C82001    1           8       3
                2026-06  A99999    2           9       4
                2026-05  C82001    1           6       1
                """);
    RollingPeriod june = world.periods(Span.MONTH).get(0);

    assertThat(known(world, "practice", "C82001", june)).isEqualTo("5 of 2");
    assertThat(known(world, "practice", "unlisted_practice", june)).isEqualTo("4 of 1");
    assertThat(known(world, "pcn", "U1", june)).isEqualTo("0 of 0");
    assertThat(known(world, "pcn", "unlisted_practice", june)).isEqualTo("0 of 0");
  }

  private static String known(World world, String type, String code, RollingPeriod period) {
    Dossier dossier = world.dossier(type, code);
    return dossier.withKey(period, Dossier.ALL).exact()
        + " of "
        + dossier.people(period, Dossier.ALL).exact();
  }
}
