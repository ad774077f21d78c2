package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Shared;

/**
 * {@code jobs/llr.json} on the real lists and map of 1 July 2026, with attendances and workforce
 * made by the verb sample.
 */
class LlrJuly2026Test {

  private static final int ATTENDANCES = 1000;

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void refresh() throws IOException {
    Path lists = Shared.file("real/registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip");
    Path map = Shared.file("real/practices/gp-reg-pat-prac-map-2026-07.csv");
    Path register = Shared.file("real/practices/epraccur-2024-01.csv");
    Path made = folder.resolve("made");
    Runs.Result sample =
        Runs.run(
            "sample",
            "--out",
            made,
            "--practices",
            lists,
            "--map",
            map,
            "--sub-icb-locations",
            "03W,04C,04V",
            "--attendances",
            ATTENDANCES,
            "--to",
            "2026-07");
    assertThat(sample.code()).as(sample.err()).isZero();
    out = folder.resolve("out");
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "llr.json"),
            "publish=[\"attendance_by_age_band\",\"practice_presentation_rates\",\"gp_capacity\","
                + "\"practice_profile\",\"area_profile\"]",
            "inputs.registered_patients=[\"" + lists + "\"]",
            "inputs.practice_map=[\"" + map + "\"]",
            "inputs.practice_register=[\"" + register + "\"]",
            "inputs.practice_details=[]",
            "inputs.ae_attendance=[\"" + made.resolve("ae") + "/*\"]",
            "inputs.gp_workforce=[\"" + made.resolve("workforce") + "/*\"]",
            "ageBandSchemes=[\"quinary\"]",
            "cells=all",
            "disclosure.preset=exact",
            "store=" + folder.resolve("store"),
            "output=" + out);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void countsThePatientsOfEachSubIcbLocation() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_code, practices, registered_patients FROM $gp_capacity WHERE month ="
                    + " DATE '2026-06-01' AND definition = 'all_gps' AND area_type IN"
                    + " ('sub_icb_location', 'all') ORDER BY 1"))
        .containsExactly(
            List.of("03W", "30", "362055"),
            List.of("04C", "51", "441811"),
            List.of("04V", "46", "424279"),
            List.of("all", "127", "1228145"));
  }

  @Test
  void showsTwoPracticesWithoutANetworkBesideTwentySixNetworks() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_code = 'unassigned', count(*), sum(practices) FROM $gp_capacity WHERE"
                    + " month = DATE '2026-06-01' AND definition = 'all_gps' AND area_type = 'pcn'"
                    + " GROUP BY 1 ORDER BY 1"))
        .containsExactly(List.of("false", "26", "125"), List.of("true", "1", "2"));
  }

  @Test
  void dividesTheCensusOfJuneByTheListOfTheFirstOfJuly() {
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT month, list_extract_date, membership_date FROM $gp_capacity"
                    + " WHERE month = DATE '2026-06-01'"))
        .containsExactly(List.of("2026-06-01", "2026-07-01", "2026-07-01"));
  }

  @Test
  void accountsForEveryRecordOfEnglandsList() {
    assertThat(
            Duck.query(
                out,
                "SELECT records, loaded, quarantined, excluded FROM $intake"
                    + " WHERE source = 'registered_patients'"))
        .containsExactly(List.of("326241", "245560", "0", "80681"));
    assertThat(
            Duck.cell(
                out,
                "SELECT CAST(left_value AS BIGINT) FROM $reconciliation"
                    + " WHERE check_name LIKE 'lists = practices of the area%' AND passed"
                    + " AND month = DATE '2026-06-01' AND level LIKE 'gp_workforce%'"))
        .isEqualTo("63436508");
  }

  @Test
  void holdsEveryAttendanceInEachWayToAddThemUp() {
    String loaded =
        Duck.cell(out, "SELECT sum(loaded) FROM $intake WHERE source = 'ae_attendance'");
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT sum(attendances) FROM $attendance_by_age_band WHERE period ="
                    + " 'month' AND department_group = 'all' GROUP BY area_type, sex = 'all'"))
        .containsExactly(List.of(loaded));
    assertThat(
            Duck.query(
                out,
                "SELECT sum(p.attendances) = (SELECT sum(attendances) FROM $attendance_by_age_band"
                    + " WHERE period = 'month' AND area_type = 'icb' AND sex = 'all'"
                    + " AND department_group = 'all' AND month > DATE '2025-07-01')"
                    + " FROM $practice_presentation_rates p WHERE month = DATE '2026-07-01'"
                    + " AND department_group = 'all'"))
        .containsExactly(List.of("true"));
  }

  @Test
  void givesARateOnlyInTheMonthThatHasAList() {
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT month, no_rate_reason FROM $attendance_by_age_band WHERE area_code"
                    + " = 'all' AND sex = 'all' AND age_band = '20-24' AND period = 'month' AND"
                    + " month > DATE '2026-05-01' ORDER BY 1"))
        .containsExactly(
            List.of("2026-06-01", "no list extracted on the first of the month"),
            List.of("2026-07-01", "null"));
  }

  @Test
  void knowsThePlaces() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_name, practices FROM $gp_capacity WHERE area_type = 'place'"
                    + " AND definition = 'all_gps' AND month = DATE '2026-06-01' ORDER BY 1"))
        .containsExactly(
            List.of("Leicester", "51"),
            List.of("Leicestershire", "71"),
            List.of("Rutland", "4"),
            List.of("Unassigned", "1"));
  }

  @Test
  void setsTheAverageListBesideEnglands() {
    assertThat(
            Duck.query(
                out,
                "SELECT practices, practices_on_list, registered_patients,"
                    + " national_registered_patients, national_practices,"
                    + " practices_contract_known, practices_gms"
                    + " FROM $area_profile WHERE area_code = 'all' AND month = DATE '2026-07-01'"))
        .containsExactly(List.of("127", "127", "1228145", "63436508", "6139", "0", "null"));
  }

  @Test
  void givesAPracticeItsPlaceAndWhatTheRegisterSaysOfIt() {
    assertThat(
            Duck.query(
                out,
                "SELECT register_status, prescribing_setting, count(*), count(open_date)"
                    + " FROM $practice_profile WHERE month = DATE '2026-07-01' GROUP BY 1, 2"
                    + " ORDER BY 1"))
        .containsExactly(List.of("active", "4", "127", "127"));
    assertThat(
            Duck.cell(
                out,
                "SELECT count(*) FROM $practice_profile WHERE month = DATE '2026-07-01'"
                    + " AND areas LIKE '%place=Rutland'"))
        .isEqualTo("4");
  }
}
