package primarycare.table.attendance;

import static primarycare.job.Columns.ALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
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
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.ProviderCover;
import primarycare.table.column.ToldWords;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.OwnChecks;
import primarycare.table.kind.PublishedTable;

/**
 * Where the people who attend A&amp;E are registered, and how many of them are homeless.
 *
 * <p>Grain: period, department group, registration; every registration has a row, also one without
 * attendances, and all of them together have one.
 */
@Table(
    title = "A&E attendances by where the patient is registered, and of homeless people",
    grain = "period, department group, registration",
    method =
        "Answers whether homeless people and others without a practice come to A&E, and how"
            + " many. An attendance counts as in attendance_by_age_band. Homeless means"
            + " homeless by the accommodation status recorded at the attendance (Emergency"
            + " Care Data Set), whatever the practice; homeless_share is of the attendances"
            + " with a recorded accommodation status, and accommodation_completeness says how"
            + " many those are. Shares are made from the protected counts."
            + ToldWords.METHOD
            + ProviderCover.METHOD
            + CellWords.UNLESS
            + CellWords.YEARS
            + "; "
            + "rows are of years alone where the job names practices for homeless people, but fewer"
            + " than three in some month, unless its periods name months.",
    reads = {"practice_map", "ae_attendance"})
public record AttendanceByRegistration(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Key(
            "homeless_practice: with a practice of the area that the job names as one for homeless"
                + " people; other_practice_here: with another practice of the area, so that both"
                + " are all who are registered here; registered_elsewhere: with another practice in"
                + " England; unlisted_practice: a code that is not in the practice map;"
                + " no_registered_practice; practice_not_applicable: prison, armed forces or"
                + " overseas; unknown_practice; all.")
        String registration,
    @Column(value = "Days of the period.", unit = "days") long days,
    @People(value = "Attendances that count.", unit = "attendances") Shown attendances,
    @People(value = "Attendances of every registration.", unit = "attendances", repeated = true)
        Shown attendancesOfAll,
    @Quotient(
            value = "Share of all attendances, from 0 to 1.",
            numerator = "attendances",
            denominator = "attendances_of_all")
        Double shareOfAttendances,
    HomelessAttendances homeless,
    ProviderCover providers) {

  static final Check KNOWN =
      new Check("a practice that the job names for homeless people is one of the area", false);

  /**
   * @param homelessPractices practices that the job names for homeless people
   */
  public static PublishedTable table(
      Job.Breakdown breakdown, Display display, List<String> homelessPractices) {
    return DossierTable.ofMade(
            AttendanceByRegistration.class,
            breakdown,
            DossierKind.groups(
                model ->
                    RegistrationGroups.of(homelessPractices, model.ofAttendances().placements())),
            (model, protection) -> ofEachPeriod(model.areaProviders(), display))
        .with(OwnChecks.ofInputs(model -> known(model, homelessPractices)));
  }

  private static MadeSeries.Series<AttendanceByRegistration, GroupDossier<RegistrationGroups>>
      ofEachPeriod(AreaProviders providers, Display display) {
    return DossierTable.eachPeriod(
        (people, period, protection) ->
            rows(
                people,
                period,
                ProviderCover.of(providers, ALL, ALL, period),
                display,
                protection));
  }

  private static Stream<Reconciliation> known(
      ReferenceModel model, List<String> homelessPractices) {
    PracticesByMonth practices = model.publicFacts().ofAttendances();
    return practices.calendar().entries().stream()
        .filter(Calendar.Entry::asked)
        .flatMap(month -> known(month, homelessPractices, practices));
  }

  /**
   * @param named practices of the job
   */
  static Stream<Reconciliation> known(
      Calendar.Entry month, List<String> named, PracticesByMonth practices) {
    Set<String> ours =
        practices.at(month).stream()
            .map(placement -> placement.life().practice())
            .collect(Collectors.toSet());
    return RowRules.of(
        KNOWN,
        "attendance_by_registration",
        named.stream()
            .map(code -> new RowRules.Seen(month.month().first(), ours.contains(code), code)));
  }

  /** The rows of all people in a period in which somebody attended: every registration. */
  static Stream<AttendanceByRegistration> rows(
      GroupDossier<RegistrationGroups> people,
      RollingPeriod period,
      ProviderCover providers,
      Display display,
      Protection protection) {
    return people.needs(Dossier.ALL, period, Dossier.ALL, Shape.EVERY).isThere()
        ? IntStream.range(0, Shape.GROUPS)
            .mapToObj(department -> new RegisteredAttendances(people, period, department))
            .flatMap(group -> rows(group, providers, display, protection))
        : Stream.empty();
  }

  private static Stream<AttendanceByRegistration> rows(
      RegisteredAttendances group,
      ProviderCover providers,
      Display display,
      Protection protection) {
    Shown all = protection.show(group.count(Dossier.ALL, Shape.EVERY));
    return IntStream.range(Dossier.ALL, RegistrationGroups.CODES.size())
        .mapToObj(part -> row(group, part, providers, display, protection, all));
  }

  private static AttendanceByRegistration row(
      RegisteredAttendances group,
      int part,
      ProviderCover providers,
      Display display,
      Protection protection,
      Shown all) {
    Shown attendances = protection.show(group.count(part, Shape.EVERY));
    return new AttendanceByRegistration(
        group.period().last().first(),
        group.period().span().label(),
        Dimension.DEPARTMENT_GROUP.labels().get(group.department()),
        part == Dossier.ALL ? ALL : RegistrationGroups.CODES.get(part),
        group.period().days(),
        attendances,
        all,
        Figures.ratio(attendances, all),
        HomelessAttendances.of(group, part, attendances, display, protection),
        providers);
  }
}
