package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Month;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.organisation.Share;
import primarycare.organisation.Worlds;

/** The rows of placements are what the history says of the day of each month. */
class PlacementFramesTest {

  private static final String JULY = "2026-07-01";

  @Test
  void placesPracticesByTheMapOfEachMonthsDate() {
    Said maps =
        new Said()
            .area("04C")
            .mapped("2026-04-01", "C82001", "U12345")
            .mapped(JULY, "C82001", "U54321")
            .mapped("2026-08-01", "C82003", "U54321");

    assertThat(told(practices(maps), "month", "practice_code"))
        .containsExactlyInAnyOrder("2026-03-01 C82001", "2026-06-01 C82001");
    assertThat(told(frames(maps).areas().where("area_type = 'pcn'"), "month", "area_code"))
        .containsExactlyInAnyOrder("2026-03-01 U12345", "2026-06-01 U54321");
  }

  @Test
  void knowsThePracticesOutsideItsAreaAndSaysSo() {
    assertThat(told(june(everywhere().area("04C")), "practice_code", "in_area"))
        .containsExactlyInAnyOrder("C82001 true", "Y02812 false", "C82009 false");
    assertThat(told(june(everywhere().area("04C", "03W")).where("in_area"), "practice_code"))
        .containsExactlyInAnyOrder("C82001", "Y02812");
  }

  @Test
  void holdsEveryPracticeWhereTheAreaNamesNoLocation() {
    assertThat(told(june(everywhere()), "in_area")).containsExactly("true", "true", "true");
  }

  @Test
  void putsEachPracticeOnceInEveryAreaOfOrganisations() {
    assertThat(told(areas(latham()), "area_type", "area_code", "area_name", "weight"))
        .containsExactlyInAnyOrder(
            "practice C82001 Surgery C82001 1",
            "pcn U12345 PCN U12345 1",
            "sub_icb_location 04C Sub 04C 1",
            "icb QK1 LLR ICB 1",
            "all all Leicester 1");
  }

  @Test
  void putsAPracticeWithoutAPcnInTheUnassignedOne() {
    Dataset<Row> areas = areas(latham().mapped(JULY, "C82002", ""));

    assertThat(told(areas.where("area_type = 'pcn'"), "practice_code", "area_code", "area_name"))
        .containsExactlyInAnyOrder("C82001 U12345 PCN U12345", "C82002 unassigned Unassigned");
    assertThat(areas.where("area_code = 'unassigned'").count()).isOne();
  }

  @Test
  void countsAMembershipFromItsFirstDayToItsLast() {
    assertThat(neighbourhood(JULY, "")).containsExactly("N01 1");
    assertThat(neighbourhood("", JULY)).containsExactly("N01 1");
    assertThat(neighbourhood(JULY, JULY)).containsExactly("N01 1");
    assertThat(neighbourhood("", "")).containsExactly("N01 1");
  }

  @Test
  void leavesAPracticeUnassignedBeforeItsMembershipAndAfterIt() {
    assertThat(neighbourhood("2026-07-02", "")).containsExactly("unassigned 1");
    assertThat(neighbourhood("", "2026-06-30")).containsExactly("unassigned 1");
  }

  @Test
  void leavesAPracticeInNoAreaOfASchemeUnassignedInThatSchemeOnly() {
    Dataset<Row> areas =
        areas(
                latham()
                    .mapped(JULY, "C82002", "")
                    .scheme("neighbourhood", "C82001", "N01", "1.0", "", "")
                    .scheme("federation", "C82002", "F01", "1.0", "", ""))
            .where("area_type IN ('neighbourhood', 'federation')");

    assertThat(told(areas, "area_type", "practice_code", "area_code", "area_name"))
        .containsExactlyInAnyOrder(
            "neighbourhood C82001 N01 Area N01",
            "neighbourhood C82002 unassigned Unassigned",
            "federation C82001 unassigned Unassigned",
            "federation C82002 F01 Area F01");
  }

