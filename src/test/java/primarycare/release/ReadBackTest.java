package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

class ReadBackTest {

  private static final TableSpec SPEC =
      new TableSpec(
          "practice_lists",
          "Lists",
          "a row a practice",
          "as published",
          List.of(
              ColumnSpec.key("practice_code", DataTypes.StringType, "Code of the practice."),
              ColumnSpec.attribute("practice_name", DataTypes.StringType, "Its name."),
              ColumnSpec.amount("registered_patients", DataTypes.LongType, "patients", "Its list.")
                  .nullWhen("the practice has no list")));

  /** What a file can hold, whatever the specification says. */
  private static final StructType FILE =
      new StructType()
          .add("practice_code", DataTypes.StringType)
          .add("practice_name", DataTypes.StringType)
          .add("registered_patients", DataTypes.LongType);

  private static final Row ELMS = RowFactory.create("C82001", "THE ELMS", 9000L);
  private static final Row OAKS = RowFactory.create("C82002", "THE OAKS", null);

  @Test
  void passesEqualRowsInAnyOrderAndCountsThem() {
    assertThat(ReadBack.compare(SPEC, frame(OAKS, ELMS), meant(ELMS, OAKS))).isEqualTo(2);
  }

  @Test
  void passesATableWithoutARow() {
    assertThat(ReadBack.compare(SPEC, frame(), meant())).isZero();
  }

  @Test
  void refusesARowThatChanged() {
    Row changed = RowFactory.create("C82001", "THE ELMS", 9001L);
    Row emptied = RowFactory.create("C82001", "THE ELMS", null);

    for (Row row : List.of(changed, emptied)) {
      assertThat(problems(frame(row, OAKS), meant(ELMS, OAKS)))
          .extracting(Problem::what)
          .containsExactly("what was written is not what is read back");
    }
  }

  @Test
  void refusesAValueThatMovedIntoAnEmptyColumn() {
    Row moved = RowFactory.create("C82002", null, "THE OAKS");
    StructType texts =
        new StructType()
            .add("practice_code", DataTypes.StringType)
            .add("practice_name", DataTypes.StringType)
            .add("former_name", DataTypes.StringType);
    TableSpec spec =
        new TableSpec(
            "names",
            "Names",
            "practice",
            "as published",
            List.of(
                ColumnSpec.key("practice_code", DataTypes.StringType, "Code."),
                ColumnSpec.attribute("practice_name", DataTypes.StringType, "Name.")
                    .nullWhen("there is none"),
                ColumnSpec.attribute("former_name", DataTypes.StringType, "Former name.")
                    .nullWhen("there is none")));
    Row meant = RowFactory.create("C82002", "THE OAKS", null);
    Row figures = figures(spec, Runs.spark().createDataFrame(List.of(meant), texts));
    Dataset<Row> read = Runs.spark().createDataFrame(List.of(moved), texts);

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                ReadBack.compare(
                    spec, read, Map.of("rows", figures.get(0), "content", figures.get(1))));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
  }

  private static Row figures(TableSpec spec, Dataset<Row> rows) {
    return rows.agg(ReadBack.ROWS, ReadBack.content(spec)).first();
  }

  @Test
  void refusesAMissingRow() {
    List<Problem> problems = problems(frame(ELMS), meant(ELMS, OAKS));

    assertThat(problems)
        .containsExactly(
            new Problem(
                "what was written is not what is read back",
                "table practice_lists",
                "1 rows",
                "",
                "nothing was published; run again, and report it if it happens again"));
  }

  @Test
  void refusesARowInPlaceOfAnother() {
    assertThat(problems(frame(ELMS, ELMS), meant(ELMS, OAKS)))
        .extracting(Problem::what)
        .containsExactly("what was written is not what is read back", "a key appears twice");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    Row again = RowFactory.create("C82001", "THE ELMS BRANCH", 10L);

    List<Problem> problems = problems(frame(ELMS, again, OAKS), meant(ELMS, again, OAKS));

    assertThat(problems).extracting(Problem::what).containsExactly("a key appears twice");
    assertThat(problems.get(0).found()).isEqualTo("2 different keys");
  }

  @Test
  void refusesAnEmptyColumnThatNeverIs() {
    Row nameless = RowFactory.create("C82001", null, 9000L);

    List<Problem> problems = problems(frame(nameless, OAKS), meant(nameless, OAKS));

    assertThat(problems)
        .extracting(Problem::what)
        .containsExactly("a column is empty that never is");
    assertThat(problems.get(0).found()).isEqualTo("1 rows");
  }

  private static List<Problem> problems(Dataset<Row> read, Map<String, Object> meant) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> ReadBack.compare(SPEC, read, meant));
    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
    return refusal.problems();
  }

  private static Map<String, Object> meant(Row... rows) {
    Row figures = frame(rows).agg(ReadBack.ROWS, ReadBack.content(SPEC)).first();
    return Map.of("rows", figures.get(0), "content", figures.get(1));
  }

  private static Dataset<Row> frame(Row... rows) {
    return Runs.spark().createDataFrame(new ArrayList<>(List.of(rows)), FILE);
  }
}
