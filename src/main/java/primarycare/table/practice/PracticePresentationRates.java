package primarycare.table.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.dossier.PeerLabels;
import primarycare.dossier.Reference;
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
import primarycare.model.PracticeBackground;
import primarycare.model.PracticesCompared;
import primarycare.model.Providers;
import primarycare.model.ReferenceModel;
import primarycare.table.attendance.ExpectedProviders;
import primarycare.table.column.AeAttendanceRate;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.NotRanked;
import primarycare.table.column.ToldWords;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.OwnChecks;
import primarycare.table.kind.PublishedTable;

/**
 * How often the patients of each practice attend A&amp;E, beside others, and what may explain it.
 *
 * <p>Grain: period, practice, department group. Attendances of people who are of no practice of the
 * area stand in rows of their own, without a rate. What else the inputs carry of a practice stands
 * beside its rate; what they do not is null, and the table is there all the same.
 */
@Table(
    title = "A&E attendances of each practice's patients, per 1,000 registered",
    grain = "period, practice, department group",
    method =
        AttendanceColumns.METHOD
            + " Labels are made from the protected counts, and withheld where one is suppressed."
            + " The area's reference rates are those of its practices that have a rate, a list with"
            + " every five-year band and no missing provider; attendances without age or sex are"
            + " distributed over the ages as the others are, all from the protected counts, a"
            + " suppressed one being taken as half the smallest shown. Factors that may explain a"
            + " rate are shown beside it, and not adjusted for. Practices differ by more than"
            + " chance, so each row has one verdict, by limits that allow for what they usually"
            + " differ by."
            + NotRanked.AMONG_TEN
            + NotRanked.METHOD
            + " Presentations at practices are counted, not sampled: they are high or low where"
            + " they differ from those of all by more than a share of it, 2% unless the job says"
            + " otherwise: a rule of display, display.similarPercent of the job, for which there is"
            + " no published source."
            + ToldWords.METHOD
            + CellWords.UNLESS
            + CellWords.YEARS
            + ".",
    reads = {"registered_patients", "practice_map", "ae_attendance"})
public record PracticePresentationRates(
    @Key(AttendanceColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(AttendanceColumns.PERIOD_DESCRIPTION) String period,
    PracticeOfPeriod practice,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Column(value = "Days of the period.", unit = "days") long days,
    @People(value = "Attendances that count: the numerator.", unit = "attendances")
        Shown attendances,
    AeAttendanceRate rate,
    RepeatAttenders repeatAttenders,
    ProvidersMissing providers,
    ComparedAttendances compared,
    AppointmentsBeside appointments,
    PracticeExplanations explanations,
    PracticeNeed need) {

  /** The table of a job that breaks attendances down so. */
  public static PublishedTable table(Job.Breakdown breakdown, Display display) {
    Map<ReferenceModel, PracticesCompared> ofRuns = new WeakHashMap<>();
    return DossierTable.ofMade(
            PracticePresentationRates.class,
            breakdown,
            DossierKind.OF_PRACTICES,
            (model, protection) ->
                series(
                    ofRuns.computeIfAbsent(model, run -> compared(run, breakdown)),
                    model,
                    display,
                    protection))
        .with(
            OwnChecks.ofInputs(
                model ->
                    model.isGiven(Providers.EXPECTED)
                        ? ExpectedProviders.check(model)
                        : Stream.empty()));
  }

  private static PracticesCompared compared(ReferenceModel model, Job.Breakdown breakdown) {
    return PracticesCompared.of(
        model, RollingPeriod.of(model.ofAttendances().calendar(), breakdown.periods(true)));
  }

  private static MadeSeries.Series<PracticePresentationRates, Dossier> series(
      PracticesCompared compared, ReferenceModel model, Display display, Protection shown) {
    PracticeBackground background = compared.background();
    Reference reference = compared.reference(model, display.fewestAreas(), shown);
    return (practice, periods, protection) ->
        period ->
            rows(
                new PracticeInPeriod(
                    practice, periods.get(period), background, reference.isKeyed(period), display),
                reference.labels(practice, period, protection),
                protection);
  }

  /** The rows of a practice in a period, in the order of department groups. */
  static Stream<PracticePresentationRates> rows(
      PracticeInPeriod own, List<PeerLabels> labels, Protection protection) {
    return IntStream.range(0, Shape.GROUPS)
        .filter(own::hasRow)
        .mapToObj(place -> row(own, place, labels.get(place), protection));
  }

  private static PracticePresentationRates row(
      PracticeInPeriod own, int place, PeerLabels labels, Protection protection) {
    int group = Shape.published(place);
    Shown attendances = protection.show(own.practice().attendances(own.period(), group).count());
    String noRate = own.noRate(place, protection);
    AeAttendanceRate rate = AeAttendanceRate.of(attendances, own.patients(), own.period(), noRate);
    ComparedAttendances compared = ComparedAttendances.of(labels, attendances, protection);
    return new PracticePresentationRates(
        own.period().last().first(),
        own.period().span().label(),
        PracticeOfPeriod.of(own),
        Dimension.DEPARTMENT_GROUP.labels().get(place),
        own.period().days(),
        attendances,
        rate,
        RepeatAttenders.of(own, group, attendances, rate.registeredPatients(), protection),
        ProvidersMissing.of(own, rate),
        compared,
        AppointmentsBeside.of(
            own, attendances, rate.registeredPatients(), labels, compared.verdict()),
        PracticeExplanations.of(own, protection),
        PracticeNeed.of(own, group, own.display().completenessPercent(), protection));
  }
}
