package primarycare.model;

import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.rules.organisation.OrganisationSources;

/**
 * The months of a job, by what is measured in them.
 *
 * @param dates extract dates of the lists and of the practice maps
 */
record Calendars(Job job, Accepted accepted, Calendar.Dates dates) {

  static Calendars of(Job job, Accepted accepted) {
    return new Calendars(
        job,
        accepted,
        new Calendar.Dates(
            new GivenDates(accepted, ListFacts.SOURCE).whole(),
            new GivenDates(accepted, OrganisationSources.MAP).all()));
  }

  Calendar ofCensuses() {
    return Calendar.ofCensuses(
        job.period(), job.censusMonths(), new GivenDates(accepted, Workforce.SOURCE).all(), dates);
  }

  Calendar ofAttendances() {
    return Calendar.ofAttendances(
        job.period(),
        job.attendanceMonths(),
        new GivenDates(accepted, AttendanceFacts.SOURCE).all(),
        new GivenDates(accepted, AttendanceFacts.SOURCE).sizes(),
        dates);
  }

  Calendar ofLists() {
    return Calendar.ofLists(job.period(), dates);
  }
}
