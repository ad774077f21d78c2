package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Key;
import primarycare.figure.Protection;
import primarycare.figure.Table;
import primarycare.support.OneTable;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

class DisclosedTest {

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record Attendances(@Key("Practice.") String practiceCode) {}

  @Test
  void hasTheRowsThatATableMakesOfWhatARuleShows() {
    TableRows rows = new TableRows.OfTasks(RecordTable.of(Attendances.class), null);
    List<Protection> asked = new ArrayList<>();
    OneTable table =
        new OneTable(
            protection -> {
              asked.add(protection);
              return rows;
            });

    Disclosed disclosed = Disclosed.of(table, null, DisclosureRule.HES_ECDS_2018);

    assertThat(asked).containsExactly(DisclosureRule.HES_ECDS_2018);
    assertThat(disclosed.rows()).isSameAs(rows);
    assertThat(disclosed.spec().name()).isEqualTo("attendances");
  }

  @Test
  void cannotBeMadeByAnyOtherPackage() {
    assertThat(Modifier.isFinal(Disclosed.class.getModifiers())).isTrue();
    assertThat(Stream.of(Disclosed.class.getDeclaredConstructors()))
        .isNotEmpty()
        .allMatch(made -> Modifier.isPrivate(made.getModifiers()));
  }
}
