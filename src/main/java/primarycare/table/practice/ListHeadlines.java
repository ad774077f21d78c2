package primarycare.table.practice;

import java.util.stream.Stream;
import primarycare.job.Span;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.table.headline.Headline;
import primarycare.table.headline.LatestPeriods;
import primarycare.table.headline.TimePeriod;

/** The headlines of practice lists: registered patients, as {@link AreaProfile} has them. */
public final class ListHeadlines {

  static final String PATIENTS = "Registered patients";

  private ListHeadlines() {}

  public static Headline.Source of() {
    return Headline.Source.ofPublic(
        "registered_patients", model -> rows(model.publicFacts().ofLists()));
  }

  static Stream<Headline> rows(PracticesByMonth practices) {
    return LatestPeriods.of(
            practices.calendar().entries(),
            month -> PATIENTS,
            month -> month.month().first(),
            month -> Span.MONTH.label())
        .flatMap(month -> practices.areas(month).stream().map(area -> of(month, area)));
  }

  private static Headline of(Calendar.Entry month, AreaPractices area) {
    Long patients = area.sum(AreaPractices.Member::patients);
    Double value = patients == null ? null : (Double) patients.doubleValue();
    long listed = area.members().stream().filter(member -> member.patients() != null).count();
    return Headline.alone(
        PATIENTS,
        new Headline.Area(area.type(), area.code(), area.name()),
        TimePeriod.of(month.month().first(), Span.MONTH.label()),
        Headline.Figure.ofPublic(
            value, "patients", value, null, month.noList().orElse("no practice is on the list")),
        0 < listed && listed < area.members().size()
            ? "of " + listed + " of " + area.members().size() + " practices"
            : null);
  }
}
