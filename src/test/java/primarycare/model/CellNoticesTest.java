package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.PublishedAreas;

class CellNoticesTest {

  private static List<String> of(
      Job.Breakdown breakdown, Map<String, String> repeated, String... pcns) {
    Set<Named> small =
        Stream.of(pcns).map(code -> new Named("pcn", code)).collect(Collectors.toSet());
    return CellNotices.of(
        new PublishedAreas(PublishedCells.of(breakdown, new Month(2026, 7)), small, repeated));
  }

  @Test
  void nameATypeThatRepeatsAnotherAndTheKeyThatBringsItBack() {
    assertThat(of(Job.Breakdown.DEFAULT, Map.of("icb", "all")))
        .singleElement()
        .asString()
        .startsWith("tables of attendances have no rows of icb: its areas are those of all")
        .contains("\"cells\": \"all\"");
  }

  @Test
  void nameSmallAreasAndTheKeysThatBringTheirMonthsBack() {
    assertThat(of(Job.Breakdown.DEFAULT, Map.of(), "U1", "U2"))
        .singleElement()
        .asString()
        .startsWith("areas of pcn with fewer than 3 practices in some month")
        .contains("of years alone: U1, U2; ")
        .contains("\"periods\": [\"month\", \"rolling_12_months\"]", "\"cells\": \"all\"");
  }

  @Test
  void nameTheFirstOfManySmallAreas() {
    assertThat(of(Job.Breakdown.DEFAULT, Map.of(), "U1", "U2", "U3", "U4", "U5"))
        .singleElement()
        .asString()
        .contains("U1, U2, U3 and 2 more; ");
  }

  @Test
  void nameOneKeyWhereTheJobHasTheOther() {
    assertThat(of(Job.Breakdown.DEFAULT.over(Span.MONTH, Span.ROLLING_YEAR), Map.of(), "U1"))
        .singleElement()
        .asString()
        .contains("of months those of all ages: U1; \"cells\": \"all\"")
        .doesNotContain("periods");
  }

  @Test
  void sayNothingOfATypeThatHasNoRowsButThatItHasNone() {
    assertThat(of(Job.Breakdown.DEFAULT, Map.of("pcn", "practice"), "U1"))
        .singleElement()
        .asString()
        .contains("no rows of pcn");
  }

  @Test
  void sayNothingWhereEveryCellIsPublished() {
    assertThat(CellNotices.of(PublishedAreas.EVERY)).isEmpty();
  }
}
