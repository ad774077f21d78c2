package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.spec.ColumnSpec;
import primarycare.statistics.Methods;

class MethodTextTest {

  @Test
  void leavesOutWhenThereIsNoFigure() {
    assertThat(MethodText.of(Methods.CHANGE))
        .isEqualTo("figure over an earlier one, less 1 (arithmetic)");
    assertThat(Stream.of(Methods.values()).map(MethodText::of))
        .allMatch(text -> text.matches("[a-z].+ \\(.+\\)"));
  }

  @Test
  void noColumnSaysTwiceWhenItIsEmpty() {
    List<String> benchmark = List.of("change_on_baseline", "quintile");
    assertThat(
            Catalogue.specs().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> !benchmark.contains(column.name()))
                .filter(ColumnSpec::nullable)
                .map(ColumnSpec::description))
        .noneMatch(text -> text.contains("null where"));
  }
}
