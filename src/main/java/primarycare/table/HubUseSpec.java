package primarycare.table;

import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/** What {@code hub_use} promises: {@link HubUse} measures it. */
final class HubUseSpec {

  static final String HUB_CODE = "hub_code";
  static final String HUB_NAME = "hub_name";
  static final String OFFERED = "offered";
  static final String BOOKED = "booked";
  static final String ATTENDED = "attended";
  static final String DID_NOT_ATTEND = "did_not_attend";
  static final List<String> STATUSES = List.of(OFFERED, BOOKED, ATTENDED, DID_NOT_ATTEND);

  static final String USED = "slots_used_percent";

  private static final String NOT_TOLD = "the input does not report it for the hub in the month";

  static final TableSpec SPEC =
      new TableSpec(
          "hub_use",
          "Slots of primary care hubs offered, booked and attended, beside A&E attendances",
          "month, hub, area of the patients' practices",
          "Whether people need the hubs less as their practices improve, and whether they go to"
              + " A&E instead: slots by area of the patient's practice on the first day of the"
              + " month, as the hubs report them, over the patients on the list extracted on"
              + " that day; a practice that areas share counts by its weight. Beside them are"
              + " all A&E attendances of the same patients, in all department groups. Figures"
              + " of slots are public; attendances are protected, and their rate is made from"
              + " the protected count."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(
              List.of(
                  LocalColumns.monthly(),
                  List.of(
                      key(HUB_CODE, DataTypes.StringType, "Code of the hub, or all for all hubs."),
                      attribute(HUB_NAME, DataTypes.StringType, "Name of the hub.")
                          .nullWhen("the input does not name it")),
                  LocalColumns.areaOfPractices(
                      "Code of the area; "
                          + Columns.ALL
                          + ": the whole area, with the slots of no practice, which are "
                          + Columns.UNASSIGNED
                          + " in every other type; "
                          + WithoutPractice.ELSEWHERE.code()
                          + ": patients of practices outside the job's area."),
                  slots(),
                  rates())));

  private HubUseSpec() {}

  private static List<ColumnSpec> slots() {
    return List.of(
        slots(
                OFFERED,
                "Slots offered; to the area's practices, where the hub says for which"
                    + " practices they are.")
            .nullWhen("no slot was offered to the area's practices by name")
            .addsUp(),
        slots(BOOKED, "Slots booked."),
        slots(ATTENDED, "Slots that the patient attended."),
        slots(DID_NOT_ATTEND, "Slots booked that the patient did not attend."));
  }

  private static ColumnSpec slots(String name, String description) {
    return LocalColumns.figure(name, "slots", description, NOT_TOLD).addsUp();
  }

  private static List<ColumnSpec> rates() {
    return List.of(
        rate(USED, ATTENDED, OFFERED, 100, "Slots attended, of those offered.")
            .nullWhen(
                "no slot was offered to the area's practices by name, or the input does"
                    + " not report those attended"),
        LocalColumns.figure(
            REGISTERED_PATIENTS,
            "patients",
            "Patients on the list of the first of the month: the denominator.",
            "there is no such list, or the area has no patients on it"),
        rate(
            "attended_per_1000",
            ATTENDED,
            REGISTERED_PATIENTS,
            1000,
            "Slots attended per 1,000 registered patients in the month."),
        people(ATTENDANCES, "attendances", "A&E attendances that count, of the area's patients.")
            .repeated(),
        rate(
            "ae_attendances_per_1000",
            ATTENDANCES,
            REGISTERED_PATIENTS,
            1000,
            "A&E attendances per 1,000 registered patients in the month."));
  }
}
