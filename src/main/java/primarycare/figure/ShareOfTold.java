package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Three columns of a {@link ToldShare}: the share of those who tell of a thing, and, with {@code
 * _least} and {@code _most} after its name, what it is at least and at most of all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShareOfTold {

  /** The column of those who show it. */
  String numerator();

  /** The column of those who tell. */
  String denominator();

  /** The column of all, those who do not tell among them. */
  String whole();
}
