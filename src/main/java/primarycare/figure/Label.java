package primarycare.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that puts a comparison in words, which a reader can check by other columns of its row: a
 * figure lies below, between or above two limits, or so does the reference of a figure.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(Label.All.class)
public @interface Label {

  /** By how much a figure and a reference differ at least to be told apart. */
  enum Margin {
    NONE,
    /** As {@code display.similarPercent} of the job. */
    SIMILAR,
    /** As {@code display.partialMonthPercent} of the job. */
    PARTIAL,
    /** By which a count may differ from what is shown of it. */
    ROUNDING
  }

  /** The column that is compared. */
  String figure();

  /** The column of the lower limit; blank where there is a reference and no limits. */
  String lower() default "";

  /** The column of the upper limit. */
  String upper() default "";

  /** The column or number that the figure is compared with; blank where limits are all. */
  String reference() default "";

  Margin margin() default Margin.NONE;

  /** The column without which this does not hold, or that and its value with = between. */
  String given() default "";

  /** The words of a figure that is lower, neither and higher; blank for any other, * for all. */
  String[] words() default {"lower", "similar", "higher"};

  /** Several, each of which holds where its columns are given. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.RECORD_COMPONENT)
  @interface All {
    Label[] value();
  }
}
