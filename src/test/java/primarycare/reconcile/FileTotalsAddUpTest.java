package primarycare.reconcile;

import org.junit.jupiter.api.Test;
import primarycare.support.TextRecords;

class FileTotalsAddUpTest {

  @Test
  void failsForATotalThatIsNotTheSumAndOnlyTellsWhereSomethingExplainsIt() {
    String files =
        """
        source        file     totals  right  text         quarantined  is_contradiction
        gp_workforce  all.csv  9       9                   0            true
        gp_workforce  one.csv  9       8      C82001 is 3  0            true
        gp_workforce  cut.csv  9       8      C82001 is 3  2            false
        gp_workforce  odd.csv  9       9                   2            false
        """;
    Rows.of(
            FileTotalsAddUp.of(
                TextRecords.of(FileTotalsAddUp.Carried.class, files).stream()
                    .map(FileTotalsAddUpTest::blank)))
        .hasRows(
            """
            level                  passed  enforced  left_value  right_value  difference  explanation
            gp_workforce: all.csv  true    true      9.0         9.0          0.0
            gp_workforce: one.csv  false   true      8.0         9.0          -1.0        C82001 is 3
            gp_workforce: cut.csv  false   false     8.0         9.0          -1.0        C82001 is 3; records of the file are quarantined
            gp_workforce: odd.csv  true    false     9.0         9.0          0.0
            """);
  }

  /** A text that a line does not have is blank. */
  private static FileTotalsAddUp.Carried blank(FileTotalsAddUp.Carried file) {
    return new FileTotalsAddUp.Carried(
        file.source(),
        file.file(),
        file.totals(),
        file.right(),
        file.text() == null ? "" : file.text(),
        file.quarantined(),
        file.isContradiction());
  }
}
