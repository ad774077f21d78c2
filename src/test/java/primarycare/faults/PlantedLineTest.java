package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.support.Duck;

/** What somebody planted in an input reaches no reader, whichever column it stands in. */
class PlantedLineTest {

  private static final String NUMBER = "9434765919";
  private static final String POSTCODE = "LE1 5WW";
  private static final String ESCAPE = "\u001B[31m";
  private static final String FORMULA = "=HYPERLINK(\"https://x.example\")";
  private static final String NAME = "Zebedee Quillfeather";
  private static final String LINE =
      FORMULA + " " + NAME + " " + NUMBER + " " + POSTCODE + " \u202E\u200B";

  /** Columns of any text, of which no table holds one: keys of records, and what decides alone. */
  private static final Set<String> UNPUBLISHED =
      Set.of(
          "attendance_id",
          "person_id",
          "detail",
          "organisation_level",
          "parent_kind",
          "prescribing_setting");

  @TempDir private Path folder;

  @Test
  void isNoValueOfAnyColumnButOfNamesWhereItIsHarmless() {
    for (Source source : Sources.all()) {
      for (Field field : source.fields()) {
        if (field.stored() && !field.hashed()) {
          for (String planted : List.of(LINE, LINE + ESCAPE, FORMULA, ESCAPE + "x", NUMBER)) {
            holds(source, field, planted);
          }
        }
      }
    }
  }

  private static void holds(Source source, Field field, String planted) {
    Cell cell = field.read(planted);
    String text = cell instanceof Cell.Value value ? String.valueOf(value.value()) : "";
    String where = source.name() + "." + field.name();
    if (field.type() == FieldType.NAME) {
      assertThat(text).as(where).doesNotContain("\u001B").doesNotStartWith("=");
    } else if (field.type() == FieldType.TEXT) {
      boolean decided = !field.codes().isEmpty() || field.coding() != null;
      assertThat(decided || UNPUBLISHED.contains(field.name()))
          .as("%s: texts from a list, a label or a name, or of no table", where)
          .isTrue();
    } else if (field.type() == FieldType.CODE
        || field.type() == FieldType.AREA
        || field.type() == FieldType.LABEL) {
      assertThat(cell).as(where).isInstanceOf(Cell.Broken.class);
    }
  }

  @Test
  void standsInNothingThatARunSaysOrLeaves() throws IOException {
    SmallJob job = new SmallJob(folder);
    Path attendances = job.input("ae.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(attendances));
    String cell = "\"" + LINE.replace("\"", "\"\"") + "\"";
    int columns = lines.get(0).split(",", -1).length;
    lines.replaceAll(line -> line + ",");
    lines.set(0, lines.get(0) + cell);
    for (int column = 0; column < columns; column++) {
      String[] cells = lines.get(1).split(",", -1);
      cells[0] = "planted" + column;
      cells[column] = cell;
      lines.add(String.join(",", cells));
    }
    Files.write(attendances, lines);

    Runs.Result check = Runs.run("check", job.file(), "--set", "tolerances.quarantinedShare=0.9");
    unsaid(check.out() + check.err());
    Runs.Result run = job.refresh("tolerances.quarantinedShare=0.9", "disclosure.preset=exact");
    unsaid(run.out() + run.err());
    assertThat(run.code()).as(run.err()).isZero();
    for (Path file : Fault.files(job.output())) {
      unsaid(
          file.toString().endsWith(".parquet")
              ? Duck.query(folder, "SELECT * FROM '" + file + "'").toString()
              : Files.readString(file, StandardCharsets.UTF_8));
    }
  }

  @Test
  void isNotRepeatedWhereAFileIsRefusedForItsEscapeCode() throws IOException {
    SmallJob job = new SmallJob(folder);
    Files.writeString(
        job.input("ae.csv"), NAME + ESCAPE + NUMBER + "\n", StandardOpenOption.APPEND);

    Runs.Result run = job.refresh();

    assertThat(run.code()).isEqualTo(3);
    unsaid(run.out() + run.err());
  }

  private static void unsaid(String text) {
    assertThat(text)
        .doesNotContain(NAME)
        .doesNotContain(NUMBER)
        .doesNotContain(POSTCODE)
        .doesNotContain(ESCAPE)
        .doesNotContain("\u202E")
        .doesNotContain("HYPERLINK");
  }
}
