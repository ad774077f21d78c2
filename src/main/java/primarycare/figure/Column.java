package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that is nobody's: a number with a unit is an amount of public things, anything else an
 * attribute.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /** One publishable sentence. */
  String value();

  /** When it is empty, and what that means; blank for a column that never is. */
  String whenEmpty() default "";

  /** What one unit of it is; blank for an attribute. */
  String unit() default "";

  /** Whether a number without a unit is an amount all the same. */
  boolean amount() default false;

  /** Whether the areas of one type add up to the whole. */
  boolean addsUp() default false;
}
