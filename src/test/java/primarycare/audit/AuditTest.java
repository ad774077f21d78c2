package primarycare.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The auditor finds what was planted, and nothing where nothing follows. */
class AuditTest {

  private static final Window JULY = Window.of(LocalDate.of(2026, 7, 1), "month");

  @TempDir Path folder;

  @Test
  void aSexIsWhatTheOtherLeavesOfAll() {
    Attacked attacked =
        new Planted(folder)
            .ages("all, 0+, 10", "female, 0+, 10", "male, 0+, *", "not known, 0+, 0")
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "all", kind("male", "0+"))).isEqualTo("1 to 4");
    assertThat(attacked.audit().narrow()).isOne();
    assertThat(attacked.audit().example()).contains("sex: male", "is 1 to 4");
  }

  @Test
  void aSchemeOfAgesIsTakenFromAnother() {
    Attacked attacked =
        new Planted(folder)
            .ages("all, 0-4, 0", "all, 5+, 20", "all, 0-5, *", "all, 6+, 20")
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "all", kind("all", "0-5"))).isEqualTo("1 to 4");
  }

  @Test
  void aBandThatIsNotThereIsZero() {
    Planted planted =
        new Planted(folder)
            .ages(
                "all, 0-4, 10", "female, 0-4, 10", "all, 5+, 20", "female, 5+, 10", "male, 5+, 10");
    assertThat(left(planted.attacked(Rule.HES_ECDS), "all", kind("male", "0-4"))).isEqualTo("0");
    assertThat(left(planted.attacked(new Rule(8, 5, 1, 7, false)), "all", kind("male", "0-4")))
        .isEqualTo("0 to 4");
  }

  @Test
  void aPracticeIsItsPcnWhereItIsAlone() {
    Attacked attacked =
        new Planted(folder)
            .practices("2026-07, A, U1", "2026-07, B, U2")
            .trend(
                "2026-07, month, pcn, U1, all, 0",
                "2026-07, month, pcn, U2, all, 20",
                "2026-07, month, practice, A, all, *",
                "2026-07, month, practice, B, all, 20")
            .attacked(Rule.ONE_STATUS);
    assertThat(left(attacked, "practice A", whole("attendances"))).isEqualTo("0");
    assertThat(attacked.audit().exact()).isOne();
  }

  @Test
  void aPracticeIsItsPcnLessTheOther() {
    Attacked attacked =
        new Planted(folder)
            .practices("2026-07, A, U1", "2026-07, B, U1", "2026-07, C, U2")
            .trend(
                "2026-07, month, pcn, U1, all, 10",
                "2026-07, month, practice, A, all, 10",
                "2026-07, month, practice, B, all, *")
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "practice B", whole("attendances"))).isEqualTo("1 to 4");
  }

  @Test
  void aPracticeThatMovedIsNotTakenFromEitherPcnOfTheYear() {
    Attacked attacked =
        new Planted(folder)
            .practices(moved())
            .trend(
                "2026-07, rolling_12_months, pcn, U1, all, 10",
                "2026-07, rolling_12_months, practice, A, all, 10",
                "2026-07, rolling_12_months, practice, B, all, *")
            .attacked(Rule.HES_ECDS);
    Where year = new Where("practice B", new Window(JULY.to() - 11, JULY.to()));
    assertThat(attacked.of(year, whole("attendances")).inWords()).isEqualTo("1 to 7");
  }

  private static String[] moved() {
    return Stream.iterate(LocalDate.of(2025, 8, 1), month -> month.plusMonths(1))
        .limit(12)
        .flatMap(
            month ->
                Stream.of(
                    month.toString().substring(0, 7) + ", A, U1",
                    month.toString().substring(0, 7)
                        + ", B, "
                        + (month.getMonthValue() == 7 ? "U1" : "U2")))
        .toArray(String[]::new);
  }

  @Test
  void aMonthIsTheDifferenceOfTwoYears() {
    Attacked attacked =
        new Planted(folder)
            .trend(
                "2026-06, rolling_12_months, all, all, all, 10",
                "2026-07, rolling_12_months, all, all, all, 10",
                "2025-07, month, all, all, all, 0",
                "2026-07, month, all, all, all, *")
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "all", whole("attendances"))).isEqualTo("1 to 4");
  }

  @Test
  void aRateBesideAPublicListGivesTheCountBack() {
    Attacked attacked =
        new Planted(folder)
            .describe("t", "attendances", "count of people", "")
            .describe("t", "rate", "rate", "1000 * attendances / patients")
            .table(
                "t",
                "month,area_type,area_code,attendances,attendances_status,rate,patients",
                Stream.of(
                    "DATE '2026-07-01','pcn','U1'," + Planted.count("*") + ",1.5::DOUBLE,2000"))
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "pcn U1", whole("attendances"))).isEqualTo("3");
  }

  @Test
  void whatIsLeftOfAWholeIsACountToo() {
    String row = "DATE '2026-07-01','%s','%s',%s,%s";
    Attacked attacked =
        new Planted(folder)
            .describe("t", "attendances", "count of people", "")
            .describe("t", "attendances_with_acuity", "count of people", "")
            .table(
                "t",
                "month,area_type,area_code,attendances,attendances_status,"
                    + "attendances_with_acuity,attendances_with_acuity_status",
                Stream.of(
                    row.formatted("all", "all", Planted.count("20"), Planted.count("20")),
                    row.formatted("pcn", "U1", Planted.count("10"), Planted.count("*")),
                    row.formatted("pcn", "U2", Planted.count("10"), "NULL,'not_available'")))
            .attacked(Rule.HES_ECDS);
    assertThat(left(attacked, "pcn U1", whole("attendances_with_acuity"))).isEqualTo("6 to 7");
  }

  @Test
  void whatTwoHiddenCountsShareStaysHidden() {
    Planted planted =
        new Planted(folder).ages("all, 0+, 10", "female, 0+, *", "male, 0+, *", "not known, 0+, 0");
    assertThat(planted.attacked(Rule.HES_ECDS).audit()).isEqualTo(new Audit(4, 2, 0, 0, ""));
    assertThat(left(planted.attacked(Rule.ONE_STATUS), "all", kind("male", "0+")))
        .isEqualTo("0 to 12");
  }

  @Test
  void figuresThatContradictEachOtherAreTold() {
    Planted planted =
        new Planted(folder).ages("all, 0+, 10", "female, 0+, 20", "male, 0+, 0", "all, 1+, 0");
    assertThatThrownBy(() -> planted.attacked(Rule.HES_ECDS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("contradict");
  }

  private static String left(Attacked attacked, String area, Kind kind) {
    return attacked.of(new Where(area, JULY), kind).inWords();
  }

  private static Kind kind(String sex, String age) {
    return new Kind("attendances", "all", sex, Age.of(age));
  }

  private static Kind whole(String measure) {
    return new Kind(measure, "all", "all", Age.ALL);
  }
}
