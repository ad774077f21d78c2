package primarycare.statistics;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;

/**
 * Arithmetic over many rows that gives the same bits however the rows are spread: they are listed
 * in their own order, and added up in it.
 */
final class Lists {

  private Lists() {}

  /** A number of any type as DOUBLE. */
  static Column number(Column number) {
    return number.multiply(lit(1.0));
  }

  /** Aggregate: the rows of a group as a list in the order of their own values. */
  static Column ofRows(Column... columns) {
    return sort_array(collect_list(struct(columns)));
  }

  /** The terms of a list, added from its first element on; null where a term is null. */
  static Column sum(Column list, UnaryOperator<Column> term) {
    return aggregate(list, lit(0.0), (sum, element) -> sum.plus(term.apply(element)));
  }

  /** The mean of a list of DOUBLE; null of an empty one. */
  static Column mean(Column list) {
    return when(size(list).gt(lit(0)), sum(list, value -> value).divide(size(list)));
  }

  /** A value computed once and used many times. */
  static Column let(Column value, UnaryOperator<Column> body) {
    return get(transform(array(value), body::apply), lit(0));
  }
}
