package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Column;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.model.CareHomeRows;
import primarycare.model.ReferenceModel;
import primarycare.organisation.CareHomes;
import primarycare.organisation.WithoutPractice;
import primarycare.table.column.AttendanceArea;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CareHomeResidents;
import primarycare.table.column.CellWords;
import primarycare.table.column.ProviderCover;
import primarycare.table.column.ToldWords;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.PublishedTable;

/**
 * How often residents of care homes attend A&amp;E, and how many of them come by ambulance.
 *
 * <p>Grain: rolling year, area that has attendances in it. Residents are those counted locally at
 * the latest date in the period's last month or before; an area has them where each of its
 * practices has.
 */
@Table(
    title = "A&E attendances of care-home residents, per 1,000 residents",
    grain = "rolling year, area",
    method =
        "Answers whether residents of care homes explain how often the patients of a practice"
            + " attend A&E. A resident is a patient who lives in a nursing or a residential"
            + " home by the accommodation status recorded at the attendance (Emergency Care"
            + " Data Set); where too few records have one (display.completenessPercent) there is no"
            + " rate, as accommodation_completeness shows. Attendances count, and are given to"
            + " areas, as in attendance_by_age_band. Residents are counted locally, and protected"
            + " as attendances are. Rates and limits are made from the protected counts; "
            + AttendanceColumns.METHOD_OF_LIMITS
            + "."
            + ToldWords.METHOD
            + ProviderCover.METHOD
            + CellWords.UNLESS
            + CellWords.YEARS
            + "; "
            + CellWords.TYPES,
    reads = {"practice_map", CareHomeRows.SOURCE, "ae_attendance"})
@Earlier(attendances = 12)
public record CareHomeUse(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key("Length of the period: rolling_12_months.") String period,
    AttendanceArea area,
    @Column(value = AttendanceColumns.SHARED_BY, whenEmpty = AttendanceColumns.SHARES_NONE)
        String sharedPracticesBy,
    @Column(value = "Practices of the area.", unit = "practices") long practices,
    @Column(
            value = "Practices of the area whose care-home residents were counted.",
            unit = "practices")
        long practicesCounted,
    @Column(
            value = "Day on which the residents were counted; the earliest among the practices.",
            whenEmpty = "no practice was counted")
        LocalDate residentsDate,
    @People(
            value = "Patients of the area's practices who live in care homes: the denominator.",
            unit = "people",
            whenEmpty =
                CareHomeResidents.SUPPRESSED
                    + "a practice of the area was not counted, or the row is for patients of none"
                    + " of its practices",
            repeated = true)
        Shown residents,
    CareHomeCounts counts,
    CareHomeRates rates,
    CareHomeShares shares,
    ProviderCover providers) {

  /** The table of a job with these rules of display. */
  public static PublishedTable table(Display display) {
    return DossierTable.ofMade(
        CareHomeUse.class,
        Job.Breakdown.DEFAULT.over(Span.ROLLING_YEAR),
        DossierKind.OF_AREAS,
        (model, protection) -> ofEachYear(model, display));
  }

  private static MadeSeries.Series<CareHomeUse, Dossier> ofEachYear(
      ReferenceModel model, Display display) {
    CareHomes residents = model.careHomes();
    AreaProviders providers = model.areaProviders();
    return DossierTable.eachPeriod(
        (area, year, protection) ->
            rows(
                area,
                year,
                residents,
                ProviderCover.of(providers, area.area().type(), area.area().code(), year),
                display,
                protection));
  }

  /** The row of an area in a year in which it has attendances. */
  static Stream<CareHomeUse> rows(
      Dossier area,
      RollingPeriod year,
      CareHomes residents,
      ProviderCover providers,
      Display display,
      Protection protection) {
    return area.needs(year, Dossier.ALL, Dossier.ALL, Shape.EVERY).isThere()
        ? Stream.of(
            row(
                area,
                year,
                residents.at(area.area().type(), area.area().code(), year.last()),
                providers,
                display.completenessPercent(),
                protection))
        : Stream.empty();
  }

  private static CareHomeUse row(
      Dossier area,
      RollingPeriod year,
      CareHomes.Residents residents,
      ProviderCover providers,
      double leastPercent,
      Protection protection) {
    Shown people =
        CareHomeResidents.shown(
            residents, area.area().type(), area.area().code(), year, protection);
    CareHomeCounts counts = CareHomeCounts.of(area, year, protection);
    return new CareHomeUse(
        year.last().first(),
        year.span().label(),
        AttendanceArea.of(area, year),
        area.sharedBy(year),
        residents.practices(),
        residents.counted(),
        residents.day(),
        people,
        counts,
        CareHomeRates.of(
            counts, people, leastPercent, !WithoutPractice.codes().contains(area.area().code())),
        CareHomeShares.of(counts, leastPercent),
        providers);
  }
}
