package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final StructType SHAPE =
      new StructType()
          .add("line", DataTypes.LongType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("found", DataTypes.StringType);

  private final List<Row> rows = new ArrayList<>();

  @Test
  void setsLinesInColumnsWithTheShapeOfWhatStandsThere() {
    row(7, "AGE", "type", "Abc 12");
    row(12_345, "ORG_CODE", "required", "");

    assertThat(new Explanation("../in/lists.csv", rows, 2).lines())
        .containsExactly(
            "../in/lists.csv",
            "",
            "  line  column    rule      value",
            "     7  AGE       type      Aaa 99",
            "12,345  ORG_CODE  required  (blank)");
  }

  @Test
  void showsNoValueWhereTheRuleLooksAtTheWholeRecord() {
    row(2, "", "field count", "17 fields");
    row(3, "", "text after a closing quote", "");
    row(4, "", "a rule to come", "Abc 12");
    row(5, "practice_code, extract_date", "duplicate key", "");

    assertThat(new Explanation("f", rows, 4).lines())
        .containsSequence(
            "   2  the record                   field count                 17 fields",
            "   3  the record                   text after a closing quote",
            "   4  the record                   a rule to come",
            "   5  practice_code, extract_date  duplicate key");
  }

  @Test
  void tellsAValueThatIsNotKeptFromABlankOne() {
    row(2, "person_key", "rewritten by a spreadsheet", null);

    assertThat(new Explanation("f", rows, 1).lines())
        .contains("   2  person_key  rewritten by a spreadsheet  (not shown)");
  }

  @Test
  void saysHowManyMoreThereAre() {
    row(7, "AGE", "type", "x");

    assertThat(new Explanation("f", rows, 1002).lines())
        .endsWith("", "and 1,001 more: --limit 1002 shows all");
    assertThat(new Explanation("f", rows, 1).lines()).noneMatch(line -> line.contains("more"));
    assertThat(new Explanation("f", rows, 2_000_001).lines())
        .endsWith("and 2,000,000 more: --limit 10000 shows the first of them");
  }

  @Test
  void saysThatNothingIsQuarantined() {
    assertThat(new Explanation("f", rows, 0).lines())
        .endsWith("No record of it is quarantined, and no code of it is not known.");
  }

  private void row(long line, String column, String rule, String found) {
    rows.add(new GenericRowWithSchema(new Object[] {line, column, rule, found}, SHAPE));
  }
}
