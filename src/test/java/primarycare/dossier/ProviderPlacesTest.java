package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.dossier.ProviderPlaces.Line;
import primarycare.dossier.ProviderPlaces.Where;
import primarycare.organisation.Sharing;

/** C82001 is shared by the places N and S of U1. */
class ProviderPlacesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Where TYPE_1_AT_RWE = Where.of(1, "RWE");
  private static final Where TYPE_1_AT_RGN = Where.of(1, "RGN");
  private static final Where TYPE_4_AT_RWE = Where.of(4, "RWE");

  private final World world =
      SharedWorld.world()
          .attended(
              """
              month    practice  department  sex     age  attendances
              2026-06  C82001    1           female  20   3
              2026-06  C82001    1           male    60   4
              2026-06  C82001    4           male    20   2
              """);
  private final ProviderPlaces places = world.providers();

  private Map<Where, Long> at(String type, String code) {
    TreeMap<Where, Map<String, Long>> people = new TreeMap<>();
    people.put(TYPE_1_AT_RWE, Map.of(Sharing.NOT_KNOWN, 5L));
    people.put(TYPE_1_AT_RGN, Map.of(Sharing.NOT_KNOWN, 2L));
    people.put(TYPE_4_AT_RWE, Map.of(Sharing.NOT_KNOWN, 2L));
    Line line = places.line("C82001", JUNE.toEpochDay()).orElseThrow();
    Map<Where, Long> at = new TreeMap<>();
    places
        .areas(line, people)
        .forEach(
            (of, number) -> {
              Places.Named area = places.told(of, number).area();
              if (area.type().equals(type) && area.code().equals(code)) {
                at.put(of.where(), number);
              }
            });
    return at;
  }

  private long ofGroup(String type, String code, int group) {
    return at(type, code).entrySet().stream()
        .filter(of -> of.getKey().group() == group)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void anAreaHasAllOfAPracticeThatItDoesNotShare() {
    assertThat(at("pcn", "U1"))
        .isEqualTo(Map.of(TYPE_1_AT_RWE, 5L, TYPE_1_AT_RGN, 2L, TYPE_4_AT_RWE, 2L));
    assertThat(Where.of(3, "RWE")).isEqualTo(TYPE_4_AT_RWE);
  }

  @Test
  void aPracticeHasNone() {
    assertThat(at("practice", "C82001")).isEmpty();
  }

  /** Whoever is given to an area by weight: of a group it has as many at providers as in all. */
  @Test
  void ofASharedPracticeAnAreaHasAtProvidersWhatItHasInAll() {
    for (String area : new String[] {"N", "S"}) {
      Dossier dossier = world.dossier("place", area);
      for (int group : new int[] {1, 3}) {
        assertThat(ofGroup("place", area, group))
            .as(area + " " + group)
            .isEqualTo(dossier.attendances(SharedWorld.JUNE, group).count().exact());
      }
    }
    assertThat(at("place", "N")).isNotEmpty().isNotEqualTo(at("pcn", "U1"));
  }

  @Test
  void aMonthOutsideTheCalendarHasNobody() {
    assertThat(places.line("C82001", JUNE.minusYears(3).toEpochDay())).isEmpty();
  }
}
