package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Protection;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.support.HidingMore;
import primarycare.support.SeenCounts;

/** What a practice is told of others and of England: five practices of 100 women of 20 each. */
class ReferenceTest {

  private static final Offset<Double> CLOSE = Offset.offset(1e-9);
  private static final String MAP = "2026-06-01";
  private static final String[] CODES = {"C82001", "C82002", "C82003", "C82004", "C82005"};
  private static final NationalRates ENGLAND =
      new NationalRates(
          new double[][] {{3650, 0, 0, 0}, null, null, null},
          new double[][] {{1000, 1, 1, 1}, null, null, null});

  private static World world() {
    Said said = new Said();
    StringBuilder attended =
        new StringBuilder("month    practice  department  sex     age  attendances\n");
    StringBuilder listed = new StringBuilder("extract     practice  sex     age  patients\n");
    for (int i = 0; i < CODES.length; i++) {
      said.mapped(MAP, CODES[i], "U1");
      attended.append(
          "2026-06  %s    1           female  20   %d%n".formatted(CODES[i], 10 + 10 * i));
      listed.append("2026-06-01  %s    female  20   100%n".formatted(CODES[i]));
    }
    return new World(said)
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-07")
        .attended(attended.toString())
        .attended(
            """
            month    practice  department  sex     age  attendances
            2026-07  C82001    1           female  20   7
            """)
        .listed(listed.toString())
        .listed(listed.toString().replace("2026-06-01", "2026-07-01"));
  }

  private static Look look(NationalRates national, boolean isNational) {
    SaidLists lists = new SaidLists();
    for (String code : CODES) {
      lists.patients(code, 100);
    }
    return new Look(world().periods(Span.MONTH), 0, lists, national, isNational);
  }

  private static Practices practices(NationalRates national, boolean isNational) {
    return Practices.of(world(), look(national, isNational));
  }

  @Test
  void tellsWhereAPracticeStandsAmongThoseOfItsPeriodAndDepartments() {
    Practices practices = practices(null, false);
    PeerLabels first = practices.labels("C82001");

    assertThat(first.expected()).isEqualTo(30);
    assertThat(first.fifth()).isEqualTo(1);
    assertThat(first.ranked()).isEqualTo(5);
    assertThat(first.lines().verdict(10 / 30.0)).isEqualTo("within");
    assertThat(first.lines().verdict(0.1)).isEqualTo("lower");
    assertThat(first.lines()).isEqualTo(practices.labels("C82003").lines());
    assertThat(first.appointments()).isNaN();
    assertThat(practices.labels("C82005").fifth()).isEqualTo(5);
  }

  @Test
  void keepsPeriodsAndDepartmentsApart() {
    Practices practices = practices(null, false);

    assertThat(practices.labels("C82001", 1, 0).expected()).isCloseTo(7 / 5.0, CLOSE);
    assertThat(practices.labels("C82001", 1, 0).fifth()).isEqualTo(5);
    assertThat(practices.labels("C82005", 1, 0).fifth()).isEqualTo(1);
    assertThat(practices.labels("C82001", 0, 1).fifth()).as("type 1").isEqualTo(1);
    assertThat(practices.labels("C82005", 0, 2).fifth()).as("type 2, which has none").isEqualTo(1);
  }

  @Test
  void labelsEveryGroupOfDepartmentsInTheirOrder() {
    Practices practices = practices(null, false);
    List<PeerLabels> labels =
        practices
            .reference()
            .labels(world().dossier("practice", CODES[1]), 0, DisclosureRule.EXACT);

    assertThat(labels).hasSize(Shape.GROUPS);
    assertThat(labels.stream().map(own -> own.expected())).containsExactly(30.0, 30.0, 0.0, 0.0);
  }

  @Test
  void comparesWithEnglandWhereItsRatesAreGiven() {
    Practices practices = practices(ENGLAND, false);

    assertThat(practices.labels("C82001").expectedAtNationalRates()).isCloseTo(30, CLOSE);
    assertThat(practices.labels("C82001", 1, 0).expectedAtNationalRates()).isCloseTo(31, CLOSE);
    assertThat(practices.labels("C82001", 0, 1).expectedAtNationalRates()).isNaN();
  }

