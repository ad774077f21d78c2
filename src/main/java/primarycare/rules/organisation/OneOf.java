package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.udf;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.PublishedCode;

/**
 * Whether a text is one of some at hand: by a function, since a plan is logged with its values, and
 * what stands where a practice should may be of a person.
 */
public final class OneOf {

  private OneOf() {}

  /** Null is none of them. */
  public static Column of(Collection<String> texts, Column text) {
    Set<String> known = new HashSet<>(texts);
    return udf((UDF1<String, Boolean>) known::contains, DataTypes.BooleanType).apply(text);
  }

  /** A practice's code as {@link PublishedCode#organisationShown} has it. */
  static Column organisation(Column code) {
    return udf((UDF1<String, String>) PublishedCode::organisationShown, DataTypes.StringType)
        .apply(code);
  }
}
