package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.SourceRows;

/** What an extract lacks of areas in June and July 2026; Y99999 is of another area. */
class StatedProvidersTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Calendar CALENDAR = PracticeBackgroundsTest.CALENDAR;
  private static final Said SAID =
      new Said()
          .area("04C")
          .mapped("2026-06-01", "C82001", "U1")
          .mapped("2026-07-01", "C82001", "U2")
          .mapped(List.of(LocalDate.of(2026, 6, 1), JULY), "C82002", "U2", "04C")
          .mapped(List.of(LocalDate.of(2026, 6, 1), JULY), "Y99999", "U9", "03W")
          .scheme("place", "C82001", "N", "0.5", "", "")
          .scheme("place", "C82001", "S", "0.5", "", "");
  private static final RollingPeriod OF_JUNE =
      RollingPeriod.of(CALENDAR, List.of(Span.MONTH)).get(0);
  private static final RollingPeriod OF_JULY =
      RollingPeriod.of(CALENDAR, List.of(Span.MONTH)).get(1);
  private static final RollingPeriod BOTH =
      new RollingPeriod(Month.of(JULY), Span.ROLLING_YEAR, new int[] {0, 1}, 61, 0, JULY);

  private final List<Providers.Expected> stated = new ArrayList<>();
  private final Map<Integer, Set<String>> present =
      new TreeMap<>(Map.of(0, Set.of("RGN"), 1, Set.of("RGN")));

  private StatedProvidersTest expects(String type, String code, String provider, String share) {
    stated.add(
        new Providers.Expected(
            type, code, provider, share.isEmpty() ? null : new BigDecimal(share)));
    return this;
  }

  private AreaProviders.Cover of(String type, String code, RollingPeriod period) {
    return StatedProviders.of(Placement.of(SAID.history(), CALENDAR), stated, CALENDAR, present)
        .of(type, code, period);
  }

  private static AreaProviders.Cover cover(String missing, Double percent) {
    return new AreaProviders.Cover(missing, percent);
  }

  @Test
  void whatIsSaidOfAPracticeCountsElseOfItsAreasElseOfTheWhole() {
    expects("all", "all", "RWE", "");
    assertThat(of("practice", "C82001", OF_JUNE).missing()).isEqualTo("RWE");
    expects("place", "N", "RNQ", "")
        .expects("place", "S", "RNQ", "")
        .expects("place", "S", "RGT", "");
    assertThat(of("practice", "C82001", OF_JUNE).missing()).isEqualTo("RGT, RNQ");
    assertThat(of("practice", "C82002", OF_JUNE).missing()).isEqualTo("RWE");
    expects("practice", "C82001", "RTG", "");
    assertThat(of("practice", "C82001", OF_JUNE).missing()).isEqualTo("RTG");
  }

  /** The whole area expects RGN, which is there; the patients of one practice go to RWE too. */
  @Test
  void anAreaLacksTheProvidersOfItsPractices() {
    expects("all", "all", "RGN", "1").expects("practice", "C82002", "RWE", "0.4");
    assertThat(of("all", "all", OF_JULY)).isEqualTo(cover("RWE", null));
    assertThat(of("pcn", "U2", OF_JULY)).isEqualTo(cover("RWE", null));
    assertThat(of("practice", "C82002", OF_JULY)).isEqualTo(cover("RWE", 60.0));
    assertThat(of("practice", "C82001", OF_JULY)).isEqualTo(cover("", 100.0));
    assertThat(of("all", "all", OF_JULY).isIncomplete()).isTrue();
    assertThat(of("practice", "C82001", OF_JULY).isIncomplete()).isFalse();
  }

  @Test
  void aShareThatIsSaidOfTheAreaItselfIsItsOwn() {
    expects("practice", "C82002", "RWE", "0.4").expects("all", "all", "RWE", "0.1");
    assertThat(of("all", "all", OF_JULY)).isEqualTo(cover("RWE", 90.0));
  }

  @Test
  void whereAllPracticesHaveOneShareTheAreaHasIt() {
    expects("pcn", "U2", "RWE", "0.25");
    assertThat(of("pcn", "U2", OF_JULY)).isEqualTo(cover("RWE", 75.0));
    assertThat(of("place", "N", OF_JULY)).isEqualTo(cover("RWE", 75.0));
  }

  @Test
  void overAPeriodAProviderIsMissingForTheMonthsInWhichItIs() {
    present.put(0, Set.of("RWE"));
    expects("all", "all", "RWE", "0.3").expects("all", "all", "RGN", "0.7");
    assertThat(of("all", "all", BOTH)).isEqualTo(cover("RGN, RWE", 50.0));
    assertThat(of("all", "all", OF_JULY)).isEqualTo(cover("RWE", 70.0));
  }

  @Test
  void nothingIsKnownWhereNothingIsExpectedOrAMonthNamesNoProvider() {
    assertThat(of("all", "all", OF_JULY)).isEqualTo(AreaProviders.Cover.NOT_KNOWN);
    expects("all", "all", "RGN", "");
    present.remove(0);
    assertThat(of("all", "all", BOTH)).isEqualTo(AreaProviders.Cover.NOT_KNOWN);
    assertThat(of("practice", "Y99999", OF_JULY)).isEqualTo(AreaProviders.Cover.NOT_KNOWN);
    assertThat(of("all", "registered_elsewhere", OF_JULY)).isEqualTo(AreaProviders.Cover.NOT_KNOWN);
  }

  @Test
  void sharesOfMoreThanAllLeaveNothing() {
    expects("all", "all", "RWE", "0.7").expects("all", "all", "RNQ", "0.7");
    assertThat(of("all", "all", OF_JULY)).isEqualTo(cover("RNQ, RWE", 0.0));
  }

  @Test
  void aProviderIsThereInAMonthWhereSomeAttendanceNamesIt() {
    assertThat(
            StatedProviders.present(
                SourceRows.ofColumns(
                    "month DATE, provider_code STRING, department_group_number INT, attendances"
                        + " BIGINT",
                    """
                    month       provider_code     department_group_number  attendances
                    2026-06-01  unknown_provider  1                        9
                    2026-07-01  RWE               1                        5
                    2026-07-01  RWE                                        7
                    2026-07-01  RGN               2                        1
                    """),
                CALENDAR))
        .isEqualTo(Map.of(1, Set.of("RGN", "RWE")));
  }
}
