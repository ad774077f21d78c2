package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.whys;

import org.junit.jupiter.api.Test;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;

/** What follows from the slots of hubs and the residents that local files tell. */
class KnownLocalSumsTest {

  private static final CountKey BOOKED = CountKey.ofAll(Counting.SLOTS_BOOKED, "pcn", "U1", 0, 0);
  private static final CountKey ATTENDED = BOOKED.withWhat(Counting.SLOTS_ATTENDED);
  private static final CountKey MISSED = BOOKED.withWhat(Counting.SLOTS_NOT_ATTENDED);
  private static final CountKey RESIDENTS =
      CountKey.ofAll(Counting.CARE_HOME_RESIDENTS, "practice", "C82001", 0, 0);

  @Test
  void missedSlotsAreWhatAttendedOnesLeave() {
    FewCounts few = new FewCounts().count(BOOKED, 30).count(ATTENDED, 28).count(MISSED, 2);
    assertThat(found(few.known())).containsExactly(MISSED);
  }

  @Test
  void nothingFollowsWhereMoreBecameOfSlotsThanWereBooked() {
    FewCounts few = new FewCounts().count(BOOKED, 30).count(ATTENDED, 29).count(MISSED, 2);
    assertThat(found(few.known())).isEmpty();
  }

  @Test
  void anAreaIsWhatTheOthersOfItsTypeLeave() {
    FewCounts few =
        new FewCounts()
            .count(BOOKED.withArea("all", "all"), 40)
            .count(BOOKED, 30)
            .count(BOOKED.withArea("pcn", "U2"), 3)
            .count(BOOKED.withArea("pcn", "unassigned"), 7)
            .count(BOOKED.withArea("pcn", "registered_elsewhere"), 9);
    assertThat(found(few.known())).containsExactly(BOOKED.withArea("pcn", "U2"));
  }

  /** They are the same in every type, so that one of another type tells what is left of this. */
  @Test
  void slotsThatNameNoPracticeAreOfEveryType() {
    FewCounts few =
        new FewCounts()
            .count(BOOKED.withArea("all", "all"), 40)
            .count(BOOKED, 30)
            .count(BOOKED.withArea("pcn", "U2"), 2)
            .count(BOOKED.withArea("practice", "no_practice_named"), 8);
    assertThat(found(few.known())).containsExactly(BOOKED.withArea("pcn", "U2"));
  }

  @Test
  void aHubIsWhatTheOthersLeave() {
    FewCounts few =
        new FewCounts()
            .count(BOOKED, 30)
            .count(BOOKED.withPart("0"), 28)
            .count(BOOKED.withPart("1"), 2);
    assertThat(found(few.known())).containsExactly(BOOKED.withPart("1"));
  }

  @Test
  void residentsOfTwoMonthsMayBeCountedOnOneDay() {
    CountKey october = RESIDENTS.withMonths(3, 3);
    ReaderView view = new FewCounts().count(RESIDENTS, 9).count(october, 9).known();
    assertThat(view.relations().size()).isEqualTo(1);
    assertThat(new FewCounts().count(RESIDENTS, 9).count(october, 8).known().relations().size())
        .isZero();
  }

  @Test
  void residentsOfEachMonthMayBeThoseOfTheNextAlone() {
    FewCounts few =
        new FewCounts()
            .count(RESIDENTS, 9)
            .count(RESIDENTS.withMonths(1, 1), 8)
            .count(RESIDENTS.withMonths(2, 2), 8)
            .count(RESIDENTS.withMonths(3, 3), 9);
    assertThat(whys(few.known())).containsExactly("months");
  }
}
