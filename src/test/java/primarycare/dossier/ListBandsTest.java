package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.fact.ListDetail;
import primarycare.layout.AgeBands;

/** Which cells of lists the bands of a job hold, and which bands a list can give. */
class ListBandsTest {

  private static ListBands bands(String... schemes) {
    return new ListBands(new Shape(1, Arrays.stream(schemes).map(AgeBands::named).toList()));
  }

  /** Among the bands of the scheme and the one of people whose age is not known. */
  private static List<Integer> exact(ListDetail detail, String scheme) {
    ListBands bands = bands(scheme);
    return IntStream.range(0, AgeBands.named(scheme).bands().size() + 1)
        .filter(band -> bands.isExact(detail, band))
        .boxed()
        .toList();
  }

  @Test
  void listsBySingleYearsGiveEveryBand() {
    for (String scheme : AgeBands.names()) {
      int bands = AgeBands.named(scheme).bands().size();
      assertThat(exact(ListDetail.SINGLE_YEARS, scheme)).as(scheme).hasSize(bands);
    }
  }

  @Test
  void listsByFiveYearBandsGiveWhatTheseMakeUp() {
    assertThat(exact(ListDetail.FIVE_YEAR_BANDS, "quinary")).hasSize(19);
    assertThat(exact(ListDetail.FIVE_YEAR_BANDS, "ten-year")).hasSize(10);
    assertThat(exact(ListDetail.FIVE_YEAR_BANDS, "five-year-from-1")).isEmpty();
    assertThat(exact(ListDetail.FIVE_YEAR_BANDS, "broad"))
        .as("but for 0-17 and 18-24")
        .containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void totalsGiveNoBand() {
    for (String scheme : AgeBands.names()) {
      assertThat(exact(ListDetail.TOTALS, scheme)).as(scheme).isEmpty();
    }
  }

  @Test
  void theOpenCellsOfListsAreInTheOpenBand() {
    ListBands bands = bands("quinary");
    assertThat(bands.holding(ListDetail.SINGLE_YEARS, 95)).containsExactly(18);
    assertThat(bands.holding(ListDetail.FIVE_YEAR_BANDS, 18)).containsExactly(18);
    assertThat(bands.holding(ListDetail.FIVE_YEAR_BANDS, 19)).containsExactly(18);
    assertThat(bands.isOfAges(18)).isTrue();
    assertThat(bands.isOfAges(19)).as("of people whose age is not known").isFalse();
  }

  @Test
  void aCellIsInOneBandOfEachSchemeOrInNone() {
    ListBands bands = bands("five-year-from-1", "quinary");
    assertThat(bands.holding(ListDetail.SINGLE_YEARS, 21))
        .isEqualTo(bands.holding(ListDetail.SINGLE_YEARS, 24))
        .isNotEqualTo(bands.holding(ListDetail.SINGLE_YEARS, 26));
    assertThat(bands.holding(ListDetail.SINGLE_YEARS, 0)).containsExactly(0, 21);
    assertThat(bands.holding(ListDetail.FIVE_YEAR_BANDS, 1)).containsExactly(ListBands.NONE, 22);
  }
}
