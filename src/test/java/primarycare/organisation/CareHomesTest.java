package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.organisation.CareHomes.LocalCount;
import primarycare.organisation.CareHomes.Residents;

class CareHomesTest {

  private static final Month JULY = new Month(2026, 7);
  private static final LocalDate JANUARY_FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate JULY_LAST = LocalDate.of(2026, 7, 31);

  private final Said said =
      new Said()
          .mapped("2026-06-01", "C82001", "U1")
          .mapped("2026-06-01", "C82002", "U1")
          .mapped("2026-06-01", "C82003", "U1")
          .mapped("2026-08-01", "C82001", "U1")
          .mapped("2026-08-01", "C82002", "U2")
          .scheme("place", "C82001", "N", "0.2", "", "")
          .scheme("place", "C82001", "S", "0.8", "", "")
          .scheme("place", "C82002", "S", "0.5", "", "")
          .scheme("place", "C82002", "N", "0.5", "", "");

  private Residents at(String type, String code, Month month) {
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(JULY.first(), JULY.plus(1).first()),
            new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    return new CareHomes(
            Placement.of(said.history(), calendar),
            List.of(
                new LocalCount("C82001", JULY_LAST, 41),
                new LocalCount("C82001", JANUARY_FIRST, 30),
                new LocalCount("C82001", JULY_LAST, 39),
                new LocalCount("C82001", JULY_LAST.plusDays(1), 99),
                new LocalCount("C82002", JANUARY_FIRST, 25)))
        .at(type, code, month);
  }

  @Test
  void takesTheLatestCountUpToTheEndOfTheMonth() {
    assertThat(at("practice", "C82001", JULY)).isEqualTo(new Residents(1, 1, JULY_LAST, 41L));
    assertThat(at("practice", "C82002", JULY)).isEqualTo(new Residents(1, 1, JANUARY_FIRST, 25L));
    assertThat(at("practice", "C82001", JULY.plus(1)).people()).isEqualTo(99);
  }

  /** North has 8.2 and 12.5 of them, South 32.8 and 12.5, whichever is named first. */
  @Test
  void sharesResidentsByWeightInWholePeople() {
    assertThat(at("place", "N", JULY)).isEqualTo(new Residents(2, 2, JANUARY_FIRST, 21L));
    assertThat(at("place", "S", JULY).people()).isEqualTo(45);
  }

  @Test
  void roundsHalfAPersonUp() {
    said.scheme("half", "C82002", "E", "0.5", "", "").scheme("half", "C82002", "W", "0.5", "", "");
    assertThat(at("half", "E", JULY).people()).isEqualTo(13);
    assertThat(at("half", "W", JULY).people()).as("and loses none").isEqualTo(12);
  }

  @Test
  void hasNoResidentsOfAnAreaOfWhichAPracticeWasNotCounted() {
    assertThat(at("pcn", "U1", JULY)).isEqualTo(new Residents(3, 2, JANUARY_FIRST, null));
    assertThat(at("practice", "C82003", JULY)).isEqualTo(new Residents(1, 0, null, null));
  }

  @Test
  void looksAtThePracticesOfTheMonth() {
    assertThat(at("pcn", "U2", JULY.plus(1)).people()).isEqualTo(25);
    assertThat(at("pcn", "U2", JULY)).isEqualTo(new Residents(0, 0, null, null));
    assertThat(at("pcn", "U1", JULY.plus(1)).practices()).isEqualTo(1);
  }

  @Test
  void hasNoPracticesOfPeopleWithoutOne() {
    assertThat(at("pcn", "unknown_practice", JULY)).isEqualTo(new Residents(0, 0, null, null));
  }
}
