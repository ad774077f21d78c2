package primarycare.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static primarycare.rules.Extracts.came;
import static primarycare.rules.Extracts.record;

import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.rules.key.KeyRules;

/** Attendances of one number: different ones, the same one given twice, and amendments. */
class RepeatedRecordsTest {

  private static final String MAY = "2026-05-03";
  private static final String JUNE = "2026-06-03";
  private static final String TWICE = ": record given twice";
  private static final String REPLACED = ": replaced by a later file";
  private static final String DUPLICATE = ": duplicate key";

  @TempDir private Path folder;
  private Extracts extracts;

  @BeforeEach
  void begin() {
    extracts = new Extracts(folder);
  }

  @Test
  void aNumberIsUniqueWithinItsProvider() {
    Extracts.Judged judged =
        extracts.file("ae.csv", came("1", MAY, "RWE", 30), came("1", MAY, "RX1", 30)).judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "1 RX1 30");
    assertThat(judged.fates()).isEmpty();
  }

  @Test
  void aRecordWithoutAProviderIsAnotherThanOneWith() {
    Extracts.Judged judged =
        extracts
            .file(
                "ae.csv",
                came("1", MAY, "RWE", 30),
                came("1", MAY, "", 30),
                came("1", JUNE, "", 30))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "1 null 30");
    assertThat(judged.fates()).containsExactly(entry("ae.csv" + DUPLICATE, 1L));
  }

  @Test
  void anIdenticalRecordCountsOnceAndIsExcludedWhereverItStands() {
    String record = came("1", MAY, "RWE", 30);
    Extracts.Judged judged =
        extracts
            .file("b.csv", record, came("2", MAY, "RWE", 31), record)
            .file("a.csv", record, came("3", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "2 RWE 31", "3 RWE 32");
    assertThat(judged.fates()).containsOnly(entry("b.csv" + TWICE, 1L), entry("a.csv" + TWICE, 1L));
    assertThat(judged.files())
        .allSatisfy(
            file -> {
              long left = file.<Long>getAs("loaded") + file.<Long>getAs("excluded");
              assertThat(file.<Long>getAs("quarantined")).isZero();
              assertThat(left).isEqualTo(file.<Long>getAs("records"));
            });
    assertThat(judged.issues()).extracting(row -> row.getAs("others")).containsOnly("", "b.csv");
  }

  @Test
  void ofAnAmendmentTheEarlierFileCountsAndTheOtherIsNamed() {
    Extracts.Judged judged =
        extracts
            .file("z-may.csv", came("1", MAY, "RWE", 30), came("2", MAY, "RWE", 31))
            .file("a-june.csv", came("1", MAY, "RWE", 29), came("3", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "2 RWE 31", "3 RWE 32");
    assertThat(judged.fates()).containsExactly(entry("a-june.csv" + DUPLICATE, 1L));
    Row issue = judged.issues().get(0);
    assertThat(issue.<String>getAs("others")).isEqualTo("z-may.csv");
    assertThat(Ledger.changed(issue)).containsExactly(entry("age_at_arrival", 1L));
  }

  @Test
  void theLaterFilesValuesHoldWhereTheJobSaysSo() {
    Extracts.Judged judged =
        extracts
            .file(
                "z-may.csv",
                came("1", MAY, "RWE", 30),
                came("2", MAY, "RWE", 31),
                came("4", MAY, "RWE", 33))
            .later(
                "a-june.csv",
                came("1", JUNE, "RWE", 29),
                came("2", MAY, "RWE", 31),
                came("3", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 29", "2 RWE 31", "3 RWE 32", "4 RWE 33");
    assertThat(judged.fates())
        .containsOnly(entry("z-may.csv" + TWICE, 1L), entry("z-may.csv" + REPLACED, 1L));
    Row replaced =
        judged.issues().stream()
            .filter(issue -> issue.getAs("rule").equals(KeyRules.REPLACED))
            .findFirst()
            .orElseThrow();
    assertThat(replaced.<String>getAs("others")).isEqualTo("a-june.csv");
    assertThat(Ledger.changed(replaced))
        .containsOnly(entry("age_at_arrival", 1L), entry("arrival_date", 1L));
  }

  @Test
  void withinAFileOtherValuesAreADuplicateWhicheverFileHolds() {
    Extracts.Judged judged =
        extracts
            .file("may.csv", came("1", MAY, "RWE", 30), came("1", MAY, "RWE", 40))
            .later(
                "june.csv",
                came("1", JUNE, "RWE", 29),
                came("1", JUNE, "RWE", 28),
                came("1", JUNE, "RWE", 29))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 29");
    assertThat(judged.fates())
        .containsOnly(
            entry("may.csv" + REPLACED, 2L),
            entry("june.csv" + DUPLICATE, 1L),
            entry("june.csv" + TWICE, 1L));
  }

  @Test
  void anInputThatDoesNotSaySoDoesNotReplaceALaterOneThatDoes() {
    Extracts.Judged judged =
        extracts
            .file("may.csv", came("1", MAY, "RWE", 30))
            .later("june.csv", came("1", JUNE, "RWE", 29))
            .file("july.csv", came("1", MAY, "RWE", 28), came("2", "2026-07-01", "RWE", 50))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 29", "2 RWE 50");
    assertThat(judged.fates())
        .containsOnly(entry("may.csv" + REPLACED, 1L), entry("july.csv" + DUPLICATE, 1L));
  }

  @Test
  void aRecordThatALaterFileExcludesNoLongerCounts() {
    Extracts.Judged judged =
        extracts
            .file("may.csv", came("1", MAY, "RWE", 30), came("1", MAY, "RX1", 31))
            .later("june.csv", record("1", MAY, "RWE", "4", "30"), came("2", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RX1 31", "2 RWE 32");
    assertThat(judged.fates())
        .containsOnly(
            entry("may.csv" + REPLACED, 1L), entry("june.csv: planned follow-up attendance", 1L));
  }

  @Test
  void anExcludedRecordSaysNothingOfOthersUnlessLaterFilesHold() {
    Extracts.Judged judged =
        extracts
            .file("may.csv", came("1", MAY, "RWE", 30))
            .file("june.csv", record("1", MAY, "RWE", "4", "30"), came("2", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "2 RWE 32");
  }

  @Test
  void aRecordThatALaterFileCannotTellStaysAsItWas() {
    Extracts.Judged judged =
        extracts
            .file("may.csv", came("1", MAY, "RWE", 30))
            .later("june.csv", record("1", MAY, "RWE", "1", "abc"), came("2", JUNE, "RWE", 32))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "2 RWE 32");
    assertThat(judged.fates()).hasSize(1);
  }

  @Test
  void aFileWithoutProvidersGivesTheRecordThatAnotherGivesWithOne() {
    Extracts.Judged judged =
        extracts
            .file("whole.csv", came("1", MAY, "RWE", 30), came("2", MAY, "RX1", 31))
            .without(
                "bare.csv",
                "provider_code",
                came("1", MAY, "RWE", 30),
                came("2", MAY, "RX1", 32),
                came("3", JUNE, "RX1", 33))
            .judged();

    assertThat(judged.counted()).containsExactly("1 RWE 30", "2 RX1 31", "2 null 32", "3 null 33");
    assertThat(judged.fates())
        .containsOnly(entry("bare.csv" + TWICE, 1L), entry("bare.csv: " + KeyRules.LOOSE, 1L));
    assertThat(judged.issues())
        .allSatisfy(issue -> assertThat(issue.<String>getAs("others")).isEqualTo("whole.csv"));
  }

  @Test
  void filesThatAllLackTheProviderAreHeldToTheirNumbers() {
    Extracts.Judged judged =
        extracts
            .without("may.csv", "provider_code", came("1", MAY, "RWE", 30))
            .without("june.csv", "provider_code", came("1", JUNE, "RX1", 30))
            .judged();

    assertThat(judged.counted()).containsExactly("1 null 30");
    assertThat(judged.fates()).containsExactly(entry("june.csv" + DUPLICATE, 1L));
  }
}
