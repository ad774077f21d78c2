package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose columns a table has more than once, as of one time and of another: their names end
 * in a suffix of its own, and so do the names that what they say refers to.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Beside {

  /** Stands for the words in what columns say. */
  String WORDS = "{then}";

  /** Stands for the suffix there. */
  String SUFFIX = "{suffix}";

  /** As in {@code _year_before}. */
  String suffix();

  /** As in {@code the same month a year before}. */
  String then();
}
