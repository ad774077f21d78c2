package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Dossier.Sum;
import primarycare.figure.Count;
import primarycare.job.Span;
import primarycare.layout.AgeBands;

class DossierTest {

  private static final Shape SHAPE =
      new Shape(3, List.of(new AgeBands("two", "", "", "", List.of(0, 50))));
  private static final RollingPeriod FIRST_AND_LAST =
      new RollingPeriod(null, Span.ROLLING_YEAR, new int[] {0, 2}, 61, 0, null);

  private final Cells cells = new Cells(SHAPE);
  private final Dossier area = dossier("pcn");

  private Dossier dossier(String type) {
    return new Dossier(new Places.Named(type, "U1", "PCN"), SHAPE, cells);
  }

  @Test
  void addsTheMonthsOfAPeriodUp() {
    cells.add(SHAPE.attendances(0, 1, 0, 1), 1);
    cells.add(SHAPE.attendances(1, 1, 0, 1), 2);
    cells.add(SHAPE.attendances(2, 1, 0, 1), 4);

    assertThat(World.exact(area.attendances(FIRST_AND_LAST, 1, 0, 1))).isEqualTo(new Sum(5, true));
    assertThat(World.exact(area.attendances(FIRST_AND_LAST, 1, 0, 0))).isEqualTo(new Sum(0, false));
  }

  @Test
  void hasEveryGroupAndSexInAllWhatIsNotKnownToo() {
    long power = 1;
    for (int group = 0; group < Shape.GROUPS; group++) {
      for (int sex = 0; sex < Shape.SEXES; sex++) {
        cells.add(SHAPE.attendances(0, group, sex, 0), power);
        power *= 2;
      }
    }

    assertThat(area.attendances(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, 0).count().exact())
        .isEqualTo(power - 1);
    assertThat(area.attendances(FIRST_AND_LAST, 1, Dossier.ALL, 0).count().exact())
        .isEqualTo(8 + 16 + 32);
    assertThat(area.attendances(FIRST_AND_LAST, Dossier.ALL, 1, 0).count().exact())
        .isEqualTo(2 + 16 + 128 + 1024);
    assertThat(area.attendances(FIRST_AND_LAST, 3, 2, 0).count().exact()).isEqualTo(2048);
  }

  @Test
  void isThereWhereOneOfItsCellsIs() {
    cells.add(SHAPE.attendances(0, 1, 0, 1), 0);

    assertThat(World.exact(area.attendances(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, 1)))
        .isEqualTo(new Sum(0, true));
    assertThat(area.patients(FIRST_AND_LAST, Dossier.ALL, 1)).isEqualTo(new Sum(0, false));
  }

  @Test
  void countsThoseGivenByWeight() {
    int band = SHAPE.firstBand(SHAPE.fiveYear());
    cells.add(SHAPE.allocated(2, 1, 0, band + 1), 1);
    cells.add(SHAPE.allocated(0, 2, 1, band), 4);

    assertThat(area.allocated(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, Dossier.ALL))
        .isEqualTo(Count.of(5));
    assertThat(area.unlisted(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, Dossier.ALL).isZero())
        .isTrue();
  }

  @Test
  void countsThoseOfPracticesWithoutAList() {
    int band = SHAPE.firstBand(SHAPE.fiveYear());
    cells.add(SHAPE.unlisted(2, 1, 0, band + 1), 3);

    assertThat(area.unlisted(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, Dossier.ALL))
        .isEqualTo(Count.of(3));
    assertThat(area.unlisted(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, Dossier.ALL).key().what())
        .isEqualTo(Counting.OF_THE_UNLISTED);
    assertThat(area.allocated(FIRST_AND_LAST, Dossier.ALL, Dossier.ALL, Dossier.ALL).isZero())
        .isTrue();
  }

  @Test
  void addsTheListsOfItsMonthsUp() {
    cells.add(SHAPE.patients(0, 0, 1), 100);
    cells.add(SHAPE.patients(2, 1, 1), 20);
    cells.add(SHAPE.notGiven(0, 0, 1), 1);
    cells.add(SHAPE.notGiven(2, 0, 1), 1);

    assertThat(area.patients(FIRST_AND_LAST, Dossier.ALL, 1)).isEqualTo(new Sum(120, true));
    assertThat(area.patients(FIRST_AND_LAST, 0, 1)).isEqualTo(new Sum(100, true));
    assertThat(area.notGiven(FIRST_AND_LAST, Dossier.ALL, 1)).isTrue();
    assertThat(area.notGiven(FIRST_AND_LAST, 1, 1)).isFalse();
  }

  @Test
  void knowsAPracticeFromOtherAreas() {
    assertThat(dossier("practice").isPractice()).isTrue();
    assertThat(area.isPractice()).isFalse();
  }
}
