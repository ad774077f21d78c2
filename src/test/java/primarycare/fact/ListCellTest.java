package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import primarycare.layout.Sources;

/** A cell of a list is one number, and no other cell is that number. */
class ListCellTest {

  @Test
  void isWhatItsNumberStandsFor() {
    for (int sex = ListCell.FEMALE; sex <= ListCell.BOTH; sex++) {
      for (int place = 0; place <= ListDetail.SINGLE_YEARS.cells().size(); place++) {
        for (long patients : new long[] {0, 1, 1234, 1L << 53}) {
          ListCell cell = new ListCell(sex, place, patients);
          assertThat(ListCell.of(cell.number())).isEqualTo(cell);
        }
      }
    }
  }

  @Test
  void holdsAllThatALoadedRecordMayHave() {
    long most =
        Sources.named("registered_patients").field("number_of_patients").max().longValueExact();
    assertThat(ListCell.of(new ListCell(ListCell.BOTH, 95, most).number()).patients())
        .isEqualTo(most);
  }

  @Test
  void refusesMorePatientsThanItsNumberHolds() {
    assertThatThrownBy(() -> new ListCell(0, 0, 1L << 55).number())
        .isInstanceOf(ArithmeticException.class);
  }
}
