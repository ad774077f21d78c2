package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that is one column of its table over another, or a 95% limit of that.
 *
 * <p>A share of those who tell of a thing has a whole beside its denominator: all, whether or not
 * they tell. Its bounds are the share of all if none of those who do not tell were such, and if all
 * were.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quotient {

  /** The rate itself, a limit of it, or a bound of a share of those who tell. */
  enum Part {
    VALUE,
    LOWER,
    UPPER,
    LEAST,
    MOST
  }

  /** One publishable sentence. */
  String value();

  String numerator();

  String denominator();

  /** All, those among them who do not tell too; blank where the denominator is all. */
  String whole() default "";

  /** Of how many it is, as in 1,000 patients. */
  double per() default 1;

  Part part() default Part.VALUE;

  /** When it is empty, and what that means. */
  String whenEmpty() default "numerator or denominator is empty, or the denominator is 0";
}
