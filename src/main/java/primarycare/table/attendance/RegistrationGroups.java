package primarycare.table.attendance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import primarycare.dossier.Needs;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.job.PublishedCells;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Registration;
import primarycare.organisation.WithoutPractice;

/**
 * All people as one group, a part of it each registration.
 *
 * @param homelessPractices practices that the job names for homeless people
 * @param few whether in some month they are few, though there are some
 */
record RegistrationGroups(Set<String> homelessPractices, boolean few) implements PracticeGroups {

  /** What each part is called, in the order of the texts: that of the rows. */
  static final List<String> CODES =
      Stream.concat(
              Stream.of(Registration.HERE, Registration.HOMELESS_PRACTICE),
              WithoutPractice.codes().stream())
          .sorted()
          .toList();

  static final int WITH_ACCOMMODATION = Needs.sign(Needs.WITH_ACCOMMODATION);
  static final int HOMELESS = Needs.sign(Needs.HOMELESS);

  RegistrationGroups {
    homelessPractices = Set.copyOf(homelessPractices);
  }

  /**
   * @param named practices of the job, which may be none of its area
   * @param placements of the calendar
   */
  static RegistrationGroups of(List<String> named, List<Placement> placements) {
    Set<String> homeless = Set.copyOf(named);
    Map<Calendar.Entry, Set<String>> months = new HashMap<>();
    placements.stream()
        .filter(Placement::isInArea)
        .filter(placement -> homeless.contains(placement.life().practice()))
        .forEach(
            placement ->
                placement
                    .months()
                    .forEach(
                        month ->
                            months
                                .computeIfAbsent(month, none -> new HashSet<>())
                                .add(placement.life().practice())));
    return new RegistrationGroups(
        homeless, months.values().stream().anyMatch(own -> own.size() < PublishedCells.FEW));
  }

  @Override
  public int groups() {
    return 1;
  }

  @Override
  public int parts() {
    return CODES.size();
  }

  @Override
  public boolean isOfFew(int group) {
    return few;
  }

  @Override
  public CountKey key(CountKey all, int group, int part) {
    return all.withArea(Registration.TYPE, part == CountKey.ALL ? Columns.ALL : CODES.get(part));
  }

  @Override
  public List<Integer> signs() {
    return List.of(Shape.EVERY, WITH_ACCOMMODATION, HOMELESS);
  }

  @Override
  public List<Place> of(String practice, int month) {
    return List.of(new Place(0, CODES.indexOf(registration(practice))));
  }

  private String registration(String practice) {
    if (WithoutPractice.codes().contains(practice)) {
      return practice;
    }
    return homelessPractices.contains(practice)
        ? Registration.HOMELESS_PRACTICE
        : Registration.HERE;
  }
}
