package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is shown of a count of people: two columns, the second its status. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface People {

  /** One publishable sentence. */
  String value();

  /** What is counted, as in {@code attendances}. */
  String unit();

  /** When it is empty, and what that means. */
  String whenEmpty() default "suppressed, or not available: the status says which";

  /** Whether many rows say the same, so that areas do not add up. */
  boolean repeated() default false;
}
