package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class HubUseTest {

  private static final String SLOTS = "offered, booked, attended, did_not_attend";

  @Test
  void addsSlotsByHubAndForAllHubs() {
    Dataset<Row> rows =
        of(
            "('H1', 'P1', 'booked', 30)",
            "('H1', 'P1', 'attended', 25)",
            "('H1', 'P1', 'did_not_attend', 5)",
            "('H2', 'P1', 'attended', 10)",
            "('H1', NULL, 'offered', 40)");
    assertThat(slots(rows, "H1", "all")).containsExactly("40 30 25 5");
    assertThat(slots(rows, "H2", "all")).containsExactly("null null 10 null");
    assertThat(slots(rows, "all", "all")).containsExactly("40 30 35 5");
  }

  @Test
  void givesAPracticeNoughtOfWhatTheHubTellsAndNothingOfWhatItDoesNot() {
    Dataset<Row> rows =
        of(
            "('H1', 'P1', 'booked', 30)",
            "('H1', 'P2', 'attended', 3)",
            "('H1', NULL, 'offered', 40)");
    assertThat(slots(rows, "H1", "P1")).containsExactly("null 30 0 null");
    assertThat(slots(rows, "H1", "unassigned")).containsExactly("40 0 0 null");
  }

  @Test
  void notesAHubWithMoreOutcomesThanBookings() {
    String[] slots = {
      "('H1', 'P1', 'booked', 30)",
      "('H1', 'P1', 'attended', 26)",
      "('H1', 'P1', 'did_not_attend', 5)",
      "('H2', 'P1', 'attended', 10)"
    };
    assertThat(
            Frames.lines(
                HubUse.bookedHold(of(slots))
                    .select("passed", "enforced", "left_value", "right_value", "explanation")))
        .containsExactly("false false 0.0 2.0 for example H1, all");
  }

  @Test
  void passesAHubWithAsManyOutcomesAsBookings() {
    String[] slots = {
      "('H1', 'P1', 'booked', 30)",
      "('H1', 'P1', 'attended', 25)",
      "('H1', 'P1', 'did_not_attend', 5)"
    };
    assertThat(Frames.lines(HubUse.bookedHold(of(slots)).select("passed"))).containsExactly("true");
  }

  @Test
  void countsPatientsOfTheAreasPracticesByWeight() {
    Dataset<Row> lists =
        Frames.of(
            "month, practice_code, registered_patients",
            "(DATE'2026-07-01', 'P1', 1000L)",
            "(DATE'2026-07-01', 'P2', 500L)",
            "(DATE'2026-07-01', 'P9', 9000L)");
    Dataset<Row> areas =
        Frames.of(
            "month, practice_code, area_type, area_code, in_area, weight",
            "(DATE'2026-07-01', 'P1', 'place', 'city', true, 0.6)",
            "(DATE'2026-07-01', 'P1', 'place', 'county', true, 0.4)",
            "(DATE'2026-07-01', 'P2', 'place', 'city', true, 1.0)",
            "(DATE'2026-07-01', 'P9', 'place', 'registered_elsewhere', false, 1.0)");
    assertThat(
            Frames.lines(
                AreaPatients.of(lists, areas)
                    .selectExpr("area_code", "CAST(registered_patients AS BIGINT)")))
        .containsExactlyInAnyOrder("city 1100", "county 400");
  }

  @Test
  void countsNobodyWhereOtherAreasOfTheMonthHaveAttendancesAndNothingWhereNoneHas() {
    Dataset<Row> areas =
        Frames.of(
            "month, area_type, area_code",
            "(DATE'2026-06-01', 'pcn', 'U1')",
            "(DATE'2026-07-01', 'pcn', 'U1')",
            "(DATE'2026-07-01', 'pcn', 'U2')");
    Dataset<Row> counts =
        Frames.of(
            "month, area_type, area_code, attendances",
            "(DATE'2026-07-01', 'pcn', 'U1', 12L)",
            "(DATE'2026-07-01', 'pcn', 'U1', 3L)");
    assertThat(Frames.lines(AreaPatients.counted(counts, areas)))
        .containsExactlyInAnyOrder("2026-07-01 pcn U1 15", "2026-07-01 pcn U2 0");
  }

  private static Dataset<Row> of(String... rows) {
    Dataset<Row> slots =
        HubUse.slots(
            Frames.of("hub_code, practice_code, status, slots", rows)
                .selectExpr(
                    "DATE'2026-07-01' AS month",
                    "hub_code",
                    "hub_code AS hub_name",
                    "CAST(practice_code AS STRING) AS practice_code",
                    "status",
                    "CAST(slots AS BIGINT) AS slots"));
    Dataset<Row> areas =
        slots
            .select("month", "practice_code")
            .distinct()
            .selectExpr(
                "*",
                "explode(array(named_struct('t', 'all', 'c', 'all'), named_struct('t', 'practice',"
                    + " 'c', if(practice_code = '', 'unassigned', practice_code)))) AS area")
            .selectExpr(
                "month",
                "practice_code",
                "area.t AS area_type",
                "area.c AS area_code",
                "'name' AS area_name",
                "CAST(1 AS DECIMAL(18,9)) AS weight");
    return HubUse.of(slots, areas);
  }

  private static List<String> slots(Dataset<Row> rows, String hub, String area) {
    String[] whole =
        List.of(SLOTS.split(", ")).stream()
            .map(c -> "CAST(" + c + " AS BIGINT)")
            .toArray(String[]::new);
    return Frames.lines(
        rows.where("hub_code = '" + hub + "' AND area_code = '" + area + "'").selectExpr(whole));
  }
}
