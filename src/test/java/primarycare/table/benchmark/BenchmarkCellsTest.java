package primarycare.table.benchmark;

import org.junit.jupiter.api.Test;

/** Areas of which no row is published in a period; in tests those whose codes begin with few. */
class BenchmarkCellsTest {

  @Test
  void aSmallAreaHasNoRowAndIsNotAmongThoseThatOthersAreComparedWith() {
    BenchmarkTest.rows(
            """
            all        all         300
            pcn        few1        100
            pcn        U2          200
            pcn        U3          300
            pcn        U4          400
            pcn        U5          500
            pcn        U6          600
            """)
        .with("area_type", "pcn")
        .hasRows(
            """
            area_code  value  areas_ranked
            U2         200.0  5
            U3         300.0  5
            U4         400.0  5
            U5         500.0  5
            U6         600.0  5
            """);
  }
}
