package primarycare.table.access;

import primarycare.dossier.Counting;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.organisation.AreasOnADay;

/** Slots of a hub by what became of them: those offered are nobody's, the others are of people. */
record HubSlots(
    @Column(
            value =
                "Slots offered, whether taken or not; to the area's practices, where the hub says"
                    + " for which practices they are.",
            unit = UNIT,
            whenEmpty = "no slot was offered to the area's practices by name",
            addsUp = true)
        Double offered,
    @People(value = "Slots booked.", unit = UNIT, whenEmpty = NOT_TOLD) Shown booked,
    @People(value = "Slots that the patient attended.", unit = UNIT, whenEmpty = NOT_TOLD)
        Shown attended,
    @People(
            value = "Slots booked that the patient did not attend.",
            unit = UNIT,
            whenEmpty = NOT_TOLD)
        Shown didNotAttend,
    @Quotient(
            value = "Slots attended, of those offered.",
            numerator = ATTENDED,
            denominator = OFFERED,
            per = 100,
            whenEmpty =
                "no slot was offered to the area's practices by name, or those attended are"
                    + " suppressed or not available")
        Double slotsUsedPercent) {

  static final String UNIT = "slots";
  static final String NOT_PUBLISHED =
      "because practices and areas of fewer than three have no months unless the job asks for them,"
          + " or because the areas of the type are those of another";
  static final String NOT_TOLD =
      "suppressed, or not available because the input does not report it for the hub in the month,"
          + " or "
          + NOT_PUBLISHED;
  static final String OFFERED = "offered";
  static final String BOOKED = "booked";
  static final String ATTENDED = "attended";
  static final String NOT_ATTENDED = "did_not_attend";

  /** Slots that a hub offers to no practice by name are no area's to use up. */
  static HubSlots of(HubActivity given, HubArea of, Protection protection) {
    Double offered = given.slots().offered(of);
    Shown attended = shown(given, of, ATTENDED, Counting.SLOTS_ATTENDED, protection);
    return new HubSlots(
        offered,
        shown(given, of, BOOKED, Counting.SLOTS_BOOKED, protection),
        attended,
        shown(given, of, NOT_ATTENDED, Counting.SLOTS_NOT_ATTENDED, protection),
        of.areaCode().equals(AreasOnADay.UNNAMED) ? null : Figures.per(100, attended, offered));
  }

  private static Shown shown(
      HubActivity given, HubArea of, String status, String what, Protection protection) {
    SlotSums slots = given.slots();
    return protection.show(
        slots.count(of, status, what), given.isPublished(of) && slots.tells(of, status));
  }

  /** Whether it is known what became of the slots booked. */
  static boolean tellsOfBooked(SlotSums given, HubArea of) {
    return given.tells(of, BOOKED) && given.tells(of, ATTENDED) && given.tells(of, NOT_ATTENDED);
  }

  static boolean bookedHold(SlotSums given, HubArea of) {
    return given.taken(of, BOOKED) >= given.taken(of, ATTENDED) + given.taken(of, NOT_ATTENDED);
  }
}