  @Test
  void sharesAPracticeBetweenTwoOpenMemberships() {
    Said shared =
        latham()
            .scheme("neighbourhood", "C82001", "N01", "0.6", "2026-04-01", "")
            .scheme("neighbourhood", "C82001", "N02", "0.4", "2026-04-01", "")
            .scheme("neighbourhood", "C82001", "N03", "1.0", "", "2026-03-31");

    assertThat(told(inNeighbourhoods(shared), "area_code", "weight"))
        .containsExactlyInAnyOrder("N01 0.6", "N02 0.4");
  }

  @Test
  void countsNoPracticeThatOnlyTheSchemeKnows() {
    Said other = latham().scheme("neighbourhood", "C82777", "N01", "1.0", "", "");

    assertThat(told(inNeighbourhoods(other), "practice_code", "area_code"))
        .containsExactly("C82001 unassigned");
  }

  @Test
  void saysOfEachMonthWhatTheHistorySaysOfItsDay() {
    Said world = Worlds.random(new Random(20_261_129));
    History history = world.history();
    List<String> expected = new ArrayList<>();
    for (String month : List.of("2026-03-01", "2026-06-01")) {
      LocalDate day = LocalDate.parse(month.equals("2026-03-01") ? "2026-04-01" : JULY);
      history.on(day).stream()
          .filter(history::isInArea)
          .forEach(
              life ->
                  history
                      .shares(life, day)
                      .forEach(share -> expected.add(line(month, life.practice(), share))));
    }
    Dataset<Row> areas = frames(world).areas();

    assertThat(
            told(areas, "month", "practice_code", "area_type", "area_code", "area_name", "weight"))
        .containsExactlyInAnyOrderElementsOf(expected)
        .anyMatch(line -> line.endsWith(" 0.3"))
        .anyMatch(line -> line.contains("pcn unassigned"));
  }

  private static String line(String month, String practice, Share share) {
    return String.join(
        " ",
        month,
        practice,
        share.type(),
        share.area().code(),
        share.area().name(),
        share.weight().stripTrailingZeros().toPlainString());
  }

  private static Said latham() {
    return new Said().mapped(JULY, "C82001", "U12345");
  }

  private static Said everywhere() {
    return latham().mapped(JULY, "Y02812", "", "03W").mapped(JULY, "C82009", "", "");
  }

  private static List<String> neighbourhood(String start, String end) {
    Said member = latham().scheme("neighbourhood", "C82001", "N01", "1.0", start, end);
    return told(inNeighbourhoods(member), "area_code", "weight");
  }

  private static Dataset<Row> inNeighbourhoods(Said histories) {
    return areas(histories).where("area_type = 'neighbourhood'");
  }

  private static PlacementFrames frames(Said said) {
    return new PlacementFrames(Runs.spark(), Placement.of(said.history(), calendar()));
  }

  /** The areas of July's practices. */
  private static Dataset<Row> areas(Said said) {
    return frames(said).areas().where("month = DATE'2026-06-01'");
  }

  private static Dataset<Row> june(Said said) {
    return practices(said).where("month = DATE'2026-06-01'");
  }

  private static Dataset<Row> practices(Said said) {
    return frames(said).practices();
  }

  /** March by the map of April, and June by the map of July. */
  private static Calendar calendar() {
    return new Calendar(List.of(month(3, "2026-04-01"), month(6, JULY)), List.of(), List.of());
  }

  private static Calendar.Entry month(int month, String map) {
    LocalDate day = LocalDate.parse(map);
    return new Calendar.Entry(
        new Month(2026, month),
        day,
        Optional.of(day),
        Optional.empty(),
        Optional.of(day),
        true,
        true);
  }

  /** The values of each row in one line. */
  private static List<String> told(Dataset<Row> rows, String... columns) {
    Dataset<Row> chosen = rows.selectExpr(columns);
    return chosen.collectAsList().stream()
        .map(
            row ->
                String.join(
                    " ",
                    Stream.iterate(0, i -> i < row.length(), i -> i + 1)
                        .map(i -> text(row.get(i)))
                        .toList()))
        .toList();
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
