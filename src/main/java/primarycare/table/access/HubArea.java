package primarycare.table.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A hub, or all of them, in a month and an area of its patients' practices. */
record HubArea(LocalDate month, String hub, String areaType, String areaCode) {

  /** What its rows of the source come to. */
  static final class Sums {

    private final Map<String, Long> taken = new HashMap<>();
    private BigDecimal offered;
    private String areaName;

    void name(String name) {
      areaName =
          areaName == null || (name != null && areaName.compareTo(name) < 0) ? name : areaName;
    }

    void offer(BigDecimal more) {
      offered = offered == null ? more : offered.add(more);
    }

    void take(String status, long more) {
      taken.merge(status, more, Long::sum);
    }

    /** The last by name, of those that it has. */
    String areaName() {
      return areaName;
    }

    /** Null for none. */
    BigDecimal offered() {
      return offered;
    }

    /** Slots of any other status. */
    long taken(String status) {
      return taken.getOrDefault(status, 0L);
    }
  }
}
