package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which months the rows of a table may need, whatever periods a job asks for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Earlier {

  /** Months of attendances up to the row's own, which is one of them. */
  int attendances() default 1;

  /** Months of censuses up to the row's own, which is one of them. */
  int censuses() default 1;

  /** Whether it compares each area with the months of the job's baseline. */
  boolean baseline() default false;
}
