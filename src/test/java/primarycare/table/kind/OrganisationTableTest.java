package primarycare.table.kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.figure.Table;

class OrganisationTableTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record OfPeople(
      @Key("Hour.") long hour, @People(value = "Calls.", unit = "calls") Shown calls) {}

  @Test
  void countsNoPeople() {
    assertThatThrownBy(() -> OrganisationTable.of(OfPeople.class, facts -> Stream.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of_people counts people");
  }
}
