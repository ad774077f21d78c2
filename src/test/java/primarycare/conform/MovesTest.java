package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** What joined, left, moved, opened, closed and merged, and on which day. */
class MovesTest {

  private static final String JULY = "2026-07-01";

  @Test
  void tellsAMoveBetweenPcnsOnTheFirstDayInTheNewOne() {
    assertThat(
            moves(
                new Histories()
                    .networked("C82020", "U48026", "2019-10-01", "2022-03-31")
                    .networked("C82020", "U36231", "2022-04-01", ""),
                "pcn"))
        .containsExactly(
            "C82020 2019-10-01 joined  U48026", "C82020 2022-04-01 moved U48026 U36231");
  }

  @Test
  void tellsThatAPracticeLeftAndLaterJoinedWhereThereAreDaysBetween() {
    assertThat(
            moves(
                new Histories()
                    .networked("C82020", "U48026", "2019-10-01", "2022-03-31")
                    .networked("C82020", "U36231", "2022-05-01", ""),
                "pcn"))
        .contains("C82020 2022-04-01 left U48026 ", "C82020 2022-05-01 joined  U36231");
  }

  @Test
  void tellsAMoveThatOnlyMapsShowOnTheDayOfTheLaterMap() {
    assertThat(
            moves(
                new Histories()
                    .mapped("2020-09-01", "C82001", "U00001")
                    .mapped(JULY, "C82001", "U00002"),
                "pcn"))
        .containsExactly("C82001 2026-07-01 moved U00001 U00002");
  }

  @Test
  void tellsWhenAPracticeOpenedAndClosed() {
    assertThat(
            moves(
                new Histories()
                    .mapped("2020-09-01", "C82029", "")
                    .mapped(JULY, "Y05412", "")
                    .registered("C82029", "", "2024-03-31")
                    .registered("Y05412", "2022-05-02", ""),
                "practice"))
        .containsExactly("C82029 2024-04-01 closed C82029 ", "Y05412 2022-05-02 opened  Y05412");
  }

  @Test
  void knowsNoDayOfJoiningOfAPracticeThatOpenedBeforeTheFirstMap() {
    Histories histories =
        new Histories().mapped(JULY, "C82001", "U00001").registered("C82001", "1974-04-01", "");
    assertThat(moves(histories, "pcn")).isEmpty();
    assertThat(moves(histories, "icb")).isEmpty();
    assertThat(moves(histories, "practice")).containsExactly("C82001 1974-04-01 opened  C82001");
  }

  @Test
  void tellsThatAPracticeJoinedOnTheDayOnWhichItOpenedBetweenTwoMaps() {
    assertThat(
            moves(
                new Histories()
                    .mapped("2020-09-01", "C82001", "")
                    .mapped(JULY, "Y05412", "U00001")
                    .registered("Y05412", "2022-05-02", ""),
                "pcn"))
        .containsExactly("Y05412 2022-05-02 joined  U00001");
  }

  @Test
  void tellsIntoWhichPracticeOneMerged() {
    Histories histories = new Histories().mapped(JULY, "C82001", "");
    assertThat(moves(histories, "practice", "('C82029', 'C82001', DATE'2024-04-01')"))
        .contains("C82029 2024-04-01 merged C82029 C82001");
  }

  @Test
  void tellsEachAreaByItselfWhereAPracticeComesToBeShared() {
    assertThat(
            moves(
                new Histories()
                    .scheme("place", "C82001", "north", "1", "2015-01-01", "2024-03-31")
                    .scheme("place", "C82001", "east", "0.5", "2024-04-01", "")
                    .scheme("place", "C82001", "south", "0.5", "2024-04-01", ""),
                "place"))
        .containsExactlyInAnyOrder(
            "C82001 2015-01-01 joined  north",
            "C82001 2024-04-01 left north ",
            "C82001 2024-04-01 joined  east",
            "C82001 2024-04-01 joined  south");
  }

  @Test
  void tellsNothingOfAPracticeThatWasAlwaysWhereItIs() {
    assertThat(
            Moves.of(new Histories().mapped(JULY, "C82001", "U00001").history(), mergers()).count())
        .isZero();
  }

  private static List<String> moves(Histories histories, String type, String... mergers) {
    return Frames.lines(
        Moves.of(histories.history(), mergers(mergers))
            .where("area_type = '" + type + "'")
            .orderBy("practice_code", "change_date", "change")
            .select("practice_code", "change_date", "change", "from_area_code", "to_area_code"));
  }

  private static Dataset<Row> mergers(String... mergers) {
    String[] rows =
        mergers.length == 0 ? new String[] {"('none', 'none', DATE'2000-01-01')"} : mergers;
    return Frames.of("practice_code, successor_code, date", rows).where("practice_code <> 'none'");
  }
}
