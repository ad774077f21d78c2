package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.model.PracticeBackground.At;
import primarycare.model.PracticeBackground.Deprivation;
import primarycare.model.PracticeBackground.Gps;
import primarycare.model.PracticeBackground.Listed;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;
import primarycare.organisation.Calendar;
import primarycare.organisation.CareHomes;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.organisation.Staff;

/** What is known of practices in June and July 2026, of placements and plain rows. */
class PracticeBackgroundsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Set<LocalDate> DAYS = new TreeSet<>(List.of(JUNE, JULY));
  static final Calendar CALENDAR =
      Calendar.ofAttendances(
          Optional.of(new Period(Month.of(JUNE), Month.of(JULY))),
          1,
          DAYS,
          new MonthSizes(new TreeMap<>()),
          new Calendar.Dates(DAYS, DAYS));
  private static final Said SAID =
      new Said()
          .area("04C")
          .mapped("2026-06-01", "C82001", "U1")
          .mapped("2026-07-01", "C82001", "U2")
          .mapped(List.of(JUNE, JULY), "C82002", "", "04C")
          .mapped(List.of(JUNE, JULY), "Y99999", "U9", "03W")
          .scheme("place", "C82001", "N", "0.5", "", "")
          .scheme("place", "C82001", "S", "0.5", "", "");
  private static final RollingPeriod FIRST = period(0);
  private static final RollingPeriod LAST = period(1);

  private final PracticeBackgrounds all = new PracticeBackgrounds(CALENDAR);

  private static RollingPeriod period(int month) {
    return RollingPeriod.of(CALENDAR, List.of(Span.MONTH)).get(month);
  }

  private PracticeBackground placed() {
    all.place(Placement.of(SAID.history(), CALENDAR), new ListSizes(DAYS));
    return known();
  }

  private PracticeBackground known() {
    return all.known(new AreaProviders(Map.of(), Map.of()), new CareHomes(List.of(), List.of()));
  }

  @Test
  void tellsWherePracticesOfTheAreaAreInEachMonth() {
    PracticeBackground known = placed();

    assertThat(known.at("C82001", FIRST)).hasValue(new At("U1", "PCN U1", "04C"));
    assertThat(known.at("C82001", LAST)).hasValue(new At("U2", "PCN U2", "04C"));
    assertThat(known.at("C82002", LAST)).hasValue(new At(null, null, "04C"));
    assertThat(known.at("Y99999", LAST)).as("of another area").isEmpty();
  }

  @Test
  void takesThePatientsOfEachMonthsList() {
    ListSizes sizes = new ListSizes(DAYS);
    sizes.add("C82001", JUNE, 100);
    sizes.add("C82001", JULY, 110);
    sizes.add("C82002", JULY, 7);
    sizes.add("Y99999", JULY, 9);
    all.place(Placement.of(SAID.history(), CALENDAR), sizes);

    assertThat(known().patients("C82001", FIRST)).hasValue(100);
    assertThat(known().patients("C82001", LAST)).hasValue(110);
    assertThat(known().patients("C82002", FIRST)).isEmpty();
    assertThat(known().patients("Y99999", LAST)).isEmpty();
  }

  @Test
  void takesTheListsOfTheMonths() {
    placed();
    LocalDate may = LocalDate.of(2026, 5, 1);
    all.addLists(
        GivenLists.of(
            List.of(
                new GivenList("C82001", JUNE, 100L, 40, 99L, null, 10L, 20L),
                new GivenList("C82001", JULY, null, 0, null, 110L, null, 30L),
                new GivenList("C82002", JUNE, null, 0, null, null, null, null),
                new GivenList("C82001", may, 90L, 40, null, null, 1L, 2L),
                new GivenList("Y99999", JULY, 9L, 40, null, null, 1L, 2L))));

    assertThat(known().list("C82001", FIRST)).hasValue(new Listed(100L, 10L, 20L));
    assertThat(known().list("C82001", LAST)).hasValue(new Listed(110L, null, 30L));
    assertThat(known().list("C82002", FIRST)).hasValue(new Listed(null, null, null));
    assertThat(known().list("C82002", LAST)).isEmpty();
  }

  @Test
  void takesTheAppointmentsOfTheMonths() {
    ListSizes sizes = new ListSizes(DAYS);
    sizes.add("C82001", JUNE, 100);
    sizes.add("C82001", JULY, 100);
    all.place(Placement.of(SAID.history(), CALENDAR), sizes);
    AppointmentCounts counts = new AppointmentCounts();
    Kind kept = new Kind(AppointmentCounts.STATUS, AppointmentCounts.ATTENDED);
    counts.add(new Place(true, "C82001"), LocalDate.of(2026, 5, 1), kept, 900);
    counts.add(new Place(true, "C82001"), JULY, kept, 500);
    counts.add(new Place(true, "Y99999"), JULY, kept, 7);
    all.addAppointments(counts);

    assertThat(known().appointments("C82001", LAST)).hasValue(500);
    assertThat(known().appointments("C82001", FIRST)).isEmpty();
  }

  @Test
  void takesFullyQualifiedGpsAlone() {
    placed();
    all.addGps(
        new Staff()
            .add("C82001", "fully_qualified", JUNE, new Staff.Count(new BigDecimal("3.5"), 4L))
            .add("C82001", "all_gps", JUNE, new Staff.Count(new BigDecimal("9"), 9L))
            .add("C82001", "fully_qualified", JULY, new Staff.Count(null, 4L))
            .add("C82002", "trainees", JULY, new Staff.Count(new BigDecimal("2"), null)));

    assertThat(known().gps("C82001", LAST)).hasValue(new Gps(JUNE, 3.5));
    assertThat(known().gps("C82002", LAST)).isEmpty();
  }

  @Test
  void takesTheScoresOfTheLatestEditionOfAll() {
    placed();
    all.addScores(
        List.of(
            new DeprivationScore("C82001", 2019, OptionalDouble.of(40.5)),
            new DeprivationScore("C82002", 2025, OptionalDouble.empty()),
            new DeprivationScore("Y99999", 2025, OptionalDouble.of(50.5))));
    assertThat(known().deprivation("C82001")).as("not in that edition").isEmpty();
    assertThat(known().deprivation("C82002")).hasValue(new Deprivation(2025, null));

    all.addScores(
        List.of(
            new DeprivationScore("C82001", 2025, OptionalDouble.of(41.5)),
            new DeprivationScore("C82001", 2019, OptionalDouble.of(40.5))));
    assertThat(known().deprivation("C82001")).hasValue(new Deprivation(2025, 41.5));
  }
}
