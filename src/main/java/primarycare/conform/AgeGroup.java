package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import primarycare.spec.Columns;

/**
 * The age groups of attendances where quinary bands would be too many: all, young children, school
 * age, adults, and people aged 65 and over.
 *
 * <p>Frames carry a group's number, which is its place in the order of publication.
 */
public final class AgeGroup {

  /** The number by which frames know a group. */
  public static final String NUMBER = "age_group_order";

  /** The label that is published. */
  public static final String LABEL = "age_group";

  /** In the order of their numbers, from 1. */
  public static final List<String> LABELS =
      List.of(Columns.ALL, "0-4", "5-17", "18-64", "65+", Columns.NOT_KNOWN);

  private static final int SCHOOL_AGE = 5;
  private static final int ADULT = 18;
  private static final int OLDER = 65;

  private AgeGroup() {}

  /** The number of the group that an age in completed years is of. */
  static Column number(Column age) {
    return when(age.isNull(), order(Columns.NOT_KNOWN))
        .when(age.lt(lit(SCHOOL_AGE)), order("0-4"))
        .when(age.lt(lit(ADULT)), order("5-17"))
        .when(age.lt(lit(OLDER)), order("18-64"))
        .otherwise(order("65+"));
  }

  /** Each row once for its group, and once for all. */
  public static Column andAll(Column number) {
    return explode(array(number, order(Columns.ALL)));
  }

  /** A row for every group, and one for all. */
  public static Column every() {
    return explode(array(LABELS.stream().map(AgeGroup::order).toArray(Column[]::new)));
  }

  /** The label of a number. */
  public static Column label(Column number) {
    return IntStream.range(1, LABELS.size())
        .mapToObj(i -> LABELS.get(i))
        .reduce(
            when(number.equalTo(order(Columns.ALL)), lit(Columns.ALL)),
            (labels, label) -> labels.when(number.equalTo(order(label)), lit(label)),
            (first, second) -> first);
  }

  private static Column order(String label) {
    return lit(LABELS.indexOf(label) + 1);
  }
}
