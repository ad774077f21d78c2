package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.fact.AttendanceCell;
import primarycare.fact.Block;
import primarycare.fact.Signs;
import primarycare.layout.AgeBands;
import primarycare.organisation.Area;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.organisation.Share;
import primarycare.organisation.Sharing;

class PracticeNeedsTest {

  private static final int LOW = Signs.WITH_ACUITY.bit() | Signs.LOW_ACUITY.bit();
  private static final int MINOR = Signs.WITH_CARE.bit() | Signs.NON_URGENT.bit();
  private static final Homes HOMES = new Homes(List.of(new Home("E1", "place", "N")), Map.of());
  private static final Membership.Parts HALVES =
      new Membership.Parts(new int[] {1, 2}, List.of(half("N"), half("S")));

  private final Shape shape = new Shape(2, List.of(AgeBands.named("quinary")));
  private final PracticeNeeds needs = new PracticeNeeds(shape);

  @Test
  void countsThoseWhoShowASignAmongAllOfAGroupAndAgeGroup() {
    add("", true, cell(1, 30, LOW), cell(1, 30, LOW), cell(1, 40, 0), cell(4, 3, LOW));

    assertThat(counts(whole()))
        .containsExactlyInAnyOrder(
            "group 1 ages 2 EVERY 3",
            "group 1 ages 2 WITH_ACUITY 2",
            "group 1 ages 2 LOW_ACUITY 2",
            "group 3 ages 0 EVERY 1",
            "group 3 ages 0 WITH_ACUITY 1",
            "group 3 ages 0 LOW_ACUITY 1");
  }

