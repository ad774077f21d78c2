package primarycare.table.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A hub, or all of them, in a month and an area of its patients' practices. */
record HubArea(LocalDate month, String hub, String areaType, String areaCode) {

  /** What its rows of the source come to. */
  static final class Sums {

    private final Map<String, BigDecimal> slots = new HashMap<>();
    private String areaName;

    void add(String name, String status, BigDecimal more) {
      areaName =
          areaName == null || (name != null && areaName.compareTo(name) < 0) ? name : areaName;
      slots.merge(status, more, BigDecimal::add);
    }

    /** The last by name, of those that it has. */
    String areaName() {
      return areaName;
    }

    /** Null for none. */
    BigDecimal slots(String status) {
      return slots.get(status);
    }
  }
}
