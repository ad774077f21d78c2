package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.fact.ListCell.BOTH;
import static primarycare.fact.ListCell.FEMALE;
import static primarycare.fact.ListCell.MALE;
import static primarycare.fact.ListDetail.FIVE_YEAR_BANDS;
import static primarycare.fact.ListDetail.NO_CELL;
import static primarycare.fact.ListDetail.SINGLE_YEARS;

import org.junit.jupiter.api.Test;

/** What is known of a list of which some records are lost. */
class LostListCellsTest {

  private final GivenList given = new GivenList();

  @Test
  void aListThatLostACellKeepsItsTotalAndLacksThatBandAlone() {
    given.bands(MALE, 17);
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);
    given.beside(FIVE_YEAR_BANDS, MALE, 200);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).containsExactly("1 17");
    assertThat(given.list.older()).isNull();
  }

  @Test
  void theTotalOfBothSexesAloneTellsThatACellIsLost() {
    given.bands(FEMALE, 0);
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).containsExactly("0 0");
    assertThat(given.list.older()).isEqualTo(140);
  }

  @Test
  void totalsOfEachSexAreATotalOfTheList() {
    given.bands(MALE, 0);
    given.beside(FIVE_YEAR_BANDS, MALE, 200);
    given.beside(FIVE_YEAR_BANDS, FEMALE, 200);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).containsExactly("1 0");
  }

  @Test
  void aCellThatIsNotThereIsNoughtWhereTheCellsComeToTheTotal() {
    given.bands(MALE, 17);
    given.beside(FIVE_YEAR_BANDS, BOTH, 390);
    given.beside(FIVE_YEAR_BANDS, MALE, 190);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(390);
    assertThat(given.unknown()).isEmpty();
  }

  @Test
  void aTotalStandsThoughNoCellIsLost() {
    given.bands(GivenList.NOBODY_LOST, GivenList.NOBODY_LOST);
    given.beside(FIVE_YEAR_BANDS, BOTH, 401);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(401);
    assertThat(given.unknown()).isEmpty();
  }

  @Test
  void twoTotalsThatDifferAreNone() {
    given.bands(GivenList.NOBODY_LOST, GivenList.NOBODY_LOST);
    given.beside(FIVE_YEAR_BANDS, BOTH, 401);
    given.beside(FIVE_YEAR_BANDS, BOTH, 402);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
  }

  @Test
  void aCellThatIsNotThereIsNoNoughtWhereTotalsDiffer() {
    given.bands(MALE, 17);
    given.beside(FIVE_YEAR_BANDS, MALE, 190);
    given.beside(FIVE_YEAR_BANDS, MALE, 200);

    assertThat(given.unknown()).containsExactly("1 17");
    assertThat(given.list.older()).isNull();
  }

  @Test
  void aCellThatIsNotThereIsNoNoughtWhereTotalsOfBothSexesDiffer() {
    given.bands(FEMALE, 0);
    given.beside(FIVE_YEAR_BANDS, BOTH, 390);
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);

    assertThat(given.unknown()).containsExactly("0 0");
  }

  @Test
  void aRecordThatDoesNotSayTheAgeIsOfACellThatIsNotThere() {
    given.bands(FEMALE, 6);
    given.cell(FIVE_YEAR_BANDS, FEMALE, NO_CELL, 10);
    given.beside(FIVE_YEAR_BANDS, FEMALE, 200);
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).containsExactly("0 6");
  }

  @Test
  void aSexOfWhichAllIsLostHasNoBandAndNoPatientsOfSomeAges() {
    for (int cell = 1; cell <= 20; cell++) {
      given.cell(FIVE_YEAR_BANDS, FEMALE, cell, 10);
    }
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).hasSize(19).allMatch(band -> band.startsWith("1 "));
    assertThat(given.list.older()).isNull();
  }

  @Test
  void aListOfWhichAllCellsAreLostHasItsTotal() {
    given.beside(FIVE_YEAR_BANDS, BOTH, 400);

    assertThat(given.list.isThere()).isTrue();
    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(400);
    assertThat(given.unknown()).hasSize(2 * 19);
  }

  @Test
  void aListOfSingleYearsLacksTheBandsOfAnAgeThatIsLost() {
    given.full(SINGLE_YEARS, FEMALE, 19);
    given.beside(SINGLE_YEARS, BOTH, 192 * 10);

    assertThat(given.list.total(SINGLE_YEARS)).isEqualTo(1920);
    assertThat(given.unknown()).containsExactly("0 3");
    assertThat(given.list.students()).isNull();
    assertThat(given.list.older()).isEqualTo(620);
  }
}
