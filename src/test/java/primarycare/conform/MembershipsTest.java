package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Job;
import primarycare.support.Frames;

class MembershipsTest {

  private static final String LATHAM = row("2026-07-01", "C82001", "'U12345'", "'Latham PCN'");
  private static final String NO_PCN = row("2026-07-01", "C82002", "NULL", "NULL");

  @Test
  void placesPracticesByTheMapOfEachMonthsDate() {
    Dataset<Row> practices =
        practices(
            List.of("04C"),
            row("2026-04-01", "C82001", "'U12345'", "'Latham PCN'"),
            row("2026-07-01", "C82001", "'U54321'", "'Beacon PCN'"),
            row("2026-08-01", "C82003", "'U54321'", "'Beacon PCN'"));

    assertThat(told(practices, "month", "membership_date", "practice_code", "pcn_code"))
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
    Dataset<Row> map = map(row("2026-04-01", "C82001", "'U12345'", "'Latham PCN'"));

    assertThat(told(memberships(List.of(), calendar).practices(map), "month", "practice_code"))
        .containsExactlyInAnyOrder("2026-04-01 C82001", "2026-05-01 C82001");
  }

  @Test
  void knowsThePracticesOutsideItsAreaAndSaysSo() {
    String elsewhere =
        "(DATE'2026-07-01', 'Y02812', 'Elsewhere', NULL, NULL, '03W', 'East', 'QK1', 'LLR')";
    String nowhere = "(DATE'2026-07-01', 'C82009', 'Nowhere', NULL, NULL, NULL, NULL, NULL, NULL)";

    assertThat(
            told(practices(List.of("04C"), LATHAM, elsewhere, nowhere), "practice_code", "in_area"))
        .containsExactlyInAnyOrder("C82001 true", "Y02812 false", "C82009 false");
    assertThat(told(practices(List.of("04C", "03W"), LATHAM, elsewhere), "in_area"))
        .containsExactly("true", "true");
  }

  @Test
  void holdsEveryPracticeWhereTheAreaNamesNoLocation() {
    String nowhere = "(DATE'2026-07-01', 'C82009', 'Nowhere', NULL, NULL, NULL, NULL, NULL, NULL)";

    assertThat(told(practices(List.of(), LATHAM, nowhere), "in_area"))
        .containsExactly("true", "true");
  }

  @Test
  void putsEachPracticeOnceInEveryAreaOfOrganisations() {
    assertThat(told(areas(schemes(), LATHAM), "area_type", "area_code", "area_name", "weight"))
        .containsExactlyInAnyOrder(
            "practice C82001 Surgery C82001 1",
            "pcn U12345 Latham PCN 1",
            "sub_icb_location 04C Leicester City 1",
            "icb QK1 LLR ICB 1",
            "all all Leicester 1");
  }

  @Test
  void putsAPracticeWithoutAPcnInTheUnassignedOne() {
    Dataset<Row> pcns = areas(schemes(), LATHAM, NO_PCN).where("area_type = 'pcn'");

    assertThat(told(pcns, "practice_code", "area_code", "area_name"))
        .containsExactlyInAnyOrder("C82001 U12345 Latham PCN", "C82002 unassigned Unassigned");
    assertThat(areas(schemes(), NO_PCN).where("area_code = 'unassigned'").count()).isOne();
  }

  @Test
  void namesAnAreaByItsCodeWhereItHasNoName() {
    Dataset<Row> areas = areas(schemes(), row("2026-07-01", "C82001", "'U12345'", "NULL"));

    assertThat(told(areas.where("area_type = 'pcn'"), "area_code", "area_name"))
        .containsExactly("U12345 U12345");
  }

  @Test
  void countsAMembershipFromItsFirstDayToItsLast() {
    assertThat(neighbourhood("DATE'2026-07-01'", "NULL")).containsExactly("N01 1");
    assertThat(neighbourhood("NULL", "DATE'2026-07-01'")).containsExactly("N01 1");
    assertThat(neighbourhood("DATE'2026-07-01'", "DATE'2026-07-01'")).containsExactly("N01 1");
    assertThat(neighbourhood("NULL", "NULL")).containsExactly("N01 1");
  }

  @Test
  void leavesAPracticeUnassignedBeforeItsMembershipAndAfterIt() {
    assertThat(neighbourhood("DATE'2026-07-02'", "NULL")).containsExactly("unassigned 1");
    assertThat(neighbourhood("NULL", "DATE'2026-06-30'")).containsExactly("unassigned 1");
  }

