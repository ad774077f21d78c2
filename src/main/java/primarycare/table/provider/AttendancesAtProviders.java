package primarycare.table.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.ProviderPlaces;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Job;
import primarycare.model.AreasAtProviders;
import primarycare.model.ProviderNames;
import primarycare.model.Providers;
import primarycare.model.ReferenceModel;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.WithoutPractice;

/**
 * Attendances of areas at providers, with what is known of the areas and of the providers.
 *
 * @param months of the calendar, by their first days
 * @param periods that a job asks for
 * @param eachMonth that some attendance is of, by itself
 * @param published which areas have counts of people, and of which periods
 * @param places which knows the months of areas
 * @param lacking which providers of areas the extract lacks
 */
record AttendancesAtProviders(
    AreasAtProviders attended,
    List<LocalDate> months,
    List<RollingPeriod> periods,
    List<RollingPeriod> eachMonth,
    PublishedAreas published,
    ProviderPlaces places,
    AreaProviders lacking,
    ProviderNames names) {

  static AttendancesAtProviders collected(ReferenceModel model, Job.Breakdown breakdown) {
    return new AttendancesAtProviders(
        AreasAtProviders.of(model),
        model.ofAttendances().calendar().firstDays(),
        RollingPeriod.of(model.ofAttendances().calendar(), breakdown.periods(false)),
        RollingPeriod.months(model.ofAttendances().calendar()),
        model.ofAttendances().published(),
        model.dossiers().providers(),
        model.areaProviders(),
        new ProviderNames(
            model.isGiven(Providers.ACTIVITY)
                ? Providers.reported(model.smallRows(Providers.ACTIVITY))
                : List.of()));
  }

  /** The same, of which every area has every count. */
  AttendancesAtProviders withEveryCell() {
    return new AttendancesAtProviders(
        attended, months, periods, eachMonth, PublishedAreas.EVERY, places, lacking, names);
  }

  /** The months of a period, by their first days. */
  Set<LocalDate> months(RollingPeriod period) {
    return IntStream.of(period.members()).mapToObj(months::get).collect(Collectors.toSet());
  }

  /** The months of a longer period by themselves; none of a month. */
  List<RollingPeriod> within(RollingPeriod period) {
    return eachMonth.stream()
        .filter(month -> period.start() <= month.end() && month.end() <= period.end())
        .filter(month -> period.start() < period.end())
        .toList();
  }

  /** Whether an area has its attendances at providers; those without a practice are no area's. */
  boolean isPublished(AttendedMonths area, RollingPeriod period) {
    String type = area.area().type();
    String code = area.area().code();
    boolean isOfArea = !WithoutPractice.codes().contains(code);
    return published.has(type)
        && (isOfArea || published.cells().every())
        && published.of(type, code).hasProviders(period.span(), period.last());
  }
}
