package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class IndividualsTest {

  private static final String NOW = "DATE'2026-06-01'";

  @Test
  void leavesEstimatedPeopleAndOtherStaffAndOtherPlacesOut() {
    Dataset<Row> rows =
        Frames.of(
            "census_month, person_id, sub_icb_location_code, staff_group, data_source, fte",
            "(" + NOW + ", 'p1', '04C', 'GP', 'Provided', 0.5BD)",
            "(" + NOW + ", 'p1', '03W', 'GP', NULL, 0.25BD)",
            "(" + NOW + ", 'p2', '04C', 'GP', 'Provided', 1BD)",
            "(" + NOW + ", 'p3', '04C', 'GP', 'Estimated', 1BD)",
            "(" + NOW + ", NULL, '04C', 'GP', 'Provided', 1BD)",
            "(" + NOW + ", 'p4', '04C', 'Nurses', 'Provided', 1BD)",
            "(" + NOW + ", 'p5', '16C', 'GP', 'Provided', 1BD)");
    assertThat(
            Frames.lines(
                Individuals.gps(rows, Set.of("03W", "04C"))
                    .orderBy("area_code")
                    .select("area_type", "area_code", "headcount", "fte")))
        .containsExactly(
            "sub_icb_location 03W 1 0.25", "sub_icb_location 04C 2 1.50", "all all 2 1.75");
    assertThat(Individuals.gps(rows, Set.of()).count()).isZero();
  }
}
