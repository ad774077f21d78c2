package primarycare.table.provider;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;
import primarycare.figure.CountKey;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Reconciliation;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.ProviderCover;
import primarycare.table.kind.ExactRows;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/**
 * At which hospitals the patients of each area attend A&amp;E.
 *
 * <p>Grain: period, area, provider, of all departments together. A provider where nobody attended
 * has no row where that is shown.
 */
@Table(
    title = "A&E attendances by hospital, and each hospital's share of the area's attendances",
    grain = "period, area, department group, provider",
    method =
        "Answers which hospital an area's patients use. An attendance counts, and is given to"
            + " areas, as in attendance_by_age_band: those at all providers are the area's"
            + " attendances. Shares are made from the protected counts. Where the extract lacks a"
            + " hospital of the area, the shares of the others are too high: providers_missing names"
            + " it, and provider_coverage_percent says how much is usually elsewhere. A provider"
            + " without a row has no attendance, where the release shows noughts."
            + CellWords.UNLESS
            + "rows are of years, or of months in a job without one; there are none of practices, of areas that have fewer than three in some month, nor of"
            + " people without a practice of the area; "
            + CellWords.YEARS
            + "; "
            + CellWords.TYPES,
    reads = {"practice_map", "ae_attendance"})
public record AttendanceByProvider(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    ProviderArea area,
    @Key("all: provider_coverage has the departments of each hospital.") String departmentGroup,
    @Key(
            "Code of the organisation where people attended; unknown_provider for records"
                + " without a code, or with one not in the form of a code.")
        String providerCode,
    @Column(
            value = "Latest name of the provider.",
            whenEmpty = "no publication in the inputs has the provider")
        String providerName,
    @People(value = "Attendances at the provider that count.", unit = AttendanceColumns.UNIT)
        Shown attendances,
    @People(
            value = "Attendances at all providers in the same period and area.",
            unit = AttendanceColumns.UNIT,
            repeated = true)
        Shown areaAttendances,
    @Quotient(
            value = "Share of the area's attendances that are at the provider.",
            numerator = "attendances",
            denominator = "area_attendances",
            per = 100)
        Double sharePercent,
    ProviderCover providers) {

  /** The table of a job that breaks attendances down so. */
  public static PublishedTable table(Job.Breakdown breakdown) {
    return SourceTable.of(
            AttendanceByProvider.class,
            model -> AttendancesAtProviders.collected(model, breakdown),
            AttendanceByProvider::rows)
        .by(ReferenceModel::ofAttendances)
        .with((model, given, exact) -> atAll(given, exact, model.areaAttendances()))
        .checkedIn(AttendancesAtProviders::withEveryCell);
  }

  /** Whether what areas have at all providers is what they have. */
  static Stream<Reconciliation> atAll(
      AttendancesAtProviders given,
      ExactRows<AttendanceByProvider> exact,
      List<AreaAttendances> areas) {
    Map<AtAllProviders.Of, Long> found = new HashMap<>();
    exact.rows().stream()
        .filter(row -> row.departmentGroup().equals(Columns.ALL))
        .forEach(
            row ->
                found.merge(
                    new AtAllProviders.Of(
                        row.month(), row.period(), row.area().areaType(), row.area().areaCode()),
                    (Long) exact.get(row, Columns.ATTENDANCES),
                    Long::sum));
    return AtAllProviders.of(given, found, areas);
  }

  /** A row for each period and area, and each provider where somebody was. */
  static Stream<AttendanceByProvider> rows(AttendancesAtProviders given, Protection protection) {
    return given.periods().stream()
        .flatMap(
            period ->
                given.attended().areas().stream()
                    .filter(area -> given.isPublished(area, period))
                    .flatMap(area -> InPeriod.of(given, area, period).rows(protection)));
  }

  /**
   * The attendances of an area in a period.
   *
   * @param cover what the extract has of its providers
   */
  private record InPeriod(
      AttendancesAtProviders given,
      AttendedMonths attended,
      RollingPeriod period,
      ProviderArea area,
      ProviderCover cover) {

    private static InPeriod of(
        AttendancesAtProviders given, AttendedMonths attended, RollingPeriod period) {
      ProviderArea area =
          ProviderArea.of(attended.area(), given.places().monthsCovered(attended.area(), period));
      return new InPeriod(
          given,
          attended,
          period,
          area,
          ProviderCover.of(given.lacking(), area.areaType(), area.areaCode(), period));
    }

    private Stream<AttendanceByProvider> rows(Protection protection) {
      Shown all = protection.show(given.attended().all(attended, period, CountKey.ALL));
      return given.attended().providers().stream()
          .peek(provider -> tellOfMonths(provider, protection))
          .map(
              provider ->
                  row(
                      provider,
                      protection.show(
                          given.attended().at(attended, period, CountKey.ALL, provider)),
                      all))
          .filter(row -> !Long.valueOf(0).equals(row.attendances().value()));
    }

    /**
     * Months are not published, but two years that overlap tell what those differ by that only one
     * of them has: so they are told, to be protected as if they were.
     */
    private void tellOfMonths(String provider, Protection protection) {
      given
          .within(period)
          .forEach(
              month ->
                  protection.show(given.attended().at(attended, month, CountKey.ALL, provider)));
    }

    private AttendanceByProvider row(String provider, Shown own, Shown all) {
      return new AttendanceByProvider(
          period.last().first(),
          period.span().label(),
          area,
          Columns.ALL,
          provider,
          given.names().of(provider),
          own,
          all,
          Figures.percent(own, all),
          cover);
    }
  }
}
