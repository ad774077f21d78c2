package primarycare.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.PracticeLists;
import primarycare.dossier.RollingPeriod;
import primarycare.organisation.CareHomes;
import primarycare.organisation.History;
import primarycare.organisation.SmallList;

/**
 * What the inputs say of the practices of the area beside their people, as at each month of a
 * calendar: nothing here grows with people.
 */
public final class PracticeBackground implements PracticeLists {

  private static final long serialVersionUID = 1;

  /** A census further back than a quarter tells of another time. */
  static final int CENSUS_REACH = 3;

  /**
   * Where a practice is in a month.
   *
   * @param pcn null where it has none, as is its name
   * @param location sub-ICB location
   */
  public record At(String pcn, String pcnName, String location) implements Serializable {}

  /** Patients on a list: all, and those of some ages, null where the list does not tell them. */
  public record Listed(Long all, Long aged18To25, Long aged65AndOver) implements Serializable {}

  /** Fully qualified GPs at a census. */
  public record Gps(LocalDate census, double fte) implements Serializable {}

  /** A score of deprivation; null for a practice without one in the edition. */
  public record Deprivation(long edition, Double score) implements Serializable {}

  /** What is known of one practice, by the numbers of months where it changes with them. */
  static final class Own implements Serializable {
    private static final long serialVersionUID = 1;

    final Map<Integer, At> at = new HashMap<>();
    final Map<Integer, Long> patients = new HashMap<>();
    final Map<Integer, Long> appointments = new HashMap<>();
    final Map<LocalDate, Listed> lists = new HashMap<>();
    final TreeMap<LocalDate, Double> gps = new TreeMap<>();
    Deprivation deprivation;
  }

  private final Map<String, Own> practices;
  private final AreaProviders providers;
  private final CareHomes careHomes;

  PracticeBackground(Map<String, Own> practices, AreaProviders providers, CareHomes careHomes) {
    this.practices = practices;
    this.providers = providers;
    this.careHomes = careHomes;
  }

  private Own own(String practice) {
    return practices.getOrDefault(practice, new Own());
  }

  /** Where the practice is in the last month; empty where it is not of the area then. */
  public Optional<At> at(String practice, RollingPeriod period) {
    return Optional.ofNullable(own(practice).at.get(period.end()));
  }

  /** Whether it is of the area in some month of the period. */
  public boolean isInArea(String practice, RollingPeriod period) {
    Own own = own(practice);
    return IntStream.of(period.members()).anyMatch(own.at::containsKey);
  }

  @Override
  public OptionalLong patients(String practice, RollingPeriod period) {
    Own own = own(practice);
    return sum(listed(own, period), own.patients::get);
  }

  /** The months in which it is of the area and on the list. */
  private static List<Integer> listed(Own own, RollingPeriod period) {
    return IntStream.of(period.members()).boxed().filter(own.patients::containsKey).toList();
  }

  private static OptionalLong sum(List<Integer> months, ToLongFunction<Integer> number) {
    return months.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(months.stream().mapToLong(number).sum());
  }

  @Override
  public OptionalLong appointments(String practice, RollingPeriod period) {
    Own own = own(practice);
    List<Integer> listed = listed(own, period);
    return own.appointments.keySet().containsAll(listed)
        ? sum(listed, own.appointments::get)
        : OptionalLong.empty();
  }

  @Override
  public boolean isComplete(String practice, RollingPeriod period) {
    return !providers(practice, period).isIncomplete() && !hasSmallList(practice, period);
  }

  /** Whether its lists of the period are too small to be ranked. */
  public boolean hasSmallList(String practice, RollingPeriod period) {
    Own own = own(practice);
    List<Integer> listed = listed(own, period);
    OptionalLong patients = sum(listed, own.patients::get);
    return patients.isPresent() && SmallList.is(patients.getAsLong(), listed.size());
  }

  /** What the extract has of the providers that its patients are expected at. */
  public AreaProviders.Cover providers(String practice, RollingPeriod period) {
    return providers.of(History.PRACTICE, practice, period);
  }

  /** The list of the last month; empty for a practice that is not on it, or of the area. */
  public Optional<Listed> list(String practice, RollingPeriod period) {
    return at(practice, period).map(at -> own(practice).lists.get(period.list()));
  }

  /** The residents of care homes counted last by the end of the period. */
  public CareHomes.Residents residents(String practice, RollingPeriod period) {
    return careHomes.at(History.PRACTICE, practice, period.last());
  }

  /** GPs at the census of the last month, else at the latest of the three months before it. */
  public Optional<Gps> gps(String practice, RollingPeriod period) {
    LocalDate earliest = period.last().plus(-CENSUS_REACH).first();
    return at(practice, period)
        .map(at -> own(practice).gps.floorEntry(period.last().first()))
        .filter(census -> !census.getKey().isBefore(earliest))
        .map(census -> new Gps(census.getKey(), census.getValue()));
  }

  /** The score in the latest edition that is given; empty for a practice that is not in it. */
  public Optional<Deprivation> deprivation(String practice) {
    return Optional.ofNullable(own(practice).deprivation);
  }
}
