package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The areas of practices on a day, wherever they are: those of elsewhere in areas of their own.
 *
 * @param history of all practices
 */
public record PlacesOfDay(History history, LocalDate day) {

  /** Whether a practice is of the job's area on the day. */
  public boolean isInArea(String practice) {
    return life(practice).map(history::isInArea).orElse(false);
  }

  /**
   * The areas that a practice belongs to on the day: those of its memberships, itself where it
   * exists, and the whole where it is of the job's area; none of a type without an area.
   */
  public List<Share> of(String practice) {
    List<Share> shares = new ArrayList<>();
    history.practice(practice).stream()
        .flatMap(known -> known.memberships().stream())
        .filter(membership -> membership.span().holds(day))
        .forEach(own -> shares.add(new Share(own.type(), own.area(), own.weight())));
    life(practice)
        .ifPresent(life -> shares.add(whole(History.PRACTICE, new Area(practice, life.name()))));
    if (isInArea(practice)) {
      shares.add(whole(History.ALL, history.whole()));
    }
    return shares;
  }

  private Optional<Life> life(String practice) {
    return history.practice(practice).flatMap(known -> known.on(day));
  }

  private static Share whole(String type, Area area) {
    return new Share(type, area, BigDecimal.ONE);
  }
}
