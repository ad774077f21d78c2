package primarycare.table.access;

import java.time.LocalDate;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Protection;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.CellWords;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.ProviderCover;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/**
 * Slots of primary care hubs that were offered, booked and attended, beside A&amp;E attendances.
 *
 * <p>Grain: month, hub, area of the patients' practices; and all hubs together.
 */
@Table(
    title = "Slots of primary care hubs offered, booked and attended, beside A&E attendances",
    grain = "month, hub, area of the patients' practices",
    method =
        "Whether people need the hubs less as their practices improve, and whether they go to A&E"
            + " instead: slots by area of the patient's practice on the first day of the month, as"
            + " the hubs report them, over the patients on the list extracted on that day; of a"
            + " practice that areas share each has its part, by residence or by weight as in"
            + " attendance_by_age_band, of slots, patients and attendances alike. Beside them are"
            + " all A&E attendances of the same patients, in all department groups. Slots offered"
            + " are public; slots booked, attended and not attended are of people and protected as"
            + " attendances are, and shares and rates are made from the protected counts. Areas"
            + " that share a practice have these slots in whole slots."
            + ProviderCover.METHOD
            + LocalColumns.EVERY_MONTH
            + CellWords.UNLESS
            + "slots that people took and attendances of practices, and of areas that have fewer"
            + " than three in some month, are there where the job's periods name months, and those"
            + " of a type whose areas are those of another are not.",
    reads = {"registered_patients", "practice_map", "ae_attendance", HubActivity.SOURCE})
public record HubUse(
    @Key(LocalColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.MONTHLY) String period,
    @Key("Code of the hub, or all for all hubs.") String hubCode,
    @Column(value = "Name of the hub.", whenEmpty = "the input does not name it") String hubName,
    @Key(AreaTypes.DESCRIPTION) String areaType,
    @Key(
            "Code of the area; all: the whole area, with the slots that name no practice, which"
                + " are no_practice_named in every other type; unassigned: practices in no area of"
                + " the type; registered_elsewhere: patients of practices"
                + " outside the job's area.")
        String areaCode,
    @Column(value = "Name of the area.", whenEmpty = LocalColumns.NO_AREA_NAME) String areaName,
    HubSlots slots,
    HubPatients patients,
    ProviderCover providers) {

  static final Check BOOKED_HOLD =
      new Check("slots booked are no fewer than those attended and not attended", false);

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return SourceTable.of(HubUse.class, HubActivity::collected, HubUse::rows)
        .with((model, given, exact) -> bookedHold(given))
        .checkedIn(HubActivity::withEveryCell);
  }

  /** A row for each month, hub and area: slots by what became of them. */
  static Stream<HubUse> rows(HubActivity given, Protection protection) {
    return given.slots().areas().stream().map(of -> row(given, of, protection));
  }

  private static HubUse row(HubActivity given, HubArea of, Protection protection) {
    HubSlots slots = HubSlots.of(given, of, protection);
    return new HubUse(
        of.month(),
        LocalColumns.MONTH_PERIOD,
        of.hub(),
        given.hubName(of),
        of.areaType(),
        of.areaCode(),
        given.slots().areaName(of),
        slots,
        HubPatients.of(given, of, slots.attended(), protection),
        ProviderCover.of(given.providers(of)));
  }

  static Stream<Reconciliation> bookedHold(HubActivity given) {
    SlotSums slots = given.slots();
    return RowRules.of(
        BOOKED_HOLD,
        HubActivity.SOURCE,
        slots.areas().stream()
            .filter(of -> of.areaType().equals(Columns.ALL))
            .filter(of -> HubSlots.tellsOfBooked(slots, of))
            .map(of -> new RowRules.Seen(of.month(), HubSlots.bookedHold(slots, of), of.hub())));
  }
}
