package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.Cells;
import primarycare.dossier.Dossier;
import primarycare.dossier.NeedAges;
import primarycare.dossier.Needs;
import primarycare.dossier.Places;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.fact.Signs;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.support.RowTable;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.OwnChecks;
import primarycare.table.kind.PublishedTable;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.Role;

class AttendanceNeedTest {

  private static final RecordTable<AttendanceNeed> TABLE = RecordTable.of(AttendanceNeed.class);
  private static final int GROUPS = 4 * 6;
  private static final int ADULTS = 2;
  private static final int NO_AGE = 4;
  private static final String ARRIVAL_TIME = "arrival time";
  private static final String OUTCOME =
      "discharge status, investigations and treatments at a type 1 department";

  private final Shape shape = new Shape(2, List.of(AgeBands.named("quinary")));
  private final Cells cells = new Cells(shape);

  @Test
  void givesEveryGroupOfAnAreaARowAndANoughtWhereNobodyCame() {
    came(0, 1, ADULTS, 5, Signs.WITH_ACUITY, 5, Signs.LOW_ACUITY, 2);

    assertThat(rows(month(0))).hasSize(GROUPS);
    assertThat(shown(month(0), "type 2 5-17")).containsExactly("0 0 0 0 null");
  }

  @Test
  void hasNoRowOfAPeriodInWhichNobodyCame() {
    came(0, 1, ADULTS, 5);

    assertThat(rows(month(1))).isEmpty();
  }

  @Test
  void countsEveryAgeAndDepartmentAndMonthInAll() {
    came(0, 1, ADULTS, 5, Signs.WITH_ACUITY, 5, Signs.LOW_ACUITY, 2);
    came(1, 0, NO_AGE, 4, Signs.WITH_ACUITY, 1, Signs.LOW_ACUITY, 1);

    assertThat(shown(both(), "all all"))
        .containsExactly("9 6 3 null " + ARRIVAL_TIME + ", " + OUTCOME);
    assertThat(shown(both(), "all not known"))
        .containsExactly("4 1 1 null " + ARRIVAL_TIME + ", " + OUTCOME);
  }

  @Test
  void knowsNothingOfAFieldThatNoAttendanceCarriesAndSaysWhich() {
    came(0, 1, ADULTS, 5, Signs.WITH_TIME, 4);

    assertThat(shown(month(0), "type 1 18-64")).containsExactly("5 0 null 0 acuity, " + OUTCOME);
  }

  @Test
  void saysNothingOfFieldsThatAreAllCarried() {
    Object[] all =
        Stream.of(Signs.WITH_ACUITY, Signs.WITH_TIME, Signs.WITH_STATUS, Signs.WITH_CARE)
            .flatMap(sign -> Stream.of(sign, 1))
            .toArray();
    came(0, 1, ADULTS, 5, all);

    assertThat(shown(month(0), "type 1 18-64")).containsExactly("5 1 0 0 null");
  }

  @Test
  void tellsEachSignByAFieldThatItPublishes() {
    List<ColumnSpec> shares =
        TABLE.spec().withRole(Role.RATE).stream()
            .filter(rate -> rate.rate().orElseThrow().isOfThoseWhoTell())
            .toList();
    assertThat(shares).as("each with two bounds").hasSize(3 * 5);
    for (ColumnSpec share : shares) {
      ColumnSpec.RateSpec of = share.rate().orElseThrow();
      assertThat(share.description()).startsWith(of.numerator() + " ");
      assertThat(Needs.counts()).contains(of.numerator(), of.denominator());
    }
  }

  @Test
  void makesSharesOfWhatIsShown() {
    came(0, 1, ADULTS, 500, Signs.WITH_ACUITY, 12, Signs.LOW_ACUITY, 7);
    Dossier area = new Dossier(new Places.Named("pcn", "U00001", "One"), shape, cells);

    RowTable.of(
            TABLE,
            AttendanceNeed.rows(area, month(0), Display.DEFAULT, DisclosureRule.HES_ECDS_2018))
        .with("department_group", "all")
        .with("age_group", "all")
        .hasRows(
            """
            attendances  attendances_with_acuity  low_acuity_attendances_status  low_acuity_share  in_hours_attendances_status
            500          10                       suppressed                                       not_available
            """);
  }

