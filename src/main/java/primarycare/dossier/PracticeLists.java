package primarycare.dossier;

import java.io.Serializable;
import java.util.OptionalLong;

/** What practices are compared by beside their people, a period each. */
public interface PracticeLists extends Serializable {

  /** Patients of the months' lists together; empty where the practice is on none of them. */
  OptionalLong patients(String practice, RollingPeriod period);

  /** Appointments that its patients kept; empty where they are not known of the whole period. */
  OptionalLong appointments(String practice, RollingPeriod period);

  /**
   * Whether it may be compared with others: none of its providers is known to be missing, and its
   * list is not too small.
   */
  boolean isComplete(String practice, RollingPeriod period);
}
