package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record whose components are the columns of a published table, of which it is one row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {

  /** One publishable line. */
  String title();

  /** What one row is. */
  String grain();

  /** How the figures are made, with the source of the method. */
  String method();

  /** Sources without which it cannot be made; the last is the one that it is about. */
  String[] reads();
}
