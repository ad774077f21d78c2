package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.dossier.Needs;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Column;
import primarycare.figure.Dimension;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.reconcile.AttendancesAgree;
import primarycare.reconcile.WholesOfMonths;
import primarycare.table.column.AttendanceArea;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.ToldWords;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.OwnChecks;
import primarycare.table.kind.PublishedTable;

/**
 * How many A&amp;E attendances might have been met elsewhere: of low acuity, in practice opening
 * hours, non-urgent, streamed, or ended before treatment.
 *
 * <p>Grain: period, area, department group, age group; every group of an area that has attendances
 * in the period, those without any with a nought.
 */
@Table(
    title = "A&E attendances that might have been met elsewhere: acuity, hours, outcome",
    grain = "period, area, department group, age group",
    method =
        "Answers whether people come to A&E with needs that a practice could have met. An"
            + " attendance counts, and is given to areas, as in attendance_by_age_band. Each"
            + " indicator is counted among the attendances with the field that it depends on"
            + " recorded, and its share is of those; shares are made from the protected counts."
            + ToldWords.METHOD
            + " Codes: Emergency Care Data Set. Non-urgent as in O'Keeffe and others, PLoS ONE"
            + " 13(2), 2018. A low acuity or a short visit does not by itself say that A&E was the"
            + " wrong place."
            + CellWords.UNLESS
            + "rows are of years, or of months in a job without one, and of all department groups"
            + " together; there are none of practices, nor of areas that have fewer than three in"
            + " some month; "
            + CellWords.YEARS
            + "; "
            + CellWords.TYPES,
    reads = {"practice_map", "ae_attendance"})
public record AttendanceNeed(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    AttendanceArea area,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Key("Position of the age group, from 1: the order of the rows.") long ageGroupOrder,
    @Key(
            "Completed years at arrival: all, then the bands of the job's first age band scheme,"
                + " or 0-4, 5-17, 18-64, 65+ where it has all cells; then not known.")
        String ageGroup,
    @People(value = "Attendances that count.", unit = "attendances") Shown attendances,
    NeedSigns signs,
    @Column(
            value =
                "Fields that no attendance of the row has recorded, so that the counts that depend"
                    + " on them are empty.",
            whenEmpty = "each field is recorded for some attendance, or there are no attendances")
        String fieldsNotCarried) {

  /** Fields in the order in which they are named, each with the count of those that carry it. */
  private static final List<Field> FIELDS =
      List.of(
          new Field(Needs.WITH_ACUITY, "acuity"),
          new Field(Needs.WITH_TIME, "arrival time"),
          new Field(Needs.WITH_STATUS, "discharge status"),
          new Field(Needs.WITH_CARE, "investigations and treatments at a type 1 department"));

  static final OwnChecks<List<AttendancesAgree.OfArea>> AGREE =
      new OwnChecks<>(
          WholesOfMonths::new,
          (model, areas) ->
              AttendancesAgree.of(
                  "attendance_need",
                  areas.stream().flatMap(List::stream).toList(),
                  AttendedAreas.of(model)));

  private record Field(String count, String name) {}

  /** The table of a job that breaks attendances down so. */
  public static PublishedTable table(Job.Breakdown breakdown, Display display) {
    DossierTable<AttendanceNeed, Dossier> table =
        DossierTable.of(
            AttendanceNeed.class,
            breakdown,
            (area, period, protection) -> rows(area, period, display, protection));
    return breakdown.periods(false).contains(Span.MONTH) ? table.with(AGREE) : table;
  }

  /** The rows of an area in a period in which it has attendances: every group. */
  static Stream<AttendanceNeed> rows(
      Dossier area, RollingPeriod period, Display display, Protection protection) {
    return area.needs(period, Dossier.ALL, Dossier.ALL, Shape.EVERY).isThere()
        ? IntStream.range(0, Dimension.DEPARTMENT_GROUP.labels().size())
            .filter(group -> area.published().hasNeeds(period.span(), group > 0))
            .boxed()
            .flatMap(
                group ->
                    IntStream.rangeClosed(0, area.shape().needAges().size())
                        .mapToObj(
                            ages ->
                                row(new NeedGroup(area, period, group, ages), display, protection)))
        : Stream.empty();
  }

  private static AttendanceNeed row(NeedGroup group, Display display, Protection protection) {
    Shown all = protection.show(group.all());
    return new AttendanceNeed(
        group.period().last().first(),
        group.period().span().label(),
        AttendanceArea.of(group.area(), group.period()),
        Dimension.DEPARTMENT_GROUP.labels().get(group.department()),
        group.ages() + 1L,
        group.label(),
        all,
        NeedSigns.of(group, all, display.completenessPercent(), protection),
        notCarried(group));
  }

  /** Null where every field is carried. */
  private static String notCarried(NeedGroup group) {
    String missing =
        FIELDS.stream()
            .filter(field -> !group.isCarried(field.count()))
            .map(Field::name)
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? null : missing;
  }
}
