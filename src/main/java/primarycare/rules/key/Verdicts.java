package primarycare.rules.key;

import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;

/** What a record comes to that shares a key with another, and the columns that say so. */
final class Verdicts {

  static final String RULE = "duplicate key";
  static final String GIVEN_TWICE = "record given twice";
  static final String REPLACED = "replaced by a later file";

  /** The strongest last: of a wide record each row has a verdict. */
  static final List<String> ALL = List.of(GIVEN_TWICE, REPLACED, RULE);

  /** The column of the number of a verdict. */
  static final String VERDICT = "verdict";

  /** The column of the entry of what counts in a row's stead. */
  static final String OTHER = "other";

  /** The column of the names of columns in which that says something else. */
  static final String CHANGED = "changed";

  private Verdicts() {}

  static Column number(String verdict) {
    return lit(1 + ALL.indexOf(verdict));
  }
}
