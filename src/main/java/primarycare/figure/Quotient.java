package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that is one column of its table over another, or a 95% limit of that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quotient {

  /** The rate itself, or a limit of it. */
  enum Part {
    VALUE,
    LOWER,
    UPPER
  }

  /** One publishable sentence. */
  String value();

  String numerator();

  String denominator();

  /** Of how many it is, as in 1,000 patients. */
  double per() default 1;

  Part part() default Part.VALUE;

  /** When it is empty, and what that means. */
  String whenEmpty() default "numerator or denominator is empty, or the denominator is 0";
}
