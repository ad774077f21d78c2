package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.layout.AgeBands;

class AgeBandFramesTest {

  private final AgeBandFrames frames = new AgeBandFrames(Runs.spark(), AgeBands.names());

  @Test
  void numbersSchemesInTheOrderOfTheirNames() {
    Dataset<Row> names = frames.names().select("age_band_scheme_number", "age_band_scheme");
    List<Row> schemes = names.distinct().orderBy("age_band_scheme_number").collectAsList();
    assertThat(schemes.stream().map(row -> row.getString(1)))
        .containsExactlyElementsOf(AgeBands.names().stream().sorted().toList());
  }

  @Test
  void hasEveryBandFromListsBySingleYears() {
    assertThat(frames.bands().where("detail = 'single years' AND NOT exact").count()).isZero();
  }

  @Test
  void hasFromFiveYearBandsOnlyWhatTheyMakeUp() {
    assertThat(exact("five-year bands", "quinary")).hasSize(19);
    assertThat(exact("five-year bands", "ten-year")).hasSize(10);
    assertThat(exact("five-year bands", "five-year-from-1")).isEmpty();
    assertThat(exact("five-year bands", "broad"))
        .containsExactly("[25-44]", "[45-64]", "[65-74]", "[75-84]", "[85+]");
  }

  @Test
  void hasNoBandFromATotal() {
    assertThat(frames.bands().where("detail = 'totals'").count()).isPositive();
    assertThat(frames.bands().where("detail = 'totals' AND exact").count()).isZero();
  }

  @Test
  void putsTheOpenCellsOfListsInTheOpenBandAndNoCellTwice() {
    assertThat(band("single years", "95", "quinary")).containsExactly("[19]");
    assertThat(band("five-year bands", "95+", "quinary")).containsExactly("[19]");
    assertThat(band("five-year bands", "90-94", "quinary")).containsExactly("[19]");
    assertThat(band("single years", "21", "five-year-from-1"))
        .isEqualTo(band("single years", "25", "five-year-from-1"))
        .isNotEqualTo(band("single years", "26", "five-year-from-1"));
    assertThat(
            frames
                .cells()
                .groupBy("detail", "cell", "age_band_scheme_number")
                .count()
                .where("count > 1")
                .count())
        .isZero();
  }

  private List<String> exact(String detail, String scheme) {
    return texts(
        named(frames.bands())
            .where("exact AND detail = '" + detail + "' AND age_band_scheme = '" + scheme + "'")
            .orderBy("age_band_order")
            .select("age_band"));
  }

  private List<String> band(String detail, String cell, String scheme) {
    return texts(
        named(frames.cells())
            .where("detail = '" + detail + "' AND age_band_scheme = '" + scheme + "'")
            .where("cell = '" + cell + "'")
            .select("age_band_order"));
  }

  private Dataset<Row> named(Dataset<Row> rows) {
    return rows.join(frames.names(), new String[] {"age_band_scheme_number", "age_band_order"});
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).toList();
  }
}
