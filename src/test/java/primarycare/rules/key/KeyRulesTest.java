package primarycare.rules.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.fact.Facts;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

class KeyRulesTest {

  private static final String JULY = "2026-07-01";

  @TempDir private Path folder;

  @Test
  void countsTheFirstOfTwoRowsWithTheSameKeyAndRejectsTheOther() {
    Accepted accepted =
        maps(
            new Inputs(folder)
                .practice(JULY, "C82001", "U00001", "03W")
                .practice(JULY, "C82002", "U00001", "03W")
                .practice(JULY, "C82001", "U00009", "04C"));

    assertThat(repeated(accepted)).containsExactly(Map.entry("practice_map", 2L));
    KeyRules rules = KeyRules.of(accepted);
    assertThat(passed(rules)).containsExactly("C82001 U00001 on 2", "C82002 U00001 on 3");
    String entry = accepted.files("practice_map").get(0).entry().address();
    assertThat(rules.findings())
        .singleElement()
        .returns(entry, Finding::entry)
        .returns(1L, Finding::records)
        .returns(4L, Finding::firstLine)
        .returns("practice_code, extract_date", Finding::column)
        .returns("duplicate key", Finding::rule);
  }

  @Test
  void rejectsEveryRepetitionOfAKeyAndNamesTheFirstLine() {
    Accepted accepted =
        maps(
            new Inputs(folder)
                .practice(JULY, "C82001", "U00001", "03W")
                .practice(JULY, "C82001", "U00002", "03W")
                .practice(JULY, "C82001", "U00003", "03W"));

    KeyRules rules = KeyRules.of(accepted);

    assertThat(passed(rules)).containsExactly("C82001 U00001 on 2");
    assertThat(rules.findings())
        .singleElement()
        .returns(2L, Finding::records)
        .returns(3L, Finding::firstLine);
  }

  @Test
  void countsAWideRecordOnceHoweverManyFactsItHolds() {
    Inputs inputs =
        new Inputs(folder)
            .gps("C82001", "Fully provided", "6", "4.12")
            .gps("C82001", "Fully provided", "7", "5.00");
    Accepted accepted =
        load(inputs, "{\"gp_workforce\": [{\"files\": \"staff.csv\", \"month\": \"2026-06\"}]}");

    KeyRules rules = KeyRules.of(accepted);

    assertThat(rules.passed("gp_workforce").count()).isEqualTo(4);
    assertThat(rules.findings())
        .singleElement()
        .returns(1L, Finding::records)
        .returns(3L, Finding::firstLine);
  }

  @Test
  void findsNothingWhereNoKeyIsRepeated() {
    Accepted accepted =
        maps(
            new Inputs(folder)
                .practice("2026-06-01", "C82001", "U00001", "03W")
                .practice(JULY, "C82001", "U00001", "03W")
                .practice(JULY, "C82002", "U00001", "03W"));

    assertThat(repeated(accepted)).isEmpty();
    KeyRules rules = KeyRules.of(accepted);
    assertThat(rules.findings()).isEmpty();
    assertThat(rules.passed("practice_map").count()).isEqualTo(3);
  }

  @Test
  void keepsRowsThatAreAlikeWhereEachRecordStandsForItself() {
    String header =
        "CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,STAFF_GROUP,STAFF_ROLE,FTE,UNIQUE_IDENTIFIER";
    String row = "2026,6,U00001,Directors,Director,0.5,NULL";
    Inputs inputs = new Inputs(folder).file("pcn_workforce", "pcn.csv", header, List.of(row, row));
    Accepted accepted = load(inputs, "{\"pcn_workforce\": [\"pcn.csv\"]}");

    assertThat(repeated(accepted)).isEmpty();
    KeyRules rules = KeyRules.of(accepted);
    assertThat(rules.passed("pcn_workforce").count()).isEqualTo(2);
  }

  @Test
  void rejectsNothingOfASourceWhoseHashesOnlySeemedToRepeat() {
    Accepted accepted = maps(new Inputs(folder).practice(JULY, "C82001", "U00001", "03W"));

    KeyRules rules = KeyRules.of(accepted, Facts.of(accepted), Map.of("practice_map", 2L));

    assertThat(rules.findings()).isEmpty();
    assertThat(passed(rules)).containsExactly("C82001 U00001 on 2");
  }

  private static Accepted maps(Inputs inputs) {
    return load(inputs, "{\"practice_map\": [\"map.csv\"]}");
  }

  private static Accepted load(Inputs inputs, String files) {
    Path job = inputs.job("2026-06", "\"03W\"");
    return new Intake(Runs.spark(), Jobs.reading(job, files), PersonKeys.none(), step -> {}).run();
  }

  private static Map<String, Long> repeated(Accepted accepted) {
    return Facts.of(accepted).repeatedRows();
  }

  private static List<String> passed(KeyRules rules) {
    return rules.passed("practice_map").orderBy("line").collectAsList().stream()
        .map(
            row ->
                row.getAs("practice_code")
                    + " "
                    + row.getAs("pcn_code")
                    + " on "
                    + row.getAs("line"))
        .toList();
  }
}
