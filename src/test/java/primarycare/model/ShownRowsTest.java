package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/** What is made of the rows of a table that are at hand. */
class ShownRowsTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Areas(@Key("Code.") String areaCode) {}

  private static List<Object[]> part(String... codes) {
    List<Object[]> rows = new ArrayList<>();
    for (String code : codes) {
      rows.add(new Object[] {code});
    }
    return rows;
  }

  private static List<List<Object>> folded(List<List<Object[]>> parts) {
    return ShownRows.folded(
        new TableRows.AtHand(RecordTable.of(Areas.class), parts),
        rows -> {
          List<Object> codes = new ArrayList<>();
          rows.forEachRemaining(row -> codes.add(row[0]));
          return codes;
        });
  }

  @Test
  void isOneOfTheRowsOfEveryPart() {
    assertThat(folded(List.of(part("U1", "U2"), part("U3"))))
        .containsExactly(List.of("U1", "U2", "U3"));
  }

  @Test
  void isMadeOfNoRowsToo() {
    assertThat(folded(List.of())).containsExactly(List.of());
  }
}
