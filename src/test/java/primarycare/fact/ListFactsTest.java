package primarycare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.intake.Accepted;
import primarycare.intake.Fact;
import primarycare.intake.Intake;
import primarycare.intake.LoadedFile;
import primarycare.scan.PersonKeys;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** What is kept of lists: every cell, once, and the totals beside them. */
class ListFactsTest {

  private static final String HEADER = "EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,%s,NUMBER_OF_PATIENTS";
  private static final String BANDS = "gp-quin-age.csv";

  @TempDir private Path folder;
  private Inputs inputs;

  @BeforeEach
  void writeTheLists() {
    inputs = new Inputs(folder);
    inputs.write(
        BANDS,
        HEADER.formatted("AGE_GROUP_5"),
        List.of(
            "01JUL2026,GP,C82001,ALL,ALL,17",
            "01JUL2026,GP,C82001,FEMALE,ALL,10",
            "01JUL2026,GP,C82001,FEMALE,0_4,10",
            "01JUL2026,GP,C82001,MALE,95+,7",
            "01JUL2026,GP,C82002,MALE,10_14,0",
            "01JUL2026,CCG,04C,MALE,10_14,9"));
    inputs.write(
        "gp-sing-age-female.csv",
        HEADER.formatted("AGE"),
        List.of(
            "01JUL2026,GP,C82001,FEMALE,ALL,10",
            "01JUL2026,GP,C82001,FEMALE,0,4",
            "01JUL2026,GP,C82001,FEMALE,95+,6"));
    inputs.write(
        "gp-all.csv",
        "EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS",
        List.of("01AUG2026,GP,C82001,ALL,ALL,18", "01AUG2026,GP,C82001,ALL,ALL,19"));
  }

  private Accepted accepted() {
    return new Intake(
            Runs.spark(),
            Jobs.reading(inputs.job("2026-07", "\"03W\""), ListFacts.SOURCE, "gp-*.csv"),
            PersonKeys.of(Map.of()),
            step -> {})
        .run();
  }

  /** Where this fails because facts say something else now, raise their version with the text. */
  @Test
  void saysWhatItsVersionSays() {
    Facts facts = Facts.of(accepted());
    List<String> said = new ArrayList<>();
    for (Row row : facts.rows(ListFacts.SOURCE, ListFacts.kinds()).collectAsList()) {
      Fact fact = Fact.of(row);
      Block.read(
          fact.numbers(),
          (number, count) ->
              said.add(
                  "%s %s %d %d %s x%d"
                      .formatted(
                          fact.kind(),
                          fact.name(),
                          fact.part(),
                          number,
                          ListCell.of(number),
                          count)));
    }
    said.sort(null);
    assertThat(Facts.VERSION + "\n" + String.join("\n", said)).isEqualTo(SAID);
  }

  private static final String SAID =
      """
      6
      beside_five_year_bands C82001 20635 5121 ListCell[sex=0, place=1, patients=10] x1
      beside_five_year_bands C82001 20635 8961 ListCell[sex=2, place=1, patients=17] x1
      beside_single_years C82001 20635 5121 ListCell[sex=0, place=1, patients=10] x1
      five_year_bands C82001 20635 3732 ListCell[sex=1, place=20, patients=7] x1
      five_year_bands C82001 20635 5121 ListCell[sex=0, place=1, patients=10] x1
      five_year_bands C82002 20635 131 ListCell[sex=1, place=3, patients=0] x1
      single_years C82001 20635 2049 ListCell[sex=0, place=1, patients=4] x1
      single_years C82001 20635 3168 ListCell[sex=0, place=96, patients=6] x1
      totals C82001 20666 9473 ListCell[sex=2, place=1, patients=18] x1
      totals C82001 20666 9985 ListCell[sex=2, place=1, patients=19] x1\
      """;

  @Test
  void holdsEveryRowOfAFileAndTotalsBesideThemApart() {
    Accepted accepted = accepted();
    Facts facts = Facts.of(accepted);

    assertThat(accepted.files()).hasSize(3);
    for (LoadedFile file : accepted.files()) {
      assertThat(file.rows()).isPositive();
      assertThat(facts.rows(file)).as(file.name()).hasValue(file.rows());
    }
  }

  @Test
  void tellsOfAFileWhoseFactsLackARow() {
    Accepted accepted = accepted();
    accepted
        .facts(Facts.VERSION)
        .keep(List.of(ListFacts.SOURCE), new LosingMaker("age_band", "95+"));
    Facts facts = Facts.of(accepted);

    for (LoadedFile file : accepted.files()) {
      long lost = file.name().endsWith(BANDS) ? 1 : 0;
      assertThat(facts.rows(file)).as(file.name()).hasValue(file.rows() - lost);
    }
  }

  @Test
  void readsAnEntryOnceInItsLife() {
    assertThat(accepted().facts(Facts.VERSION).missing(ListFacts.SOURCE, false)).hasSize(3);
    assertThat(accepted().facts(Facts.VERSION).missing(ListFacts.SOURCE, true))
        .hasSizeGreaterThan(3);
    Facts.of(accepted());

    assertThat(accepted().facts(Facts.VERSION).missing(ListFacts.SOURCE, false)).isEmpty();
    assertThat(accepted().facts(Facts.VERSION).missing(ListFacts.SOURCE, true)).isEmpty();
  }
}
