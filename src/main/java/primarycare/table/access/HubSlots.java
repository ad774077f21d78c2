package primarycare.table.access;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.job.Columns;

/** Slots of a hub by what became of them. */
record HubSlots(
    @Column(
            value =
                "Slots offered; to the area's practices, where the hub says for which"
                    + " practices they are.",
            unit = UNIT,
            whenEmpty = "no slot was offered to the area's practices by name",
            addsUp = true)
        Double offered,
    @Column(value = "Slots booked.", unit = UNIT, whenEmpty = NOT_TOLD, addsUp = true)
        Double booked,
    @Column(
            value = "Slots that the patient attended.",
            unit = UNIT,
            whenEmpty = NOT_TOLD,
            addsUp = true)
        Double attended,
    @Column(
            value = "Slots booked that the patient did not attend.",
            unit = UNIT,
            whenEmpty = NOT_TOLD,
            addsUp = true)
        Double didNotAttend,
    @Quotient(
            value = "Slots attended, of those offered.",
            numerator = "attended",
            denominator = "offered",
            per = 100,
            whenEmpty =
                "no slot was offered to the area's practices by name, or the input does"
                    + " not report those attended")
        Double slotsUsedPercent) {

  static final String UNIT = "slots";
  static final String NOT_TOLD = "the input does not report it for the hub in the month";
  static final String OFFERED = "offered";

  /** Slots that a hub offers to no practice by name are no area's to use up. */
  static HubSlots of(HubActivity given, HubArea of) {
    Double offered = given.slots(of, OFFERED);
    Double attended = given.slots(of, "attended");
    return new HubSlots(
        offered,
        given.slots(of, "booked"),
        attended,
        given.slots(of, "did_not_attend"),
        of.areaCode().equals(Columns.UNASSIGNED) ? null : Figures.ofPublic(100, attended, offered));
  }

  /** Whether it is known what became of the slots booked. */
  boolean tellsOfBooked() {
    return booked != null && attended != null && didNotAttend != null;
  }

  boolean bookedHold() {
    return booked >= attended + didNotAttend;
  }
}
