package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one practice over time.
 *
 * @param lives spans in which it existed, in order; none for one that only a scheme names
 * @param memberships of PCNs, sub-ICB locations, ICBs and areas of schemes
 */
public record PracticeHistory(String code, List<Life> lives, List<Membership> memberships) {

  public PracticeHistory {
    lives = List.copyOf(lives);
    memberships = List.copyOf(memberships);
  }

  /** How it lived on a day; empty where it did not exist then. */
  public Optional<Life> on(LocalDate day) {
    for (Life life : lives) {
      if (life.span().holds(day)) {
        return Optional.of(life);
      }
    }
    return Optional.empty();
  }

  /** Its PCN on a day; empty where it belongs to none. */
  public Optional<Area> pcn(LocalDate day) {
    for (Membership membership : memberships) {
      if (membership.type().equals(History.PCN) && membership.span().holds(day)) {
        return Optional.of(membership.area());
      }
    }
    return Optional.empty();
  }

  /** Its areas of a type on a day: one, several that share it, or none. */
  public List<Membership> in(String type, LocalDate day) {
    List<Membership> in = new ArrayList<>(1);
    for (Membership membership : memberships) {
      if (membership.type().equals(type) && membership.span().holds(day)) {
        in.add(membership);
      }
    }
    return in;
  }

  /** Whether areas of a scheme ever share its people. */
  public boolean isShared() {
    return memberships.stream().anyMatch(Membership::isShared);
  }
}
