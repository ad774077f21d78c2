package primarycare.table.attendance;

import primarycare.dossier.Dossier;
import primarycare.dossier.Needs;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;

/** Attendances of residents of care homes, each beside those that could tell of one. */
record CareHomeCounts(
    @People(value = "Attendances that count, of all patients.", unit = UNIT) Shown attendances,
    @People(
            value = "Attendances with a recorded accommodation status, homelessness included.",
            unit = UNIT)
        Shown attendancesWithAccommodation,
    @People(
            value = "Attendances of residents of care homes.",
            unit = UNIT,
            whenEmpty = NO_ACCOMMODATION)
        Shown careHomeAttendances,
    @People(
            value = "Of these, those with an arrival mode recorded.",
            unit = UNIT,
            whenEmpty = NO_ACCOMMODATION)
        Shown careHomeAttendancesWithArrivalMode,
    @People(
            value = "Of these, those who arrived by an ambulance of any kind.",
            unit = UNIT,
            whenEmpty = "suppressed, or not available because none has an arrival mode recorded")
        Shown careHomeAmbulanceAttendances) {

  static final String UNIT = "attendances";
  static final String NO_ACCOMMODATION =
      "suppressed, or not available because no attendance has a recorded accommodation status";

  /** Without a field nothing is known of what it tells, which is not a nought. */
  static CareHomeCounts of(Dossier area, RollingPeriod year, Protection protection) {
    Count all = count(area, year, Shape.EVERY);
    Count withAccommodation = count(area, year, Needs.sign(Needs.WITH_ACCOMMODATION));
    Count residents = count(area, year, Needs.sign(Needs.CARE_HOME));
    Count withMode = count(area, year, Needs.sign(Needs.CARE_HOME_WITH_MODE));
    Count byAmbulance = count(area, year, Needs.sign(Needs.CARE_HOME_AMBULANCE));
    boolean isKnown = withAccommodation.isToldOf(all);
    boolean isModeKnown = withMode.isToldOf(residents);
    return new CareHomeCounts(
        protection.show(all),
        protection.show(withAccommodation),
        protection.show(residents, isKnown),
        protection.show(withMode, isKnown),
        protection.show(byAmbulance, isKnown && isModeKnown));
  }

  private static Count count(Dossier area, RollingPeriod year, int sign) {
    return area.needs(year, Dossier.ALL, Dossier.ALL, sign).count();
  }

  /** Whether it is known which attendances are of residents. */
  boolean tellsOfResidents() {
    return careHomeAttendances.status() != Shown.Status.NOT_AVAILABLE;
  }
}
