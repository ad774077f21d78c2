package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.organisation.Calendar;

/** A job that asks for June and July 2026, and reads May too. */
class ProviderNoticesTest {

  private static final Set<LocalDate> DAYS =
      new TreeSet<>(
          List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1)));
  private static final Calendar CALENDAR =
      Calendar.ofAttendances(
          Optional.of(new Period(new Month(2026, 6), new Month(2026, 7))),
          2,
          DAYS,
          new MonthSizes(new TreeMap<>()),
          new Calendar.Dates(DAYS, DAYS));

  private static List<String> of(Map<Integer, Set<String>> present, Providers.Expected... stated) {
    return ProviderNotices.of(List.of(stated), present, CALENDAR);
  }

  private static Providers.Expected stated(String type, String code, String provider) {
    return new Providers.Expected(type, code, provider, BigDecimal.ONE);
  }

  @Test
  void namesAHospitalThatIsMissingAndWhoseItIs() {
    assertThat(
            of(
                Map.of(0, Set.of("RWE"), 1, Set.of("RGN", "RWE"), 2, Set.of("RGN")),
                stated("place", "south", "RWE"),
                stated("all", "all", "RWE"),
                stated("all", "all", "RGN")))
        .containsExactly(
            "the extract has no attendance at provider RWE in 1 of 2 months, where the job expects"
                + " patients of all all, place south: their attendances look too low"
                + " (providers_missing of each table says where); ask for its records, or take it"
                + " out of expected_provider");
  }

  @Test
  void saysNothingOfMonthsThatNameNoProvider() {
    assertThat(of(Map.of(), stated("all", "all", "RWE"))).isEmpty();
    assertThat(of(Map.of(2, Set.of("RWE")), stated("all", "all", "RWE"))).isEmpty();
  }
}
