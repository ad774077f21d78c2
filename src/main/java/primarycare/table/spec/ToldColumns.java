package primarycare.table.spec;

import java.lang.reflect.RecordComponent;
import java.util.List;
import primarycare.figure.ShareOfTold;
import primarycare.figure.ToldShare;

/** The columns of a share of those who tell of a thing. */
final class ToldColumns {

  private static final String SHARE =
      " as a share of the attendances with the field recorded, from 0 to 1.";
  private static final String LEAST =
      " as a share of all, if none of those without the field were such; from 0 to 1.";
  private static final String MOST =
      " as a share of all, if all of those without the field were such; from 0 to 1.";
  private static final String INCOMPLETE =
      "a count of it is empty, or too few attendances have the field recorded for one figure, by a"
          + " rule of display: display.completenessPercent of the job, 50 if not given";
  private static final String EMPTY = "numerator or denominator is empty, or the denominator is 0";

  private ToldColumns() {}

  static boolean isOne(RecordComponent component) {
    return component.getType() == ToldShare.class;
  }

  /**
   * The share, and its least and its most.
   *
   * @throws IllegalArgumentException where a component does not say of what it is the share
   */
  static List<ColumnSpec> of(String name, RecordComponent component) {
    ShareOfTold told = component.getAnnotation(ShareOfTold.class);
    if (told == null) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord().getSimpleName()
              + ": "
              + component.getName()
              + " is a share of those who tell, and does not say of whom");
    }
    return List.of(
        column(name, told, ColumnSpec.Part.VALUE, SHARE, INCOMPLETE),
        column(name + "_least", told, ColumnSpec.Part.LEAST, LEAST, EMPTY),
        column(name + "_most", told, ColumnSpec.Part.MOST, MOST, EMPTY));
  }

  private static ColumnSpec column(
      String name, ShareOfTold told, ColumnSpec.Part part, String what, String whenEmpty) {
    return ColumnSpec.quotient(
        name,
        new ColumnSpec.RateSpec(told.numerator(), told.denominator(), told.whole(), 1, part),
        told.numerator() + what,
        whenEmpty);
  }
}