  @Test
  void theAreasRatesAreEnglandsWhereItIsAllOfEnglandAndNoOthersAreGiven() {
    assertThat(practices(null, true).labels("C82005").expectedAtNationalRates()).isEqualTo(30);
    assertThat(practices(null, false).labels("C82005").expectedAtNationalRates()).isNaN();
    assertThat(practices(ENGLAND, true).labels("C82005", 1, 0).expectedAtNationalRates())
        .as("those given")
        .isCloseTo(31, CLOSE);
  }

  @Test
  void englandsRatesAreOnlyForThoseWhoseListsGiveEveryBand() {
    World world =
        world()
            .listed(
                """
                extract     practice  sex     age    patients
                2026-06-01  C82001    male    45-55  9
                """);
    PeerLabels labels = Practices.of(world, look(ENGLAND, false)).labels("C82001");

    assertThat(labels.expectedAtNationalRates()).isNaN();
    assertThat(labels.fifth()).as("its rate is known").isEqualTo(1);
  }

  @Test
  void knowsInWhichPeriodsSomeAttendanceHasAKey() {
    World world =
        world()
            .known(
                """
                month    practice  department  person  attendances
                2026-07  C82004    2           7       1
                """);
    Reference reference = Practices.of(world, look(null, false)).reference();

    assertThat(IntStream.range(0, 2).mapToObj(reference::isKeyed)).containsExactly(false, true);
  }

  @Test
  void inAPeriodThatIsNotAskedForNobodyIsCompared() {
    Practices practices = practices(null, false);
    SeenCounts seen = new SeenCounts();
    RollingPeriod july = practices.look().periods().get(1);
    Reference reference = practices.reference(july::equals, seen);
    assertThat(seen.seen().keySet()).isNotEmpty().allMatch(key -> key.firstMonth() == july.start());

    Dossier third = practices.world().dossier("practice", CODES[2]);
    PeerLabels june = reference.labels(third, 0, DisclosureRule.EXACT).get(0);

    assertThat(june.expected()).isNaN();
    assertThat(june.lines().lower()).isNaN();
    assertThat(june.fifth()).isNull();
    assertThat(june.ranked()).isNull();
    assertThat(june.appointments()).isNaN();
  }

  /** A label of another would else tell of the count that is hidden. */
  @Test
  void aCountThatIsHiddenForOthersIsInNoLabel() {
    Practices practices = practices(null, false);
    Protection hiding =
        new HidingMore(
            DisclosureRule.EXACT,
            key -> key.what().equals(Counting.ATTENDANCES) && key.areaCode().equals("C82005"));
    PeerLabels hidden = practices.labels("C82005", 0, 0, hiding);
    PeerLabels other = practices.labels("C82001", 0, 0, hiding);

    assertThat(hidden.lines().lower()).isNaN();
    assertThat(hidden.fifth()).isNull();
    assertThat(hidden.ranked()).isNull();
    assertThat(other.lines().lower()).isPositive();
    assertThat(other.ranked()).isEqualTo(4);
    assertThat(other.fifth()).as("four are ranked").isNull();
    assertThat(practices.labels("C82001").fifth()).isEqualTo(1);
  }

  /** A fifth of five practices is one. */
  @Test
  void putsNoPracticeInAFifthOfFewerThanTheJobDisplays() {
    Practices practices = practices(null, false);
    PeerLabels first =
        practices
            .reference(DisclosureRule.EXACT)
            .labels(practices.world().dossier("practice", "C82001"), 0, DisclosureRule.EXACT)
            .get(0);

    assertThat(first.ranked()).isEqualTo(5);
    assertThat(first.fifth()).isNull();
  }

  @Test
  void isTheSameOfPracticesInAnyParts() {
    Practices practices = practices(null, false);
    Look look = practices.look();
    ReferenceRates one = look.none(practices.world().shape());
    ReferenceRates other = look.none(practices.world().shape());
    for (int i = 0; i < practices.dossiers().size(); i++) {
      look.add(i % 2 == 0 ? one : other, practices.dossiers().get(i));
    }
    Dossier first = practices.world().dossier("practice", "C82001");

    assertThat(look.of(first, 0).expected(one.and(other), 0)).isEqualTo(30);
  }
}
