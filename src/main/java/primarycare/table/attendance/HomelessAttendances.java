package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.ShareOfTold;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;
import primarycare.job.Display;

/** Attendances of homeless people, beside those that say where the patient lives. */
record HomelessAttendances(
    @People(
            value = "Attendances with a recorded accommodation status, homelessness included.",
            unit = "attendances")
        Shown attendancesWithAccommodation,
    @Quotient(
            value = "Share of the attendances with a recorded accommodation status, from 0 to 1.",
            numerator = "attendances_with_accommodation",
            denominator = "attendances")
        Double accommodationCompleteness,
    @People(
            value = "Attendances of homeless people.",
            unit = "attendances",
            whenEmpty =
                "suppressed, or not available because no attendance has a recorded accommodation"
                    + " status")
        Shown homelessAttendances,
    @ShareOfTold(
            numerator = Needs.HOMELESS,
            denominator = Needs.WITH_ACCOMMODATION,
            whole = Needs.ATTENDANCES)
        ToldShare homelessShare) {

  /**
   * @param part its number, or {@link primarycare.dossier.Dossier#ALL}
   * @param attendances of the part, as they are shown
   */
  static HomelessAttendances of(
      RegisteredAttendances group,
      int part,
      Shown attendances,
      Display display,
      Protection protection) {
    Count recorded = group.count(part, RegistrationGroups.WITH_ACCOMMODATION);
    boolean isCarried = recorded.isToldOf(group.count(part, Shape.EVERY));
    Shown withAccommodation = protection.show(recorded);
    Shown homeless = protection.show(group.count(part, RegistrationGroups.HOMELESS), isCarried);
    ToldShare share =
        ToldShare.of(homeless, withAccommodation, attendances, display.completenessPercent());
    return new HomelessAttendances(
        withAccommodation, Figures.ratio(withAccommodation, attendances), homeless, share);
  }
}
