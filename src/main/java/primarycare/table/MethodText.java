package primarycare.table;

import primarycare.statistics.Methods;

/** A method in the words of a table whose columns say themselves when they are empty. */
final class MethodText {

  private static final String MISSING = "; null where ";

  private MethodText() {}

  /** What the method is and where it comes from, without when there is no figure. */
  static String of(Methods method) {
    String description = method.description();
    int end = description.indexOf(MISSING);
    return end < 0 ? description : description.substring(0, end);
  }
}
