package primarycare.table.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaAtProvider;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.Dossier;
import primarycare.dossier.World;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Counted;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.model.AreasAtProviders;
import primarycare.model.ProviderNames;
import primarycare.model.Providers;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.table.kind.ExactRows;
import primarycare.table.spec.RecordTable;

/** Forty attendances of U1 in June 2026: thirty at RWE, and ten of no known type at RGN. */
class AttendanceByProviderTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final World WORLD =
      new World(new Said().mapped("2026-06-01", "C82001", "U1"))
          .scheme(Job.Breakdown.QUINARY, 0, 5, 10)
          .asked("2026-06", "2026-06")
          .attended(
              """
              month    practice  department  sex     age  attendances
              2026-06  C82001    1           female  3    30
              2026-06  C82001                male    20   10
              """);

  private static AttendancesAtProviders given(int atRgn) {
    Dossier dossier = WORLD.dossier("pcn", "U1");
    List<AreaAtProvider> attended = new ArrayList<>();
    attended.add(new AreaAtProvider(dossier.area(), 0, 1, "RWE", Count.of(30)));
    attended.add(new AreaAtProvider(dossier.area(), 0, 0, "RGN", Count.of(atRgn)));
    return new AttendancesAtProviders(
        new AreasAtProviders(List.of(AttendedMonths.of(dossier)), attended),
        WORLD.calendar().firstDays(),
        WORLD.periods(Span.MONTH),
        WORLD.periods(Span.MONTH),
        PublishedAreas.EVERY,
        WORLD.providers(),
        new AreaProviders(Map.of(), Map.of(0, Set.of("RWE"))),
        new ProviderNames(
            List.of(
                new Providers.Reported(JUNE, "RWE", "NEW NAME", "type 1", 1L),
                new Providers.Reported(JUNE.minusMonths(1), "RWE", "OLD NAME", "type 1", 1L))));
  }

  private static RowTable rows(DisclosureRule rule) {
    return RowTable.of(
        RecordTable.of(AttendanceByProvider.class), AttendanceByProvider.rows(given(10), rule));
  }

  @Test
  void eachHospitalHasItsShareOfTheAreasAttendances() {
    rows(DisclosureRule.EXACT)
        .hasRows(
            """
            area_code  months_covered  provider_code  provider_name  attendances  area_attendances  share_percent
            U1         1               RGN                           10           40                25.0
            U1         1               RWE            NEW NAME       30           40                75.0
            """);
  }

  @Test
  void aHospitalWithoutAttendancesHasNoRow() {
    RowTable.of(
            RecordTable.of(AttendanceByProvider.class),
            AttendanceByProvider.rows(given(0), DisclosureRule.EXACT))
        .hasRows(
            """
            provider_code  attendances  area_attendances  share_percent
            RWE            30           40                75.0
            """);
  }

  @Test
  void countsArePartsOfTheAreas() {
    Counted counted = new Counted();
    assertThat(AttendanceByProvider.rows(given(10), counted)).isNotEmpty();
    CountKey area = CountKey.ofAll("attendances", "pcn", "U1", 0, 0);
    assertThat(counted.counts().map(Count::key)).contains(area, area.withPart("provider RWE"));
  }

  @Test
  void whatIsAtAllHospitalsIsHeldAgainstTheAreasAttendances() {
    assertThat(isKept(10)).containsExactly(true);
    assertThat(isKept(9)).containsExactly(false);
  }

  private static List<Boolean> isKept(int atRgn) {
    AttendancesAtProviders given = given(atRgn);
    List<AreaAttendances> areas =
        AreaAttendances.of(WORLD.dossier("pcn", "U1"), WORLD.calendar().firstDays()).toList();
    return AttendanceByProvider.atAll(
            given,
            ExactRows.of(
                RecordTable.of(AttendanceByProvider.class),
                taken -> AttendanceByProvider.rows(given, taken)),
            areas)
        .map(Reconciliation::passed)
        .toList();
  }
}
