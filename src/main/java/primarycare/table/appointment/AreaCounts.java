package primarycare.table.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.AreaPractices.Member;
import primarycare.organisation.History;

/**
 * The appointments of an area in a month: of its sub-ICB locations where a file by these has them,
 * else of its practices.
 *
 * @param locations sub-ICB locations that the area is made of; none where it is made of practices
 * @param members practices whose appointments are given
 */
record AreaCounts(
    AppointmentCounts all, LocalDate month, List<Place> locations, List<Member> members) {

  private static final String LOCATION = "sub_icb_location";

  /**
   * @param locations codes of all sub-ICB locations of the job's area in the month
   */
  static AreaCounts of(
      AppointmentCounts all, LocalDate month, AreaPractices area, List<String> locations) {
    List<Place> own =
        (area.type().equals(History.ALL)
                ? locations
                : area.type().equals(LOCATION) ? List.of(area.code()) : List.<String>of())
            .stream().map(code -> new Place(false, code)).toList();
    boolean isByLocation = !own.isEmpty() && own.stream().allMatch(place -> all.has(place, month));
    return new AreaCounts(
        all,
        month,
        isByLocation ? own : List.of(),
        isByLocation
            ? List.of()
            : area.members().stream()
                .filter(member -> all.has(new Place(true, member.practice()), month))
                .toList());
  }

  private boolean isByLocation() {
    return !locations.isEmpty();
  }

  /** Null where nothing is given. */
  String countedBy() {
    return isByLocation() ? LOCATION : members.isEmpty() ? null : History.PRACTICE;
  }

  /** Null where files do not tell. */
  Long practices() {
    return isByLocation() ? null : (Long) (long) members.size();
  }

  /**
   * Registered patients of those whose appointments they are; null where none is on the list.
   *
   * @param every of all practices of the area
   */
  Long patients(Long every) {
    return isByLocation() ? every : AreaPractices.sum(members.stream().map(Member::patients));
  }

  /** What is told apart. */
  List<Kind> kinds() {
    return countedBy() == null ? List.of(Kind.EVERY) : all.kinds(!isByLocation());
  }

  /** Null where nothing is given. */
  Long of(Kind kind) {
    return isByLocation()
        ? (Long) locations.stream().mapToLong(place -> count(place, kind).orElse(0)).sum()
        : AreaPractices.sum(members.stream().map(member -> part(member, kind)));
  }

  /** The same of those who are on the list, as the patients of a rate are. */
  Long ofListed(Kind kind) {
    return isByLocation()
        ? of(kind)
        : AreaPractices.sum(
            members.stream()
                .filter(member -> member.patients() != null)
                .map(member -> part(member, kind)));
  }

  /** Of those of which a breakdown tells nothing. */
  long untold(String breakdown) {
    return kinds().stream()
        .filter(kind -> kind.breakdown().equals(breakdown) && kind.isUntold())
        .mapToLong(this::of)
        .sum();
  }

  private Long part(Member member, Kind kind) {
    return member.part(count(new Place(true, member.practice()), kind).orElse(0));
  }

  private OptionalLong count(Place place, Kind kind) {
    return all.at(place, month, kind);
  }
}
