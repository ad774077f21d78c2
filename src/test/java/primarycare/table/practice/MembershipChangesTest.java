package primarycare.table.practice;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Changes;
import primarycare.organisation.Merger;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

class MembershipChangesTest {

  private static final String MAP = "2025-04-01";
  private static final String LATER = "2026-05-15";

  private static RowTable rows(Said said, Merger... mergers) {
    CensusWorld world =
        new CensusWorld(
            said,
            """
            extract     practice  patients
            2026-04-01  C82001    1000
            2026-05-01  C82001    1100
            2026-06-01  C82001    1200
            2026-06-01  C82002    500
            """);
    return RowTable.of(
        RecordTable.of(MembershipChanges.class),
        MembershipChanges.rows(
            Changes.of(world.history(), List.of(mergers)), world.history(), world.lists()));
  }

  private static Said said() {
    return new Said()
        .area("03W")
        .mapped(MAP, "C82001", "U1", "03W")
        .mapped(LATER, "C82001", "U2", "03W");
  }

  @Test
  void tellsWhereAPracticeMovedAndThePatientsOfItsLatestListUpToTheDay() {
    rows(said())
        .hasRows(
            """
            month       period  change_date  practice_code  practice_name   area_type  change  from_area_code  from_area_name  to_area_code  to_area_name  list_extract_date  registered_patients
            2026-05-01  month   2026-05-15   C82001         Surgery C82001  pcn        moved   U1              PCN U1          U2            PCN U2        2026-05-01         1100
            """);
  }

  @Test
  void leavesTheCodeOfNoAreaBlankAndTheListEmptyWhereThereIsNone() {
    rows(said().mapped(LATER, "C82002", "U2", "03W"))
        .with("practice_code", "C82002")
        .hasRows(
            """
            area_type         change  from_area_code  from_area_name  to_area_code  to_area_name    list_extract_date
            icb               joined                                  QK1           LLR ICB
            pcn               joined                                  U2            PCN U2
            practice          opened                                  C82002        Surgery C82002
            sub_icb_location  joined                                  03W           Sub 03W
            """);
  }

  @Test
  void tellsOfDaysLongBeforeAnyMonthOfAJob() {
    rows(said().registered("C82001", "1974-04-15", ""))
        .with("change", "opened")
        .hasRows("month       change_date\n1974-04-01  1974-04-15");
  }

  @Test
  void tellsOfMergersInTheOrderOfTheirDays() {
    rows(
            said().mapped(LATER, "C82002", "U2", "03W"),
            new Merger("C82001", "C82002", LocalDate.of(2026, 7, 1)),
            new Merger("C82002", "C82001", LocalDate.of(2026, 6, 30)))
        .with("change", "merged")
        .hasRows(
            """
            change_date  practice_code  from_area_code  to_area_code  to_area_name    registered_patients
            2026-06-30   C82002         C82002          C82001        Surgery C82001  500
            2026-07-01   C82001         C82001          C82002        Surgery C82002  1200
            """);
  }

  @Test
  void leavesOutPracticesThatWereNeverOfTheArea() {
    rows(said().mapped(MAP, "A81001", "U8", "16C").mapped(LATER, "A81001", "U9", "16C"))
        .with("practice_code", "A81001")
        .hasRows("month");
  }

  @Test
  void tellsOnceOfAnAreaThatIsLeftTwice() {
    rows(said()
            .scheme("place", "C82001", "city", "0.5", "2025-01-01", "2026-03-31")
            .scheme("place", "C82001", "city", "0.5", "2025-02-01", "2026-03-31"))
        .with("change", "left")
        .hasRows("area_type  from_area_code  change_date\nplace      city            2026-04-01");
  }
}
