package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which PCN each practice belonged to, and when.
 *
 * <p>Order of precedence: the memberships of PCNs say it day by day, up to the last day on which
 * one of them began; from the first practice map after that day on, the maps say it; so do they for
 * a practice that has no membership at all. Of two memberships that claim a day, {@link
 * Timeline#settled} says which one has it. A membership that ends on the day it begins, or before,
 * has no days.
 */
final class Networks {

  private final Map<String, List<Partner>> partners;
  private final Optional<LocalDate> knownTo;
  private final LocalDate partnersTo;

  Networks(Statements said) {
    this.partners = Statements.byPractice(said.partners(), Partner::practice);
    this.knownTo = said.partnersKnownTo();
    LocalDate mapsFrom = knownTo.map(day -> said.maps().higher(day)).orElse(null);
    this.partnersTo = mapsFrom == null ? Span.END : mapsFrom.minusDays(1);
  }

  /**
   * The PCNs of a practice, by code and first day; no two stays share a day.
   *
   * @param lives those of the practice
   */
  List<Stay> of(String practice, List<Life> lives) {
    List<Stay> stays = new ArrayList<>();
    for (Stay stay : stated(partners.getOrDefault(practice, List.of()))) {
      Span days = stay.span().and(new Span(Span.BEGINNING, partnersTo));
      if (!days.isEmpty()) {
        stays.add(new Stay(stay.area(), days));
      }
    }
    boolean isPartner = partners.containsKey(practice);
    for (Life life : lives) {
      days(life, isPartner)
          .ifPresent(days -> life.pcn().ifPresent(pcn -> stays.add(new Stay(pcn, days))));
    }
    return Timeline.merged(stays);
  }

  /** What memberships of a practice say by themselves, settled. */
  static List<Stay> stated(List<Partner> ofPractice) {
    Stream<Partner> claims = ofPractice.stream().filter(Partner::hasDays);
    return Timeline.settled(claims.map(Partner::claim).toList());
  }

  /** The days of a life on which the maps say where the practice is. */
  private Optional<Span> days(Life life, boolean isPartner) {
    if (!isPartner) {
      return Optional.of(life.there());
    }
    return life.maps().stream()
        .filter(map -> knownTo.filter(map::isAfter).isPresent())
        .findFirst()
        .map(map -> new Span(map, life.span().last()));
  }
}
