package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of what is shown of an {@link Estimated} amount. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Estimate {

  /** One publishable sentence. */
  String value();

  /** What is estimated, as in {@code attendances}. */
  String unit();

  /** When it is empty, and what that means. */
  String whenEmpty();
}
