package primarycare.reconcile;

import org.junit.jupiter.api.Test;
import primarycare.support.TextRecords;

class FactsHoldRowsTest {

  /** Of people no figure is shown. */
  @Test
  void failsForAFileOfWhichFactsHoldFewerRowsOrMore() {
    String files =
        """
        source         file      about_people  rows  held
        practice_map   map.csv   false         130   130
        practice_map   cut.csv   false         130   129
        ae_attendance  ae.csv    true          7     8
        ae_attendance  none.csv  true          7
        ae_attendance  all.csv   true          7     7
        """;
    Rows.of(FactsHoldRows.of(TextRecords.of(FactsHoldRows.Held.class, files).stream()))
        .hasRows(
            """
            level                    passed  enforced  left_value  right_value  difference
            practice_map: map.csv    true    true      130.0       130.0        0.0
            practice_map: cut.csv    false   true      130.0       129.0        1.0
            ae_attendance: ae.csv    false   true
            ae_attendance: none.csv  false   true
            ae_attendance: all.csv   true    true
            """);
  }
}