  @Test
  void putsAgesIntoTheirGroups() {
    assertThat(
            IntStream.of(0, 4, 5, 17, 18, 64, 65, 149, AttendanceCell.NO_AGE)
                .map(NeedAges.GROUPS::at))
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4);
  }

  @Test
  void takesABlankForNoneOnlyInAFileThatTellsOfAny() {
    add("", true, cell(1, 30, MINOR));
    add("", false, cell(1, 30, MINOR));

    assertThat(counts(whole()))
        .containsExactlyInAnyOrder(
            "group 1 ages 2 EVERY 2", "group 1 ages 2 WITH_CARE 1", "group 1 ages 2 NON_URGENT 1");
  }

  @Test
  void takesAwaySomeOfThoseAlike() {
    add("", true, cell(1, 30, 0), cell(1, 30, 0), cell(1, 30, 0));
    long[] one = {cell(1, 30, 0)};
    needs.add("", 0, Block.of(one, 1), -1, true);

    assertThat(counts(whole())).containsExactly("group 1 ages 2 EVERY 2");
  }

  @Test
  void takesAwayWhatDoesNotCount() {
    add("", true, cell(1, 30, LOW), cell(1, 30, LOW));
    long[] one = {cell(1, 30, LOW)};
    needs.add("", 0, Block.of(one, 1), -2, true);

    assertThat(counts(whole())).isEmpty();
    assertThat(whole().isEmpty()).isTrue();
    assertThat(shared()).as("nor might any be given").allMatch(Cells::isEmpty);
  }

  @Test
  void givesPeopleToTheAreaTheyLiveInAndTheOthersByWeight() {
    add("E1", true, cell(1, 30, LOW), cell(1, 30, 0), cell(1, 30, 0));
    add("E9", true, cell(1, 30, 0));

    assertThat(shared().stream().map(this::every)).containsExactly(4L, 0L);
    assertThat(shared().get(1).has(shape.need(0, 1, 2, Shape.EVERY))).as("0 is there").isTrue();
  }

  @Test
  void givesSharedPeopleWithAllTheirSignsSoThatNoSignExceedsThem() {
    add(Sharing.NOT_KNOWN, true, cell(1, 30, LOW), cell(1, 30, Signs.WITH_ACUITY.bit()));
    add(Sharing.NOT_KNOWN, true, cell(1, 30, Signs.WITH_TIME.bit()));

    List<Cells> shared = shared();
    assertThat(shared.stream().mapToLong(this::every).sum()).isEqualTo(3);
    assertThat(shared)
        .allSatisfy(
            cells -> {
              long withAcuity = cells.of(shape.need(0, 1, 2, Signs.WITH_ACUITY.ordinal()));
              long low = cells.of(shape.need(0, 1, 2, Signs.LOW_ACUITY.ordinal()));
              assertThat(low).isLessThanOrEqualTo(withAcuity);
              assertThat(withAcuity).isLessThanOrEqualTo(every(cells));
            });
  }

  @Test
  void findsTheSameSignsInAnAreaHoweverFineTheAgesAre() {
    NeedAges bands = NeedAges.of(AgeBands.named("five-year-from-1"));
    Shape fine = new Shape(2, List.of(AgeBands.named("quinary")), bands);
    PracticeNeeds byBand = new PracticeNeeds(fine);
    for (int age = 0; age < 90; age += 7) {
      for (int signs : new int[] {LOW, Signs.WITH_ACUITY.bit(), Signs.WITH_TIME.bit()}) {
        long[] cell = {cell(1 + age % 4, age, signs)};
        needs.add(Sharing.NOT_KNOWN, 0, Block.of(cell, 1), 1, true);
        byBand.add(Sharing.NOT_KNOWN, 0, Block.of(cell, 1), 1, true);
      }
    }
    List<Cells> finer = Stream.generate(() -> new Cells(fine)).limit(2).toList();
    byBand.share(finer::get, HALVES, 0, HOMES);

    List<Cells> coarse = shared();
    for (int part = 0; part < 2; part++) {
      assertThat(signs(fine, finer.get(part))).isEqualTo(signs(shape, coarse.get(part)));
    }
  }

  /** Of each group, attendances of all ages that show each sign. */
  private static List<Long> signs(Shape shape, Cells cells) {
    List<Long> signs = new ArrayList<>();
    for (int group = 0; group < Shape.GROUPS; group++) {
      for (int sign = Shape.EVERY; sign < Shape.COUNTED.size(); sign++) {
        long all = 0;
        for (int ages = 0; ages < shape.needAges().size(); ages++) {
          all += cells.of(shape.need(0, group, ages, sign));
        }
        signs.add(all);
      }
    }
    return signs;
  }

  private static Share half(String area) {
    return new Share("place", new Area(area, area), new BigDecimal("0.5"), new BigDecimal("0.5"));
  }

  private void add(String home, boolean hasCare, long... cells) {
    needs.add(home, 0, Block.of(cells, cells.length), 1, hasCare);
  }

  private static long cell(int department, int age, int signs) {
    return new AttendanceCell(department, AttendanceCell.FEMALE, age, signs).number();
  }

  private Cells whole() {
    Cells cells = new Cells(shape);
    needs.addWhole(cells, 0);
    needs.addWhole(cells, 1);
    return cells;
  }

  private List<Cells> shared() {
    List<Cells> cells = Stream.generate(() -> new Cells(shape)).limit(2).toList();
    needs.share(cells::get, HALVES, 0, HOMES);
    return cells;
  }

  private long every(Cells cells) {
    return cells.of(shape.need(0, 1, 2, Shape.EVERY));
  }

  private List<String> counts(Cells cells) {
    List<String> counts = new ArrayList<>();
    for (int group = 0; group < Shape.GROUPS; group++) {
      for (int ages = 0; ages < shape.needAges().size(); ages++) {
        for (int sign = Shape.EVERY; sign < Shape.COUNTED.size(); sign++) {
          long count = cells.of(shape.need(0, group, ages, sign));
          if (count != 0) {
            String name = sign == Shape.EVERY ? "EVERY" : Shape.COUNTED.get(sign).name();
            counts.add("group %d ages %d %s %d".formatted(group, ages, name, count));
          }
        }
      }
    }
    return counts;
  }
}
