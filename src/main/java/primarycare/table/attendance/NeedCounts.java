package primarycare.table.attendance;

import primarycare.figure.Count;

/** Attendances of some people, all of them and those that show a sign. */
interface NeedCounts {

  Count all();

  /** The attendances that show a sign. */
  Count count(String sign);

  /** Without a field nothing is known of what it tells, which is not a nought. */
  default boolean isCarried(String field) {
    return count(field).isToldOf(all());
  }
}
