package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.rules.key.KeyRules;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** Rows of lists that repeat each other count once, whatever facts their files have. */
class ListsThatCountTest {

  private static final String BANDS =
      "EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS";
  private static final String CELL = "01JUL2026,GP,C82001,FEMALE,0_4,310";
  private static final String OTHER = "01JUL2026,GP,C82001,FEMALE,0_4,300";
  private static final String MORE = "01JUL2026,GP,C82001,MALE,5_9,7";

  private static final String YEARS = "EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS";
  private static final String YEARS_OF_OLD =
      "EXTRACT_DATE,CCG_CODE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS";

  @TempDir private Path folder;
  private final List<String> json = new ArrayList<>();
  private Inputs inputs;

  @BeforeEach
  void begin() {
    inputs = new Inputs(folder);
  }

  private void file(String name, String header, String keys, String... rows) {
    inputs.write(name, header, List.of(rows));
    json.add("{\"files\": \"" + name + "\"" + keys + "}");
  }

  private List<String> sizes() {
    String files = "{\"registered_patients\": [" + String.join(", ", json) + "]}";
    Path job = inputs.job("2026-07", "\"03W\"");
    Accepted accepted =
        new Intake(Runs.spark(), Jobs.reading(job, files), PersonKeys.none(), step -> {}).run();
    Registrations lists =
        new Registrations(KeyRules.of(accepted), Set.of(LocalDate.of(2026, 7, 1)));
    return GivenListRows.of(lists.listSizes())
        .inOrder()
        .map(list -> list.practice() + " " + list.total() + " " + list.bandCells())
        .toList();
  }

  @Test
  void aCellGivenTwiceCountsOnce() {
    file("a.csv", BANDS, "", CELL, MORE, CELL);
    assertThat(sizes()).containsExactly("C82001 317 2");
  }

  @Test
  void theFirstOfTwoValuesCounts() {
    file("a.csv", BANDS, "", CELL, MORE, OTHER);
    assertThat(sizes()).containsExactly("C82001 317 2");
  }

  @Test
  void theEarlierOfTwoFilesHolds() {
    file("a.csv", YEARS, "", "01JUL2026,GP,C82001,FEMALE,0,5", "01JUL2026,GP,C82001,MALE,0,7");
    file("b.csv", YEARS_OF_OLD, "", "01JUL2026,04C,C82001,FEMALE,0,6");
    assertThat(sizes()).containsExactly("C82001 12 0");
  }

  @Test
  void theLaterFileHoldsWhereItsInputSaysSo() {
    file("a.csv", YEARS, "", "01JUL2026,GP,C82001,FEMALE,0,5", "01JUL2026,GP,C82001,MALE,0,7");
    file(
        "b.csv",
        YEARS_OF_OLD,
        ", \"overlap\": \"later\"",
        "01JUL2026,04C,C82001,FEMALE,0,6",
        "01JUL2026,04C,C82001,FEMALE,1,1");
    assertThat(sizes()).containsExactly("C82001 14 0");
  }
}
