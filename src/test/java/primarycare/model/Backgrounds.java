package primarycare.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.dossier.AreaProviders;
import primarycare.model.PracticeBackground.At;
import primarycare.model.PracticeBackground.Deprivation;
import primarycare.model.PracticeBackground.Listed;
import primarycare.model.PracticeBackground.Own;
import primarycare.organisation.CareHomes;

/** What is known of practices beside their people, as tests say it; months are numbers from 0. */
public final class Backgrounds {

  private final Map<String, Own> practices = new HashMap<>();
  private final Map<Integer, Set<String>> providers = new HashMap<>();
  private final Map<String, Map<Integer, SortedMap<String, BigDecimal>>> expected = new HashMap<>();
  private CareHomes careHomes = new CareHomes(List.of(), List.of());

  private Own own(String practice) {
    return practices.computeIfAbsent(practice, code -> new Own());
  }

  /** In PCN U1 and location 04C, with the providers expected of it. */
  public Backgrounds at(String practice, int month, String... expected) {
    SortedMap<String, BigDecimal> shares = new TreeMap<>();
    List.of(expected).forEach(provider -> shares.put(provider, null));
    this.expected
        .computeIfAbsent("practice " + practice, none -> new HashMap<>())
        .put(month, shares);
    return at(practice, month, new At("U1", "PCN U1", "04C"));
  }

  public Backgrounds at(String practice, int month, At at) {
    own(practice).at.put(month, at);
    return this;
  }

  public Backgrounds patients(String practice, int month, long number) {
    own(practice).patients.put(month, number);
    return this;
  }

  public Backgrounds appointments(String practice, int month, long number) {
    own(practice).appointments.put(month, number);
    return this;
  }

  public Backgrounds list(String practice, String day, Long all, Long students, Long older) {
    own(practice).lists.put(LocalDate.parse(day), new Listed(all, students, older));
    return this;
  }

  public Backgrounds gps(String practice, String census, double fte) {
    own(practice).gps.put(LocalDate.parse(census), fte);
    return this;
  }

  public Backgrounds score(String practice, long edition, Double score) {
    own(practice).deprivation = new Deprivation(edition, score);
    return this;
  }

  /** Providers that some attendance of the month names. */
  public Backgrounds named(int month, String... codes) {
    providers.put(month, new TreeSet<>(List.of(codes)));
    return this;
  }

  public Backgrounds careHomes(CareHomes homes) {
    careHomes = homes;
    return this;
  }

  public AreaProviders areas() {
    return new AreaProviders(expected, providers);
  }

  public PracticeBackground known() {
    return new PracticeBackground(practices, areas(), careHomes);
  }
}
