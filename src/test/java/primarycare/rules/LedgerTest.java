package primarycare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.intake.LoadedFile;
import primarycare.support.Entries;

class LedgerTest {

  private static final Entries JUNE =
      Entries.of("2026-06-30", "attendance_id", "sex", "acuity").codes("acuity", "1");
  private static final Entries JULY =
      Entries.of("2026-07-31", "sex", "attendance_id", "acuity_code", "ward", "NHS Number")
          .codes("acuity", "1", "7");

  @Test
  void tellsHowAFileDiffersFromTheFileBeforeItInTheSameRun() {
    Row july = files(JUNE.file("june.csv", ""), JULY.file("july.csv", "")).get(1);

    assertThat(july.<String>getAs("columns_added")).isEqualTo("ward, NHS Number");
    assertThat(july.<String>getAs("columns_renamed")).isEqualTo("acuity_code (was acuity)");
    assertThat(july.<Boolean>getAs("columns_reordered")).isTrue();
    assertThat(july.<Long>getAs("codes_not_seen_before")).isEqualTo(1);
    assertThat(july.<String>getAs("columns_dropped")).isEqualTo("NHS Number");
    assertThat(july.<String>getAs("columns_absent")).contains(", acuity, ").doesNotContain("sex");
  }

  @Test
  void leavesOutWhatOnlyAFileBeforeCouldTell() {
    Row june = files(JUNE.file("june.csv", "")).get(0);

    for (String column : List.of("columns_added", "columns_reordered", "codes_not_seen_before")) {
      assertThat(june.<Object>getAs(column)).as(column).isNull();
    }
    assertThat(june.<String>getAs("columns_renamed")).isEmpty();
    assertThat(june.<String>getAs("columns_dropped")).isEmpty();
    assertThat(june.<String>getAs("delimiter")).isEqualTo("comma");
    assertThat(june.<Boolean>getAs("header_row")).isTrue();
  }

  private static List<Row> files(LoadedFile... files) {
    return new Ledger(Arrays.asList(files), Map.of(), List.of()).files();
  }
}
