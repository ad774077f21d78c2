package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.organisation.Mapped;
import primarycare.organisation.Registered;
import primarycare.organisation.Statements;
import primarycare.support.Frames;

/** What rows say of organisations is collected with each of its days, and none other. */
class OrganisationRowsTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final int MAPS = 140;

  @Test
  void collectsThePracticesOfMoreMapsThanANumberHasBits() {
    TreeSet<LocalDate> days = new TreeSet<>();
    List<String> rows = new ArrayList<>();
    TreeSet<LocalDate> odd = new TreeSet<>();
    for (int month = 0; month < MAPS; month++) {
      LocalDate day = FIRST.plusMonths(month);
      days.add(day);
      rows.add(mapped(day, "C82001", month < 100 ? "'U00001', 'ONE'" : "NULL, NULL"));
      if (month % 2 == 1) {
        rows.add(mapped(day, "C82002", "'U00001', 'ONE'"));
        odd.add(day);
      }
    }

    List<Mapped> mapped = said(days, map(rows), register()).mapped();

    assertThat(mapped)
        .extracting(Mapped::practice, one -> one.pcn().isPresent(), Mapped::days)
        .containsExactlyInAnyOrder(
            tuple("C82001", true, days.headSet(FIRST.plusMonths(100))),
            tuple("C82001", false, days.tailSet(FIRST.plusMonths(100))),
            tuple("C82002", true, odd));
  }

  @Test
  void tellsGpPracticesFromOthersAndFromThoseOnlyProposed() {
    Dataset<Row> register =
        register(
            "('C82001', 'ONE', '04C', '4', 'active', DATE'1974-04-01', DATE(NULL))",
            "('C82002', 'TWO', '04C', '4', 'proposed', DATE'2027-04-01', DATE(NULL))",
            "('Y00003', 'THREE', NULL, '9', 'closed', DATE(NULL), DATE'2020-03-31')",
            "('Y00004', 'FOUR', NULL, NULL, NULL, DATE(NULL), DATE(NULL))");

    assertThat(said(new TreeSet<>(), map(List.of()), register).registered())
        .extracting(Registered::practice, Registered::isGpPractice, Registered::close)
        .containsExactlyInAnyOrder(
            tuple("C82001", true, null),
            tuple("C82002", false, null),
            tuple("Y00003", false, LocalDate.of(2020, 3, 31)),
            tuple("Y00004", false, null));
  }

  private static Statements said(TreeSet<LocalDate> days, Dataset<Row> map, Dataset<Row> register) {
    return OrganisationRows.of(
        days,
        map,
        register,
        none(
            "practice_code STRING, practice_name STRING, sub_icb_location_code STRING,"
                + " pcn_code STRING, pcn_name STRING, start_date DATE, end_date DATE"),
        none(
            "practice_code STRING, scheme STRING, area_code STRING, area_name STRING,"
                + " weight DECIMAL(18,9), start_date DATE, end_date DATE"));
  }

  private static String mapped(LocalDate day, String practice, String pcn) {
    return "(DATE'%s', '%s', 'SURGERY', '04C', 'SUB', 'QK1', 'ICB', %s)"
        .formatted(day, practice, pcn);
  }

  private static Dataset<Row> map(List<String> rows) {
    return rows.isEmpty()
        ? none(
            "extract_date DATE, practice_code STRING, practice_name STRING,"
                + " sub_icb_location_code STRING, sub_icb_location_name STRING, icb_code STRING,"
                + " icb_name STRING, pcn_code STRING, pcn_name STRING")
        : Frames.of(
            "extract_date, practice_code, practice_name, sub_icb_location_code,"
                + " sub_icb_location_name, icb_code, icb_name, pcn_code, pcn_name",
            rows.toArray(String[]::new));
  }

  private static Dataset<Row> register(String... rows) {
    return rows.length == 0
        ? none(
            "practice_code STRING, practice_name STRING, commissioner_code STRING,"
                + " prescribing_setting STRING, status STRING, open_date DATE, close_date DATE")
        : Frames.of(
            "practice_code, practice_name, commissioner_code, prescribing_setting, status,"
                + " open_date, close_date",
            rows);
  }

  private static Dataset<Row> none(String columns) {
    return Runs.spark().createDataFrame(List.of(), StructType.fromDDL(columns));
  }
}
