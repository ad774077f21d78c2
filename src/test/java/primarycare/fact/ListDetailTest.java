package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.layout.AgeBands.Band;
import primarycare.layout.Sources;

class ListDetailTest {

  @Test
  void knowsEveryDetailThatALayoutSets() {
    List<String> set =
        Sources.named(ListFacts.SOURCE).layouts().stream()
            .map(layout -> layout.set().get("detail"))
            .toList();
    assertThat(set).hasSize(4).doesNotContainNull();
    set.forEach(label -> assertThat(ListDetail.labelled(label).label()).isEqualTo(label));
    assertThatThrownBy(() -> ListDetail.labelled("months"))
        .hasMessage("no such detail of a list: months");
  }

  @Test
  void hasAPlaceForEveryBandThatAListIsPublishedIn() {
    Map<String, String> codes = Sources.named(ListFacts.SOURCE).field("age_band").codes();
    TreeSet<String> bands = new TreeSet<>(codes.values());
    bands.remove("all");
    List<String> labels = ListDetail.FIVE_YEAR_BANDS.cells().stream().map(Band::label).toList();
    assertThat(labels).hasSize(20).startsWith("0-4", "5-9").endsWith("90-94", "95+");
    assertThat(bands).containsExactlyInAnyOrderElementsOf(labels);
    for (String label : labels) {
      assertThat(ListDetail.FIVE_YEAR_BANDS.place(null, label))
          .isEqualTo(labels.indexOf(label) + 1);
    }
  }

  @Test
  void placesWhatItKnowsAndNothingElse() {
    assertThat(ListDetail.SINGLE_YEARS.place(0L, null)).isEqualTo(1);
    assertThat(ListDetail.SINGLE_YEARS.place(95L, null)).isEqualTo(96);
    assertThat(ListDetail.SINGLE_YEARS.place(null, null)).isEqualTo(ListDetail.NO_CELL);
    assertThat(ListDetail.FIVE_YEAR_BANDS.place(null, null)).isEqualTo(ListDetail.NO_CELL);
    assertThat(ListDetail.FIVE_YEAR_BANDS.place(null, "all")).isEqualTo(ListDetail.NO_CELL);
    assertThat(ListDetail.TOTALS.place(null, "all")).isEqualTo(ListDetail.WHOLE);
    assertThat(ListDetail.TOTALS.place(null, "0-4")).isEqualTo(ListDetail.NO_CELL);
  }

  @Test
  void kindsAreDistinct() {
    assertThat(ListFacts.kinds()).doesNotHaveDuplicates().hasSize(6);
    assertThat(ListFacts.ROWS)
        .containsExactlyElementsOf(
            Arrays.stream(ListDetail.values()).map(ListDetail::kind).toList());
  }
}
