package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.spec.PartRow;

class OrganisationTableTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reach = 0,
      reads = {})
  private record OfPeople(
      @Key("Hour.") long hour, @People(value = "Visits.", unit = "visits") Shown visits) {}

  @Test
  void countsNoPeople() {
    assertThatThrownBy(() -> OrganisationTable.of(OfPeople.class, facts -> Stream.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of_people counts people");
  }

  @Test
  void cutsItsRowsIntoPartsByTheirNumberAlone() {
    int some = OrganisationTable.ROWS_OF_A_PART + 1;
    List<List<PartRow>> parts =
        OrganisationTable.parts(Collections.nCopies(some, new Object[] {1L}));
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0)).hasSize(OrganisationTable.ROWS_OF_A_PART);
    assertThat(parts.get(1)).singleElement().extracting(PartRow::range).isEqualTo(1);
    assertThat(OrganisationTable.parts(List.of())).isEmpty();
  }
}
