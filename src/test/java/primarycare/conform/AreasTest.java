package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AreasTest {

  private static final String COLUMNS =
      "month, practice_code, area_type, area_code, area_name, weight";

  private final Areas areas =
      new Areas(
          Frames.of(
              COLUMNS,
              "(DATE'2026-06-01', 'C82001', 'pcn', 'U00001', 'Old name', CAST(1 AS DECIMAL(9, 6)))",
              "(DATE'2026-07-01', 'C82001', 'pcn', 'U00001', 'New name', CAST(1 AS DECIMAL(9, 6)))",
              "(DATE'2026-07-01', 'C82001', 'all', 'all', 'Area', CAST(1 AS DECIMAL(9, 6)))"));

  @Test
  void numbersAreasInTheOrderOfTypeAndCode() {
    assertThat(Frames.lines(areas.names().orderBy("area_number").select("area_type", "area_code")))
        .containsExactly(
            "all all",
            "all no_registered_practice",
            "all registered_elsewhere",
            "all unknown_practice",
            "all unlisted_practice",
            "pcn U00001",
            "pcn no_registered_practice",
            "pcn registered_elsewhere",
            "pcn unknown_practice",
            "pcn unlisted_practice");
    assertThat(Frames.lines(areas.names().select("area_number").distinct())).hasSize(10);
  }

  @Test
  void namesAnAreaAsItWasCalledLast() {
    assertThat(Frames.lines(areas.names().where("area_code = 'U00001'").select("area_name")))
        .containsExactly("New name");
  }

  @Test
  void hasThePlacesOfPeopleWithoutAPracticeInEveryMonthAndTypeOfIt() {
    assertThat(
            Frames.lines(
                areas
                    .members()
                    .where("practice_code = 'registered_elsewhere'")
                    .select("month", "area_type", "weight")))
        .containsExactlyInAnyOrder(
            "2026-06-01 pcn 1.000000", "2026-07-01 pcn 1.000000", "2026-07-01 all 1.000000");
  }

  @Test
  void givesEveryMembershipTheNumberOfItsArea() {
    assertThat(
            Frames.lines(
                areas.members().where("practice_code = 'C82001'").select("month", "area_number")))
        .containsExactlyInAnyOrder("2026-06-01 6", "2026-07-01 6", "2026-07-01 1");
  }
}
