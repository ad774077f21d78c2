package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Column;
import primarycare.figure.Dimension;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Job;
import primarycare.organisation.WithoutPractice;
import primarycare.table.column.AttendanceArea;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.NoRate;
import primarycare.table.column.ProviderCover;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.PublishedTable;

/**
 * A&amp;E attendances by age band and sex, beside the registered patients of the band.
 *
 * <p>Grain: period, area, department group, sex, scheme and age band. A band that no list at hand
 * gives exactly has counts, no rate, and the reason; nothing is interpolated. An area has by
 * default all bands of a sex, or none.
 */
@Table(
    title = "A&E attendances by age band and sex, and their rate per 1,000 registered patients",
    grain = "period, area, department group, sex, age band scheme, age band",
    method =
        AttendanceColumns.METHOD
            + " Ages are completed years at arrival. A band's patients come from lists that give it"
            + " exactly: single years give every band, five-year bands only those they make up."
            + ProviderCover.METHOD
            + CellWords.UNLESS
            + CellWords.AGES
            + "; people whose sex is not known have no rows; "
            + CellWords.YEARS
            + "; "
            + CellWords.SMALL
            + "; "
            + CellWords.TYPES,
    reads = {"registered_patients", "practice_map", "ae_attendance"})
public record AttendanceByAgeBand(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    AttendanceArea area,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Key("all, female, male or not known; a sex of whom nobody attended may have no rows.")
        String sex,
    @Key(
            "Scheme of the bands: those that the job names, else five-year-from-1, or quinary where"
                + " the list of some month is not given by single years of both sexes.")
        String ageBandScheme,
    @Key("Position of the band in its scheme, from 1: the order of the rows.") long ageBandOrder,
    @Key("First and last completed year of the band, or not known.") String ageBand,
    @Column(AttendanceColumns.ALLOCATED) boolean allocated,
    @Column(value = AttendanceColumns.SHARED_BY, whenEmpty = AttendanceColumns.SHARES_NONE)
        String sharedPracticesBy,
    @People(value = "Attendances that count: the numerator.", unit = "attendances")
        Shown attendances,
    @People(
            value = "Attendances of all ages in the same period, area, department group and sex.",
            unit = "attendances",
            repeated = true)
        Shown allAgesAttendances,
    @Quotient(
            value = "Share of the attendances of all ages, from 0 to 1.",
            numerator = "attendances",
            denominator = "all_ages_attendances")
        Double shareOfAttendances,
    AttendanceRate rate,
    ProviderCover providers) {

  /** The table of a job that breaks attendances down so. */
  public static PublishedTable table(Job.Breakdown breakdown) {
    return DossierTable.ofMade(
        AttendanceByAgeBand.class,
        breakdown,
        DossierKind.OF_AREAS,
        (model, protection) -> ofEachPeriod(model.areaProviders()));
  }

  private static MadeSeries.Series<AttendanceByAgeBand, Dossier> ofEachPeriod(
      AreaProviders providers) {
    return DossierTable.eachPeriod(
        (area, period, protection) ->
            rows(
                area,
                period,
                ProviderCover.of(providers, area.area().type(), area.area().code(), period),
                protection));
  }

  /** The rows of an area in a period, in the order of groups, sexes and bands. */
  static Stream<AttendanceByAgeBand> rows(
      Dossier area, RollingPeriod period, ProviderCover providers, Protection protection) {
    boolean allocated = protection.mayBeSomebody(area.allocated(period, ALL, ALL, ALL));
    boolean unlisted = protection.mayBeSomebody(area.unlisted(period, ALL, ALL, ALL));
    return everyGroup()
        .boxed()
        .flatMap(
            group ->
                everySex()
                    .filter(sex -> hasAges(area, period, group, sex))
                    .boxed()
                    .flatMap(
                        sex ->
                            new Bands(area, period, group, sex, allocated, unlisted, providers)
                                .rows(protection)));
  }

  private static final int ALL = Dossier.ALL;

  private static boolean hasAges(Dossier area, RollingPeriod period, int group, int sex) {
    return area.published().hasAges(period.span(), group != Dossier.ALL, sex != Dossier.ALL)
        && (sex != Shape.NO_SEX || area.published().hasSexNotKnown());
  }

  private static IntStream everyGroup() {
    return IntStream.concat(IntStream.of(Dossier.ALL), IntStream.range(1, Shape.GROUPS));
  }

  private static IntStream everySex() {
    return IntStream.rangeClosed(Dossier.ALL, Shape.NO_SEX);
  }

  /**
   * The bands of an area, period, department group and sex.
   *
   * @param group {@link Dossier#ALL} for all
   * @param sex the same
   * @param allocated whether some of all are given to the area by weight
   * @param unlisted whether some of all are of practices not on the list
   * @param providers which of the area's the extract lacks
   */
  private record Bands(
      Dossier area,
      RollingPeriod period,
      int group,
      int sex,
      boolean allocated,
      boolean unlisted,
      ProviderCover providers) {

    private Stream<AttendanceByAgeBand> rows(Protection protection) {
      return IntStream.range(0, area.shape().published())
          .boxed()
          .flatMap(scheme -> rows(scheme, protection));
    }

    private Stream<AttendanceByAgeBand> rows(int scheme, Protection protection) {
      int first = area.shape().firstBand(scheme);
      int[] bands = there(first, first + area.shape().bandsOf(scheme));
      if (bands.length == 0) {
        return Stream.empty();
      }
      Shown allAges = protection.show(area.allAges(period, group, sex, scheme));
      return IntStream.of(bands)
          .map(band -> band - first)
          .mapToObj(order -> row(scheme, order, protection, allAges));
    }

    /** All bands of a scheme, or none; where every cell is published, those that somebody is in. */
    private int[] there(int first, int end) {
      int[] there = IntStream.range(first, end).filter(this::isThere).toArray();
      return there.length > 0 && area.published().hasBandsOfNobody()
          ? IntStream.range(first, end).toArray()
          : there;
    }

    private boolean isThere(int band) {
      return area.attendances(period, group, sex, band).isThere()
          || area.patients(period, sex, band).isThere()
          || area.notGiven(period, sex, band);
    }

    private AttendanceByAgeBand row(int scheme, int order, Protection protection, Shown allAges) {
      int band = area.shape().firstBand(scheme) + order;
      String label = area.shape().label(scheme, order).orElse(Columns.NOT_KNOWN);
      Shown attendances = protection.show(area.attendances(period, group, sex, band).count());
      return new AttendanceByAgeBand(
          period.last().first(),
          period.span().label(),
          AttendanceArea.of(area, period),
          Dimension.DEPARTMENT_GROUP.labels().get(group == Dossier.ALL ? 0 : group),
          Dimension.SEX.labels().get(sex + 1),
          area.shape().scheme(scheme),
          order + 1L,
          label,
          allocated && protection.mayBeSomebody(area.allocated(period, group, sex, band)),
          area.sharedBy(period),
          attendances,
          allAges,
          Figures.ratio(attendances, allAges),
          AttendanceRate.of(
              attendances,
              area.patients(period, sex, band).count(),
              period,
              noRate(label, band, protection)),
          providers);
    }

    /** Null where there is a rate. */
    private String noRate(String label, int band, Protection protection) {
      if (WithoutPractice.codes().contains(area.area().code())) {
        return NoRate.NO_LIST_OF_THEM;
      }
      if (period.listsMissing() > 0) {
        return NoRate.noList(period).orElseThrow();
      }
      if (sex == Shape.NO_SEX || label.equals(Columns.NOT_KNOWN)) {
        return "lists know the sex and age of every patient";
      }
      if (area.notGiven(period, sex, band)) {
        return "the lists at hand do not give this age band exactly";
      }
      if (unlisted && protection.mayBeSomebody(area.unlisted(period, group, sex, band))) {
        return NoRate.NOT_ON_LIST;
      }
      return area.patients(period, sex, band).count() == 0 ? NoRate.NOBODY : null;
    }
  }
}