  @Test
  void leavesAPracticeInNoAreaOfASchemeUnassignedInThatSchemeOnly() {
    Dataset<Row> schemes =
        schemes(
            scheme("neighbourhood", "C82001", "N01", "1.0", "NULL", "NULL"),
            scheme("federation", "C82002", "F01", "1.0", "NULL", "NULL"));
    Dataset<Row> areas =
        areas(schemes, LATHAM, NO_PCN).where("area_type IN ('neighbourhood', 'federation')");

    assertThat(told(areas, "area_type", "practice_code", "area_code", "area_name"))
        .containsExactlyInAnyOrder(
            "neighbourhood C82001 N01 Area N01",
            "neighbourhood C82002 unassigned Unassigned",
            "federation C82001 unassigned Unassigned",
            "federation C82002 F01 Area F01");
  }

  @Test
  void sharesAPracticeBetweenTwoOpenMemberships() {
    Dataset<Row> schemes =
        schemes(
            scheme("neighbourhood", "C82001", "N01", "0.6", "DATE'2026-04-01'", "NULL"),
            scheme("neighbourhood", "C82001", "N02", "0.4", "DATE'2026-04-01'", "NULL"),
            scheme("neighbourhood", "C82001", "N03", "1.0", "NULL", "DATE'2026-03-31'"));

    assertThat(told(inNeighbourhoods(schemes), "area_code", "weight"))
        .containsExactlyInAnyOrder("N01 0.6", "N02 0.4");
  }

  @Test
  void countsNoPracticeThatOnlyTheSchemeKnows() {
    Dataset<Row> schemes = schemes(scheme("neighbourhood", "C82777", "N01", "1.0", "NULL", "NULL"));

    assertThat(told(inNeighbourhoods(schemes), "practice_code", "area_code"))
        .containsExactly("C82001 unassigned");
  }

  private static List<String> neighbourhood(String start, String end) {
    Dataset<Row> schemes = schemes(scheme("neighbourhood", "C82001", "N01", "1.0", start, end));
    return told(inNeighbourhoods(schemes), "area_code", "weight");
  }

  private static Dataset<Row> inNeighbourhoods(Dataset<Row> schemes) {
    return areas(schemes, LATHAM).where("area_type = 'neighbourhood'");
  }

  private static Dataset<Row> areas(Dataset<Row> schemes, String... map) {
    return memberships(List.of(), calendar()).areas(practices(List.of(), map), schemes);
  }

  private static Dataset<Row> practices(List<String> locations, String... map) {
    return memberships(locations, calendar()).practices(map(map));
  }

  private static Memberships memberships(List<String> locations, Dataset<Row> calendar) {
    return new Memberships(new Job.Area("Leicester", locations), calendar);
  }

  /** March by the map of April, and June by the map of July. */
  private static Dataset<Row> calendar() {
    return Frames.of(
        "month, membership_date, as_at",
        "(DATE'2026-03-01', DATE'2026-04-01', DATE'2026-04-01')",
        "(DATE'2026-06-01', DATE'2026-07-01', DATE'2026-07-01')");
  }

  private static String row(String date, String practice, String pcn, String pcnName) {
    return String.format(
        "(DATE'%s', '%s', 'Surgery %s', %s, %s, '04C', 'Leicester City', 'QK1', 'LLR ICB')",
        date, practice, practice, pcn, pcnName);
  }

  private static Dataset<Row> map(String... rows) {
    return sql(
        "SELECT extract_date, practice_code, practice_name, STRING(pcn_code) pcn_code, "
            + "STRING(pcn_name) pcn_name, sub_icb_location_code, sub_icb_location_name, icb_code, "
            + "icb_name FROM VALUES "
            + String.join(", ", rows)
            + " AS t(extract_date, practice_code, practice_name, pcn_code, pcn_name, "
            + "sub_icb_location_code, sub_icb_location_name, icb_code, icb_name)");
  }

  private static String scheme(
      String scheme, String practice, String area, String weight, String start, String end) {
    return String.format(
        "('%s', '%s', '%s', 'Area %s', %s, %s, %s)",
        scheme, practice, area, area, weight, start, end);
  }

  private static Dataset<Row> schemes(String... rows) {
    String none = scheme("none", "none", "none", "1.0", "NULL", "NULL");
    return sql("SELECT scheme, practice_code, area_code, area_name, "
            + "CAST(weight AS DECIMAL(18, 9)) weight, DATE(start_date) start_date, "
            + "DATE(end_date) end_date FROM VALUES "
            + String.join(", ", rows.length == 0 ? new String[] {none} : rows)
            + " AS t(scheme, practice_code, area_code, area_name, weight, start_date, end_date)")
        .where("scheme <> 'none'");
  }

  private static Dataset<Row> sql(String text) {
    return Runs.spark().sql(text);
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
