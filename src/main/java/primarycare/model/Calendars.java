package primarycare.model;

import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.rules.key.GivenDates;

/**
 * The months of a job, by what is measured in them.
 *
 * @param dates extract dates of the lists and of the practice maps
 */
record Calendars(Job job, Accepted accepted, Calendar.Dates dates) {

  Calendar ofCensuses() {
    return Calendar.ofCensuses(
        job.period(), job.censusMonths(), new GivenDates(accepted, "gp_workforce").all(), dates);
  }

  Calendar ofAttendances() {
    return Calendar.ofAttendances(
        job.period(),
        job.attendanceMonths(),
        new GivenDates(accepted, "ae_attendance").all(),
        new GivenDates(accepted, "ae_attendance").sizes(),
        dates);
  }

  Calendar ofLists() {
    return Calendar.ofLists(job.period(), dates);
  }
}
