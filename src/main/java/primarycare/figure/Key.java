package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that names the row, together with the other keys. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

  /** One publishable sentence. */
  String value();

  /** When it is empty, and what that means; blank for a column that never is. */
  String whenEmpty() default "";
}