  @Test
  void givesNoShareWhereFewTellAndItsBoundsAlways() {
    came(0, 1, ADULTS, 40, Signs.WITH_ACUITY, 10, Signs.LOW_ACUITY, 8, Signs.WITH_TIME, 20);
    Dossier area = new Dossier(new Places.Named("pcn", "U00001", "One"), shape, cells);

    RowTable.of(TABLE, AttendanceNeed.rows(area, month(0), Display.DEFAULT, DisclosureRule.EXACT))
        .with("department_group", "all")
        .with("age_group", "all")
        .hasRows(
            """
            acuity_completeness  low_acuity_share  low_acuity_share_least  low_acuity_share_most  arrival_time_completeness  in_hours_share  in_hours_share_most
            0.25                                   0.2                     0.95                   0.5                        0.0             0.5
            """);
  }

  @Test
  void namesTheCountsInTheOrderOfTheirSigns() {
    assertThat(Needs.counts()).hasSameSizeAs(Shape.COUNTED);
    assertThat(Needs.counts().get(Signs.NON_URGENT.ordinal())).isEqualTo(Needs.NON_URGENT);
    assertThat(Needs.counts().get(Signs.CARE_HOME_AMBULANCE.ordinal()))
        .isEqualTo(Needs.CARE_HOME_AMBULANCE);
  }

  private void came(int month, int group, int ages, long people, Object... signs) {
    cells.add(shape.need(month, group, ages, Shape.EVERY), people);
    for (int i = 0; i < signs.length; i += 2) {
      int sign = ((Signs) signs[i]).ordinal();
      cells.add(shape.need(month, group, ages, sign), (Integer) signs[i + 1]);
    }
  }

  private static RollingPeriod month(int number) {
    return period(Span.MONTH, number);
  }

  private static RollingPeriod both() {
    return period(Span.ROLLING_YEAR, 0, 1);
  }

  private static RollingPeriod period(Span span, int... members) {
    return new RollingPeriod(
        Month.of(LocalDate.of(2026, 7, 1)), span, members, 31, 0, LocalDate.of(2026, 7, 1));
  }

  private List<Object[]> rows(RollingPeriod period) {
    Dossier area = new Dossier(new Places.Named("pcn", "U00001", "One"), shape, cells);
    return AttendanceNeed.rows(area, period, Display.DEFAULT, DisclosureRule.EXACT)
        .map(TABLE::cells)
        .toList();
  }

  /** Attendances, with acuity, of low acuity, in hours, and what is not carried, of a group. */
  private List<String> shown(RollingPeriod period, String group) {
    List<Integer> columns = new ArrayList<>();
    for (String name :
        List.of(
            "attendances",
            Needs.WITH_ACUITY,
            Needs.LOW_ACUITY,
            Needs.IN_HOURS,
            "fields_not_carried")) {
      columns.add(TABLE.spec().names().indexOf(name));
    }
    return rows(period).stream()
        .filter(row -> (row[6] + " " + row[8]).equals(group))
        .map(
            row ->
                columns.stream()
                    .map(column -> String.valueOf(row[column]))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void isByDefaultOfYearsAndDepartmentsTogetherInTheBandsOfTheScheme() {
    Shape bands =
        new Shape(
            2,
            List.of(AgeBands.named("five-year-from-1")),
            NeedAges.of(AgeBands.named("five-year-from-1")));
    Cells few = new Cells(bands);
    few.add(bands.need(0, 1, 5, Shape.EVERY), 9);
    Month july = new Month(2026, 7);
    Dossier area =
        new Dossier(
            new Places.Named("pcn", "U00001", "One"),
            bands,
            few,
            PublishedCells.of(Job.Breakdown.DEFAULT, july));

    assertThat(AttendanceNeed.rows(area, month(0), Display.DEFAULT, DisclosureRule.EXACT))
        .isEmpty();
    RowTable.of(TABLE, AttendanceNeed.rows(area, both(), Display.DEFAULT, DisclosureRule.EXACT))
        .with("age_group", "21-25")
        .hasRows(
            """
            department_group  age_group_order  age_group  attendances
            all               7                21-25      9
            """);
  }

  @Test
  void isHeldAgainstTheMonthsOfTablesThatHaveMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"), true);
    assertThat(own(AttendanceNeed.table(years, Display.DEFAULT)))
        .isNotEqualTo(AttendanceNeed.AGREE);
    assertThat(own(AttendanceNeed.table(Job.Breakdown.DEFAULT, Display.DEFAULT)))
        .isEqualTo(AttendanceNeed.AGREE);
  }

  private static OwnChecks<?> own(PublishedTable table) {
    return ((DossierTable<?, ?>) table).own();
  }
}
