package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.World;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.model.AreasCompared;
import primarycare.model.Backgrounds;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Placement;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;
import primarycare.table.column.NoRate;

/** A&amp;E attendances of areas and of their base line, and why there are none to compare. */
class BenchmarkBaselineTest {

  private static final Job.Breakdown MONTHS =
      new Job.Breakdown(List.of(Span.MONTH), List.of(Job.Breakdown.QUINARY), true);

  private static final String ATTENDED = "month    practice  age  attendances\n";
  private static final String LISTED = "extract     practice  sex     age  patients\n";

  /** C82001 is of U1, C82002 of U2, C82003 and C82004 of U3. */
  private final Said said =
      new Said()
          .area("04C")
          .mapped("2025-07-01", "C82001", "U1")
          .mapped("2025-07-01", "C82002", "U2")
          .mapped("2025-07-01", "C82003", "U3")
          .mapped("2025-07-01", "C82004", "U3");

  final Backgrounds providers = new Backgrounds();

  static Optional<Period> base(String from, String to) {
    return Optional.of(new Period(Month.parse(from).orElseThrow(), Month.parse(to).orElseThrow()));
  }

  List<ComparedArea> areas(
      String attended, String listed, Optional<Period> baseline, String type, String... codes) {
    World world =
        new World(said)
            .scheme(AgeBands.named(Job.Breakdown.QUINARY))
            .attended(ATTENDED + attended)
            .listed(LISTED + listed);
    PracticesByMonth practices =
        new PracticesByMonth(
            world.calendar(),
            Placement.of(said.history(), world.calendar()),
            new CensusWorld(said, LISTED + listed).lists());
    AreasCompared known =
        new AreasCompared(
            Stream.of(codes).map(code -> AttendedMonths.of(world.dossier(type, code))).toList(),
            practices,
            null,
            PublishedAreas.EVERY,
            providers.areas());
    return new BenchmarkAttendances(known, baseline)
        .in(MONTHS)
        .map(area -> area.known(DisclosureRule.EXACT))
        .toList();
  }

  /** 100 attendances a day of 100,000 patients; February had a day more in 2024. */
  @Test
  void findsMonthsOfEveryLengthAlikeWhereNothingChanged() {
    StringBuilder attended = new StringBuilder();
    StringBuilder listed = new StringBuilder();
    said.mapped("2023-07-01", "C82001", "U1");
    IntStream.range(0, 24)
        .mapToObj(YearMonth.of(2023, 7)::plusMonths)
        .forEach(
            month -> {
              attended.append(
                  "%s  C82001    3    %d\n".formatted(month, 100 * month.lengthOfMonth()));
              listed.append("%s-01  C82001    female  3    100000\n".formatted(month));
            });
    List<ComparedArea> areas =
        areas(attended.toString(), listed.toString(), base("2023-07", "2024-06"), "pcn", "U1");
    assertThat(areas.subList(0, 12))
        .allSatisfy(area -> assertThat(area.base().whyNot()).isEqualTo(BaselineMonths.SHARED));
    assertThat(areas.subList(12, 24))
        .allSatisfy(
            area -> assertThat(value(area.base())).isCloseTo(value(area.now()), within(1e-9)));
    assertThat(areas.get(19).base().patients()).isEqualTo(100_000 * 29 / 28.0);
  }

  private static Double value(BenchmarkFigure figure) {
    return figure.value(figure.shown(DisclosureRule.EXACT));
  }

  static final String TWO_MONTHS =
      """
      2026-05  C82001    3    5
      2026-05  C82002    3    5
      2026-05  C82003    3    5
      2026-06  C82002    3    5
      2026-06  C82003    3    5
      2026-06  C82004    3    1
      """;
  static final String LISTS =
      """
      2026-05-01  C82001    female  3    100
      2026-06-01  C82001    female  3    100
      2026-05-01  C82002    female  3    100
      2026-05-01  C82003    female  3    100
      2026-06-01  C82003    female  3    100
      """;

  /** Of August 2026; in that of 2025 C82002 was not on the list, nor was C82004, who had some. */
  private List<String> bases(Optional<Period> baseline) {
    return areas(
            """
            2025-08  C82001    3    5
            2025-08  C82002    3    5
            2025-08  C82003    3    5
            2025-08  C82004    3    5
            2026-08  C82001    3    5
            """,
            """
            2025-08-01  C82001    female  3    90
            2025-08-01  C82003    female  3    90
            2026-08-01  C82001    female  3    100
            2026-08-01  C82002    female  3    100
            2026-08-01  C82003    female  3    100
            """,
            baseline,
            "pcn",
            "U1",
            "U2",
            "U3")
        .stream()
        .filter(area -> area.month().getYear() == 2026)
        .map(area -> area.areaCode() + " " + area.base().patients() + " " + area.base().whyNot())
        .toList();
  }

  private void assertNoBase(Optional<Period> baseline, String reason) {
    assertThat(bases(baseline)).hasSize(3).allMatch(line -> line.endsWith(" null " + reason));
  }

  @Test
  void saysWhyAnAreaHasNoBaseline() {
    assertThat(bases(base("2025-08", "2025-12")))
        .containsExactly(
            "U1 90.0 null",
            "U2 null " + BenchmarkAttendances.INCOMPLETE,
            "U3 null " + NoRate.NOT_ON_LIST);
    assertNoBase(base("2024-08", "2024-08"), BenchmarkAttendances.INCOMPLETE);
    assertNoBase(base("2025-09", "2025-12"), BaselineMonths.OTHER_MONTHS);
    assertNoBase(base("2025-08", "2026-08"), BaselineMonths.SHARED);
    assertNoBase(Optional.empty(), BaselineMonths.NOT_NAMED);
  }

  @Test
  void saysWhyAnAreaHasNoValue() {
    assertThat(
            areas(
                    TWO_MONTHS + "2026-07  C82001    3    7\n",
                    LISTS,
                    Optional.empty(),
                    "pcn",
                    "U1",
                    "U2",
                    "U3",
                    "unknown_practice")
                .stream()
                .filter(area -> area.month().getMonthValue() > 5)
                .map(
                    area ->
                        "%s %d %s %s"
                            .formatted(
                                area.areaCode(),
                                area.month().getMonthValue(),
                                area.now().patients(),
                                area.now().whyNot())))
        .containsExactly(
            "U1 6 100.0 null",
            "U1 7 null no list extracted on the first of the month",
            "U2 6 null " + NoRate.NOT_ON_LIST,
            "U2 7 null no list extracted on the first of the month",
            "U3 6 null " + NoRate.NOT_ON_LIST,
            "U3 7 null no list extracted on the first of the month");
  }

  @Test
  void hasNobodyToDivideWhereNoPracticeIsOnTheListAndNobodyCame() {
    assertThat(
            areas(
                    "2026-05  C82001    3    5\n",
                    "2026-05-01  C82001    female  3    100\n",
                    Optional.empty(),
                    "pcn",
                    "U1",
                    "U2")
                .stream()
                .map(area -> area.now().whyNot()))
        .containsExactly(null, NoRate.NOBODY);
  }

  @Test
  void hasAnAreaInTheMonthsInWhichItHasPractices() {
    said.mapped("2026-06-01", "C82001", "U9").mapped("2026-06-01", "C82002", "U2");

    assertThat(
            areas(TWO_MONTHS, LISTS, Optional.empty(), "pcn", "U1", "U9").stream()
                .map(area -> area.areaCode() + " " + area.month().getMonthValue()))
        .containsExactly("U1 5", "U9 6");
  }
}
