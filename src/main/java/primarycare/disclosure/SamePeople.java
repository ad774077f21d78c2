package primarycare.disclosure;

import primarycare.figure.CountKey;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.WithoutPractice;

/** Finds keys that count the same people. */
final class SamePeople {

  private SamePeople() {}

  /**
   * The key that stands for all of the same people: those without a practice, and those of whom
   * none is named, are of no type of area.
   */
  static CountKey of(CountKey key) {
    return WithoutPractice.codes().contains(key.areaCode())
            || key.areaCode().equals(AreasOnADay.UNNAMED)
        ? key.withArea("", key.areaCode())
        : key;
  }
}
