package primarycare.rules.organisation;

import static primarycare.organisation.WithoutPractice.NONE;
import static primarycare.organisation.WithoutPractice.UNKNOWN;

import primarycare.organisation.WithoutPractice;

/** Where the people are registered who attend and are {@link WithoutPractice}. */
final class Registration {

  private Registration() {}

  /** Whether a code stands for no practice. */
  static boolean isDefault(String practiceCode) {
    return UNKNOWN.defaults().contains(practiceCode) || NONE.defaults().contains(practiceCode);
  }
}
