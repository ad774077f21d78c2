package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which areas a placement gives a practice, and with which weight. */
class PlacementSharesTest {

  private static final String JULY = "2026-07-01";

  @Test
  void isInTheAreaOfItsLocationOrOfAJobThatNamesNone() {
    assertThat(inArea(everywhere().area("04C"))).containsExactly("C82001");
    assertThat(inArea(everywhere().area("04C", "03W"))).containsExactly("C82001", "Y02812");
    assertThat(inArea(everywhere())).containsExactly("C82001", "C82009", "Y02812");
  }

  @Test
  void putsEachPracticeOnceInEveryAreaOfOrganisations() {
    assertThat(shares(latham()))
        .containsExactlyInAnyOrder(
            "C82001 practice C82001 Surgery C82001 1",
            "C82001 pcn U12345 PCN U12345 1",
            "C82001 sub_icb_location 04C Sub 04C 1",
            "C82001 icb QK1 LLR ICB 1",
            "C82001 all all Leicester 1");
  }

  @Test
  void putsAPracticeWithoutAPcnInTheUnassignedOne() {
    assertThat(shares(latham().mapped(JULY, "C82002", "")))
        .filteredOn(line -> line.contains(" pcn "))
        .containsExactly("C82001 pcn U12345 PCN U12345 1", "C82002 pcn unassigned Unassigned 1");
  }

  @Test
  void countsAMembershipFromItsFirstDayToItsLast() {
    assertThat(neighbourhood(JULY, "")).isEqualTo("N01");
    assertThat(neighbourhood("", JULY)).isEqualTo("N01");
    assertThat(neighbourhood(JULY, JULY)).isEqualTo("N01");
    assertThat(neighbourhood("", "")).isEqualTo("N01");
  }

  @Test
  void leavesAPracticeUnassignedBeforeItsMembershipAndAfterIt() {
    assertThat(neighbourhood("2026-07-02", "")).isEqualTo("unassigned");
    assertThat(neighbourhood("", "2026-06-30")).isEqualTo("unassigned");
  }

  @Test
  void leavesAPracticeInNoAreaOfASchemeUnassignedInThatSchemeOnly() {
    assertThat(
            shares(
                latham()
                    .mapped(JULY, "C82002", "")
                    .scheme("neighbourhood", "C82001", "N01", "1.0", "", "")
                    .scheme("federation", "C82002", "F01", "1.0", "", "")))
        .filteredOn(line -> line.matches(".* (neighbourhood|federation) .*"))
        .containsExactlyInAnyOrder(
            "C82001 neighbourhood N01 Area N01 1",
            "C82002 neighbourhood unassigned Unassigned 1",
            "C82001 federation unassigned Unassigned 1",
            "C82002 federation F01 Area F01 1");
  }

  @Test
  void sharesAPracticeBetweenTwoOpenMemberships() {
    assertThat(
            shares(
                latham()
                    .scheme("neighbourhood", "C82001", "N02", "0.4", "2026-04-01", "")
                    .scheme("neighbourhood", "C82001", "N01", "0.6", "2026-04-01", "")
                    .scheme("neighbourhood", "C82001", "N03", "1.0", "", "2026-03-31")))
        .filteredOn(line -> line.contains("neighbourhood"))
        .as("in the order of their codes")
        .containsExactly(
            "C82001 neighbourhood N01 Area N01 0.6", "C82001 neighbourhood N02 Area N02 0.4");
  }

  @Test
  void countsNoPracticeThatOnlyTheSchemeKnows() {
    assertThat(shares(latham().scheme("neighbourhood", "C82777", "N01", "1.0", "", "")))
        .filteredOn(line -> line.contains("neighbourhood"))
        .containsExactly("C82001 neighbourhood unassigned Unassigned 1");
  }

  private static Said latham() {
    return new Said().mapped(JULY, "C82001", "U12345");
  }

  private static Said everywhere() {
    return latham().mapped(JULY, "Y02812", "", "03W").mapped(JULY, "C82009", "", "");
  }

  private static List<Placement> placed(Said said) {
    return Placement.of(said.history(), PlacementTest.calendar(List.of(JULY)));
  }

  private static List<String> inArea(Said said) {
    return placed(said).stream()
        .filter(Placement::isInArea)
        .map(placement -> placement.life().practice())
        .toList();
  }

  private static String neighbourhood(String start, String end) {
    return placed(latham().scheme("neighbourhood", "C82001", "N01", "1.0", start, end)).stream()
        .flatMap(placement -> placement.shares().stream())
        .filter(share -> share.type().equals("neighbourhood"))
        .map(share -> share.area().code())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> shares(Said said) {
    return placed(said).stream()
        .flatMap(
            placement ->
                placement.shares().stream()
                    .map(share -> placement.life().practice() + " " + line(share)))
        .toList();
  }

  private static String line(Share share) {
    return String.join(
        " ",
        share.type(),
        share.area().code(),
        share.area().name(),
        share.weight().stripTrailingZeros().toPlainString());
  }
}
