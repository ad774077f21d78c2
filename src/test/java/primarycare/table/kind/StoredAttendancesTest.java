package primarycare.table.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.dossier.World;
import primarycare.job.Display;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.organisation.Said;
import primarycare.reconcile.EveryAttendance.Stored;
import primarycare.table.attendance.AttendanceByAgeBand;
import primarycare.table.attendance.AttendanceByRegistration;
import primarycare.table.practice.PracticePresentationRates;
import primarycare.table.spec.TableSpec;

class StoredAttendancesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Job.Breakdown MONTHS =
      new Job.Breakdown(List.of(Span.MONTH), List.of("quinary"), true);

  private static List<Stored> of(TableSpec spec, boolean hasPractices, Map<LocalDate, Long> had) {
    World world =
        new World(new Said().mapped("2026-06-01", "C82001", "U1"))
            .attended(
                """
                month    practice  attendances
                2026-06  C82001    1
                2026-07  C82001    1
                """);
    return new StoredAttendances(world.calendar(), had).of(spec, MONTHS, hasPractices);
  }

  @Test
  void areOfEachMonthThatHasSomeForPracticesAndForTheOthers() {
    TableSpec spec = AttendanceByAgeBand.table(MONTHS).spec();
    Stored june = new Stored(JUNE, "month", false, 4);
    Stored july = new Stored(JULY, "month", false, 5);
    Map<LocalDate, Long> both = Map.of(JUNE, 4L, JULY, 5L);
    assertThat(of(spec, false, both)).containsExactly(june, july);
    assertThat(of(spec, true, both)).hasSize(4).contains(new Stored(JULY, "month", true, 5));
    assertThat(of(spec, false, Map.of(JULY, 5L))).containsExactly(july);
  }

  @Test
  void areOfAllPeopleOrOfPracticesInATableWithoutAreas() {
    Map<LocalDate, Long> had = Map.of(JULY, 5L);
    assertThat(
            of(
                AttendanceByRegistration.table(MONTHS, Display.DEFAULT, List.of()).spec(),
                true,
                had))
        .containsExactly(new Stored(JULY, "month", false, 5));
    assertThat(of(PracticePresentationRates.table(MONTHS, Display.DEFAULT).spec(), true, had))
        .containsExactly(new Stored(JULY, "month", true, 5));
  }
}
