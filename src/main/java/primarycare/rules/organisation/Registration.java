package primarycare.rules.organisation;

import static primarycare.organisation.WithoutPractice.NONE;
import static primarycare.organisation.WithoutPractice.UNKNOWN;

import org.apache.spark.sql.Column;
import primarycare.organisation.WithoutPractice;

/** Where the people are registered who attend and are {@link WithoutPractice}, of frames. */
public final class Registration {

  private Registration() {}

  /** True for a code that stands for no practice. */
  public static Column isDefault(Column practiceCode) {
    return isDefaultOf(practiceCode, UNKNOWN).or(isDefaultOf(practiceCode, NONE));
  }

  /** The same of a code at hand. */
  static boolean isDefault(String practiceCode) {
    return UNKNOWN.defaults().contains(practiceCode) || NONE.defaults().contains(practiceCode);
  }

  private static Column isDefaultOf(Column code, WithoutPractice mark) {
    return code.isin(mark.defaults().toArray());
  }
}
