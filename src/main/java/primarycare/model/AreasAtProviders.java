package primarycare.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import primarycare.dossier.AreaAtProvider;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.Places;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.organisation.History;

/**
 * Attendances of each area but practices at each provider: parts of the area's attendances, as
 * every table has them.
 */
public final class AreasAtProviders {

  private final List<AttendedMonths> areas;
  private final SortedSet<String> providers = new TreeSet<>();
  private final Map<Cell, Map<Integer, Count>> months = new HashMap<>();

  private record Cell(Places.Named area, String provider, int group) {}

  /**
   * @param areas all attendances of each
   */
  public AreasAtProviders(List<AttendedMonths> areas, List<AreaAtProvider> attended) {
    this.areas = areas.stream().filter(of -> !of.area().type().equals(History.PRACTICE)).toList();
    attended.forEach(this::add);
  }

  /** Those of a run. */
  public static AreasAtProviders of(ReferenceModel model) {
    return new AreasAtProviders(
        model.attended(), model.dossiers().atProviders(model.attendances().atProviders()));
  }

  private void add(AreaAtProvider row) {
    providers.add(row.provider());
    for (int group : row.group() == 0 ? Set.of(CountKey.ALL) : Set.of(CountKey.ALL, row.group())) {
      months
          .computeIfAbsent(new Cell(row.area(), row.provider(), group), none -> new HashMap<>())
          .merge(row.month(), row.attendances(), Count::plus);
    }
  }

  /** All attendances of each area, in the order of types and codes. */
  public List<AttendedMonths> areas() {
    return areas;
  }

  /** Those that attendances name, the one among them that stands for none. */
  public SortedSet<String> providers() {
    return Collections.unmodifiableSortedSet(providers);
  }

  /**
   * Attendances of an area in a period at departments of a group.
   *
   * @param group by its number, or {@link CountKey#ALL}
   */
  public Count all(AttendedMonths area, RollingPeriod period, int group) {
    return group == CountKey.ALL
        ? area.in(period.members())
        : count(area, period, group, providers, CountKey.WHOLE);
  }

  /** Those of them at one provider. */
  public Count at(AttendedMonths area, RollingPeriod period, int group, String provider) {
    return count(area, period, group, List.of(provider), Providers.part(provider));
  }

  /** Among as few people as all of the area's are. */
  private Count count(
      AttendedMonths area, RollingPeriod period, int group, Collection<String> some, String part) {
    Count all = area.in(period.members());
    Count count =
        some.stream()
            .map(provider -> new Cell(area.area(), provider, group))
            .flatMap(cell -> IntStream.of(period.members()).mapToObj(month -> in(cell, month)))
            .reduce(Count.of(0), Count::plus)
            .withKey(all.key().withDepartment(group).withPart(part));
    return count.isZero() ? count : count.among(all.among());
  }

  private Count in(Cell cell, int month) {
    return months.getOrDefault(cell, Map.of()).getOrDefault(month, Count.of(0));
  }
}
