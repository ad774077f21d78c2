package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class CodeNoticesTest {

  private static final StructType ISSUE =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("outcome", DataTypes.StringType)
          .add("column", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("records", DataTypes.LongType);

  private static Row issue(String file, String outcome, String column, String rule) {
    return new GenericRowWithSchema(
        new Object[] {"ae_attendance", file, outcome, column, rule, 3L}, ISSUE);
  }

  @Test
  void tellsEachColumnAndRuleOnceWithItsFirstFileAndNoCount() {
    assertThat(
            CodeNotices.of(
                List.of(
                    issue("b.csv", "noted", "acuity", "rewritten by a spreadsheet"),
                    issue("a.csv", "noted", "acuity", "rewritten by a spreadsheet"),
                    issue("a.csv", "noted", "acuity", "not in the code list"))))
        .containsExactly(
            "ae_attendance, column acuity: values taken as not known by rule \"not in the code"
                + " list\", in a.csv; how many is in quarantine_summary",
            "ae_attendance, column acuity: values taken as not known by rule \"rewritten by a"
                + " spreadsheet\", in a.csv and 1 more; how many is in quarantine_summary");
  }

  @Test
  void leavesOutWhatIsKnownAndWhatIsQuarantined() {
    assertThat(
            CodeNotices.of(
                List.of(
                    issue("a.csv", "noted", "gp_practice_code", "format"),
                    issue("a.csv", "quarantined", "value", "rewritten by a spreadsheet"),
                    issue("a.csv", "excluded", "", "dead on arrival"))))
        .isEmpty();
  }
}
