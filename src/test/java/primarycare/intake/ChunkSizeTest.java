package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.bytes.Handle;
import primarycare.command.Runs;
import primarycare.scan.Chunk;
import primarycare.scan.ScanOutcome;
import primarycare.scan.Survey;
import primarycare.scan.TextEncoding;

/** The size of the pieces in which a file is read makes no difference to what the store holds. */
class ChunkSizeTest {

  private static final String HEADER =
      "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n";

  private static final int RECORDS = 24;

  @TempDir Path folder;

  @AfterEach
  void readAsBefore() {
    conf().unset(Survey.CHUNK_KEY);
  }

  @ParameterizedTest
  @ValueSource(longs = {64, 4096, 1 << 24})
  void makesNoDifferenceToRowsLinesAndTallies(long size) {
    List<Object> whole = stored("whole", Long.MAX_VALUE >> 1);
    assertThat(stored("parts", size)).isEqualTo(whole);
    assertThat(whole).hasSize(3 * (1 + RECORDS - 1));
  }

  @Test
  void readsAPlainFileInAsManyPiecesAsItHolds() throws Exception {
    new PracticeMaps(folder).write("list.csv", text("\n"));
    conf().setLong(Survey.CHUNK_KEY, 64);
    Handle file = new Handle(folder.resolve("list.csv").toUri().toString(), "");
    Survey survey = Survey.of(conf(), file, ',');
    assertThat(survey.plan().chunks()).hasSizeGreaterThan(RECORDS / 2);
    assertThat(survey.encoding()).isEqualTo(new TextEncoding("UTF-8", false));
    assertThat(survey.plan().chunks().get(0)).isEqualTo(new Chunk(3, 67, 1));
  }

  @Test
  void quarantinesARecordWithTextAfterAClosingQuoteAndLeavesTheNextOnesRight() {
    conf().setLong(Survey.CHUNK_KEY, 64);
    ScanOutcome outcome = load("stray", "\r\n").files().get(0).outcome();
    assertThat(outcome.issues())
        .contains(new ScanOutcome.Tally("", "text after a closing quote", 1, 5));
    assertThat(outcome.addsUp()).isTrue();
    assertThat(outcome.quarantined()).isEqualTo(1);
  }

  private List<Object> stored(String store, long size) {
    conf().setLong(Survey.CHUNK_KEY, size);
    List<Object> stored = new ArrayList<>();
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      Accepted accepted = load(store + lineEnd.length() + (int) lineEnd.charAt(0), lineEnd);
      stored.add(accepted.files().get(0).outcome());
      List<Row> rows =
          accepted.rows("registered_patients").orderBy("line").drop("entry").collectAsList();
      stored.addAll(rows);
    }
    return stored;
  }

  private Accepted load(String store, String lineEnd) {
    PracticeMaps maps = new PracticeMaps(folder.resolve(store));
    maps.write("list.csv", text(lineEnd));
    return maps.loadOf("registered_patients", "list.csv");
  }

  /** A mark, quoted line ends and delimiters, doubled and stray quotes, letters of two bytes. */
  private static String text(String lineEnd) {
    StringBuilder text = new StringBuilder("\uFEFF" + HEADER);
    Map<Integer, String> postcodes =
        Map.of(
            0, "LE1 1AA",
            1, "\"LE1\n1AA\"",
            2, "\"L\"E1",
            3, "5\" cut",
            4, "\"Caf\u00e9, \"\"1\"\"\"",
            5, "\u5927\u592b");
    for (int i = 0; i < RECORDS; i++) {
      int kind = i < postcodes.size() ? i : i % 2 == 0 ? 4 : 5;
      text.append("GP_PRAC_PAT_LIST,2026-07-01,GP,C8")
          .append(1000 + i)
          .append(",")
          .append(postcodes.get(kind))
          .append(",FEMALE,20_24,1\n");
    }
    return text.toString().replace("\n", lineEnd);
  }

  private static Configuration conf() {
    return Runs.spark().sparkContext().hadoopConfiguration();
  }
}
