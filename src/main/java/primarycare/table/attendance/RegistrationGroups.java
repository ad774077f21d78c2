package primarycare.table.attendance;

import java.util.List;
import java.util.stream.Stream;
import primarycare.dossier.Needs;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.Shape;
import primarycare.job.PublishedCells;
import primarycare.organisation.WithoutPractice;

/**
 * All people as one group, a part of it each registration.
 *
 * @param homelessPractices practices that the job names for homeless people
 */
record RegistrationGroups(List<String> homelessPractices) implements PracticeGroups {

  private static final String HERE = "registered_here";
  private static final String HOMELESS_PRACTICE = "homeless_practice";

  /** What each part is called, in the order of the texts: that of the rows. */
  static final List<String> CODES =
      Stream.concat(Stream.of(HERE, HOMELESS_PRACTICE), WithoutPractice.codes().stream())
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
    return homelessPractices.contains(practice) ? HOMELESS_PRACTICE : HERE;
  }
}
