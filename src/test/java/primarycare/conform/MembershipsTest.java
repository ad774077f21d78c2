package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.organisation.History;
import primarycare.organisation.Said;
import primarycare.organisation.Share;
import primarycare.organisation.Worlds;
import primarycare.support.Frames;

class MembershipsTest {

  private static final String JULY = "2026-07-01";

  @Test
  void placesPracticesByTheMapOfEachMonthsDate() {
    Said maps =
        new Said()
            .area("04C")
            .mapped("2026-04-01", "C82001", "U12345")
            .mapped(JULY, "C82001", "U54321")
            .mapped("2026-08-01", "C82003", "U54321");

    assertThat(told(practices(maps), "month", "membership_date", "practice_code", "pcn_code"))
        .containsExactlyInAnyOrder(
            "2026-03-01 2026-04-01 C82001 U12345", "2026-06-01 2026-07-01 C82001 U54321");
  }

  @Test
  void usesOneMapForEveryMonthItIsInForceIn() {
    Dataset<Row> calendar =
        Frames.of(
            "month, membership_date, as_at",
            "(DATE'2026-04-01', DATE'2026-04-01', DATE'2026-05-01')",
            "(DATE'2026-05-01', DATE'2026-04-01', DATE'2026-06-01')");
    HistoryFrames map = frames(new Said().mapped("2026-04-01", "C82001", "U12345"));

    assertThat(told(memberships(calendar).practices(map), "month", "practice_code"))
        .containsExactlyInAnyOrder("2026-04-01 C82001", "2026-05-01 C82001");
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
    HistoryFrames frames = frames(world);
    Memberships memberships = memberships(calendar());
    Dataset<Row> areas =
        memberships.areas(memberships.practices(frames).where("in_area"), frames.schemes());

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

  private static HistoryFrames frames(Said said) {
    return new HistoryFrames(Runs.spark(), said.area(), said.history());
  }

  /** The areas of July's practices. */
  private static Dataset<Row> areas(Said histories) {
    HistoryFrames history = frames(histories);
    Memberships memberships = memberships(calendar());
    Dataset<Row> june = memberships.practices(history).where("month = DATE'2026-06-01'");
    return memberships.areas(june, history.schemes());
  }

  private static Dataset<Row> june(Said histories) {
    return practices(histories).where("month = DATE'2026-06-01'");
  }

  private static Dataset<Row> practices(Said histories) {
    return memberships(calendar()).practices(frames(histories));
  }

  private static Memberships memberships(Dataset<Row> calendar) {
    return new Memberships(new Job.Area("Leicester", List.of()), calendar);
  }

  /** March by the map of April, and June by the map of July. */
  private static Dataset<Row> calendar() {
    return Frames.of(
        "month, membership_date, as_at",
        "(DATE'2026-03-01', DATE'2026-04-01', DATE'2026-04-01')",
        "(DATE'2026-06-01', DATE'2026-07-01', DATE'2026-07-01')");
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
