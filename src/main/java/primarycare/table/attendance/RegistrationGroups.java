package primarycare.table.attendance;

import java.util.List;
import java.util.stream.Stream;
import primarycare.dossier.Needs;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.job.PublishedCells;
import primarycare.organisation.Registration;
import primarycare.organisation.WithoutPractice;

/**
 * All people as one group, a part of it each registration.
 *
 * @param homelessPractices practices that the job names for homeless people
 */
record RegistrationGroups(List<String> homelessPractices) implements PracticeGroups {

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
    homelessPractices = List.copyOf(homelessPractices);
  }

  @Override
  public int groups() {
    return 1;
  }

  @Override
  public int parts() {
    return CODES.size();
  }

  /** Where the job names some practices for homeless people, but few. */
  @Override
  public boolean isOfFew(int group) {
    return !homelessPractices.isEmpty() && homelessPractices.size() < PublishedCells.FEW;
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
