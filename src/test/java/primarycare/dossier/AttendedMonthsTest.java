package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.CountKey;
import primarycare.job.Job;
import primarycare.organisation.Said;

/** C82001 is on the list of June, C82002 on none. */
class AttendedMonthsTest {

  private static final int JUNE = 0;
  private static final int JULY = 1;

  private static World world() {
    return new World(
            new Said().mapped("2026-06-01", "C82001", "U1").mapped("2026-06-01", "C82002", "U2"))
        .scheme("coarse", 0, 50)
        .scheme(Job.Breakdown.QUINARY, 0, 5, 10)
        .asked("2026-06", "2026-07")
        .attended(
            """
            month    practice  department  sex     age  attendances
            2026-06  C82001    1           female  3    4
            2026-06  C82001                male         2
            2026-07  C82001    3                   70   1
            2026-07  C82002    2           female  30   3
            """)
        .listed(
            """
            extract     practice  sex     age  patients
            2026-06-01  C82001    female  3    100
            2026-07-01  C82001    female  3    100
            """);
  }

  private static AttendedMonths of(String type, String code) {
    return AttendedMonths.of(world().dossier(type, code));
  }

  @Test
  void countsEveryAttendanceOfAMonthOnce() {
    assertThat(of("pcn", "U1").in(JUNE).exact()).isEqualTo(6);
    assertThat(of("all", "all").in(JULY).exact()).isEqualTo(4);
    assertThat(of("all", "all").in(JUNE, JULY).exact()).isEqualTo(10);
    assertThat(of("all", "all").in().isZero()).isTrue();
  }

  @Test
  void saysWhomItCountsWhereMonthsFollowEachOther() {
    assertThat(of("pcn", "U1").in(JUNE, JULY).key())
        .isEqualTo(CountKey.ofAll("attendances", "pcn", "U1", JUNE, JULY));
    assertThat(of("pcn", "U1").in().key()).isNull();
  }

  @Test
  void countsThoseOfPracticesThatAreNotOnTheList() {
    assertThat(of("all", "all").unlisted(JUNE).exact()).isZero();
    assertThat(of("all", "all").unlisted(JULY).exact()).isEqualTo(3);
    assertThat(of("all", "all").unlisted(JUNE, JULY).exact()).isEqualTo(3);
    assertThat(of("pcn", "U1").unlisted(JUNE, JULY).exact()).isZero();
    assertThat(of("all", "all").unlisted(JULY).key())
        .isEqualTo(CountKey.ofAll(Counting.OF_THE_UNLISTED, "all", "all", JULY, JULY));
  }

  @Test
  void isOfEveryAreaOfATask() {
    List<Dossier> dossiers =
        List.of(world().dossier("pcn", "U1"), world().dossier("pcn", "unknown_practice"));

    assertThat(AttendedMonths.all(dossiers.iterator()))
        .extracting(area -> area.area().code() + " " + area.in(JUNE).exact())
        .containsExactly("U1 6", "unknown_practice 0");
  }
}
