package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.fact.ListCell.BOTH;
import static primarycare.fact.ListCell.FEMALE;
import static primarycare.fact.ListCell.MALE;
import static primarycare.fact.ListDetail.FIVE_YEAR_BANDS;
import static primarycare.fact.ListDetail.SINGLE_YEARS;
import static primarycare.fact.ListDetail.TOTALS;

import org.junit.jupiter.api.Test;
import primarycare.fact.ListDetail;

/** The lists of a practice at an extract date. */
class PracticeListTest {

  private final GivenList given = new GivenList();

  @Test
  void nothingIsNoList() {
    assertThat(given.list.isThere()).isFalse();
    assertThat(given.list.total(FIVE_YEAR_BANDS)).isNull();
    assertThat(given.list.older()).isNull();
  }

  @Test
  void addsUpTheCellsOfSexAndAge() {
    given.cell(FIVE_YEAR_BANDS, FEMALE, 1, 310);
    given.cell(FIVE_YEAR_BANDS, MALE, 20, 12);
    given.cell(FIVE_YEAR_BANDS, MALE, 19, 5);

    assertThat(given.list.total(FIVE_YEAR_BANDS)).isEqualTo(322 + 5);
    assertThat(given.list.bandCells()).isEqualTo(3);
    assertThat(given.told()).containsExactly("0 0 310", "1 18 17");
    assertThat(given.unknown()).as("what is not there is nought").isEmpty();
  }

  @Test
  void cellsOfNoughtAreAList() {
    given.cell(FIVE_YEAR_BANDS, MALE, 1, 0);

    assertThat(given.list.isThere()).isTrue();
    assertThat(given.list.total(FIVE_YEAR_BANDS)).isZero();
    assertThat(given.list.total(SINGLE_YEARS)).isNull();
  }

  @Test
  void takesAwayWhatDoesNotCount() {
    given.cell(FIVE_YEAR_BANDS, FEMALE, 1, 310);
    given.cell(FIVE_YEAR_BANDS, FEMALE, 1, 311);
    given.add(FIVE_YEAR_BANDS.kind(), FEMALE, 1, 311, -1);
    assertThat(given.told()).containsExactly("0 0 310");
    assertThat(given.list.bandCells()).isEqualTo(1);

    given.add(FIVE_YEAR_BANDS.kind(), FEMALE, 1, 310, -1);
    assertThat(given.list.isThere()).isFalse();

    given.total(7);
    given.total(9);
    assertThat(given.list.total(TOTALS)).as("of two none").isNull();
    given.add(TOTALS.kind(), BOTH, ListDetail.WHOLE, 9, -1);
    assertThat(given.list.total(TOTALS)).isEqualTo(7);
  }

  @Test
  void aTotalIsAListThatGivesNoBand() {
    given.total(9000);
    given.cell(TOTALS, BOTH, ListDetail.NO_CELL, 5);
    given.cell(TOTALS, FEMALE, ListDetail.WHOLE, 5);

    assertThat(given.list.total(TOTALS)).isEqualTo(9000);
    assertThat(given.unknown()).hasSize(2 * 19);
    assertThat(given.list.students()).isNull();
    assertThat(given.list.older()).isNull();
  }

  @Test
  void whatIsNoTotalOfAllIsNoList() {
    given.cell(TOTALS, FEMALE, ListDetail.WHOLE, 5);

    assertThat(given.list.isThere()).isFalse();
  }

  @Test
  void bandsAreOfTheMostDetailedListAndNothingIsAdded() {
    given.total(1);
    assertThat(given.told()).isEmpty();
    given.cell(FIVE_YEAR_BANDS, FEMALE, 1, 310);
    assertThat(given.told()).containsExactly("0 0 310");
    given.cell(SINGLE_YEARS, FEMALE, 5, 300);
    given.cell(SINGLE_YEARS, FEMALE, 6, 4);
    given.cell(SINGLE_YEARS, MALE, 96, 3);
    assertThat(given.told()).containsExactly("0 0 300", "0 1 4", "1 18 3");
  }

  @Test
  void countsAPatientOfNoKnownAgeInTheTotalAlone() {
    given.cell(SINGLE_YEARS, FEMALE, ListDetail.NO_CELL, 310);

    assertThat(given.list.total(SINGLE_YEARS)).isEqualTo(310);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void countsStudentsBySingleYearsAloneAndOlderPeopleByBandsToo() {
    given.cell(FIVE_YEAR_BANDS, FEMALE, 5, 100);
    given.cell(FIVE_YEAR_BANDS, FEMALE, 13, 10);
    given.cell(FIVE_YEAR_BANDS, FEMALE, 14, 4);
    given.cell(FIVE_YEAR_BANDS, MALE, 20, 1);
    assertThat(given.list.students()).isNull();
    assertThat(given.list.older()).isEqualTo(5);

    given.cell(SINGLE_YEARS, FEMALE, 17 + 1, 100);
    given.cell(SINGLE_YEARS, FEMALE, 18 + 1, 7);
    given.cell(SINGLE_YEARS, MALE, 25 + 1, 5);
    given.cell(SINGLE_YEARS, MALE, 26 + 1, 100);
    given.cell(SINGLE_YEARS, MALE, 64 + 1, 100);
    given.cell(SINGLE_YEARS, FEMALE, 95 + 1, 3);
    assertThat(given.list.students()).isEqualTo(12);
    assertThat(given.list.older()).isEqualTo(3);
  }
}
