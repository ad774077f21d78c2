package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** A person with a marked name, number and postcode is looked for wherever a run leaves words. */
class MarkedPersonTest {

  private static final String NAME = "Zebedee Quillfeather";
  private static final String NUMBER = "9990000018";
  private static final String POSTCODE = "ZZ99 3WZ";
  private static final List<String> MARKS =
      List.of(NAME, "Quillfeather", NUMBER, "999 000 0018", POSTCODE, "ZZ993WZ");

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code,chief_complaint,patient_name,nhs_number,postcode";

  @TempDir private Path folder;
  private Path job;

  @BeforeEach
  void writeAPersonIntoEveryColumn() throws IOException {
    Attendances ordinary = new Attendances();
    ordinary.came(60, "2026-07-03", "C82001", "1", "30");
    job =
        ordinary
            .into(
                new Inputs(folder)
                    .practice("2026-07-01", "C82001", "U10001", "03W")
                    .list("2026-07-01", "C82001", 10000))
            .job("\"03W\"");
    String tail = "," + NAME + "," + NAME + "," + NUMBER + "," + POSTCODE + "\n";
    Files.writeString(
        folder.resolve("marked.csv"),
        HEADER
            + "\n"
            + (NUMBER + ",2026-07-01,10:15,01,1,40,1,C82001" + tail)
            + ("M2,2026-07-01,10:15,01,1,40,1," + NAME + tail)
            + ("M3,2026-07-01,10:15,01,1,40,1," + NUMBER + tail)
            + ("M4,2026-07-01,10:15,01,1,40,1," + POSTCODE + tail)
            + ("M5,2026-07-01,10:15,01,1," + NAME + ",1,C82001" + tail)
            + ("M6," + NAME + ",10:15,01,1,40,1,C82001" + tail)
            + ("M7,2026-07-01,10:15,01,1,40," + POSTCODE + ",C82001" + tail)
            + ("M8,2026-07-01," + NAME + "," + NUMBER + ",1,40,1,C82001" + tail));
  }

  @Test
  void isInNoPublishedFileAndNoMessageOfARelease() throws IOException {
    Runs.Result run = refresh("tolerances.quarantinedShare=1");
    assertThat(run.code()).as(run.err()).isZero();
    says(run);
    holds(folder.resolve("out"));
    for (String table :
        List.of(
            "attendance_by_age_band",
            "practice_presentation_rates",
            "intake",
            "quarantine_summary",
            "reconciliation")) {
      String text = Duck.query(folder.resolve("out"), "SELECT * FROM $" + table).toString();
      assertThat(text).as(table).doesNotContain(MARKS);
    }
  }

  @Test
  void isInNoMessageOfARunThatFails() throws IOException {
    Runs.Result tooMany = refresh("tolerances.quarantinedShare=0");
    assertThat(tooMany.code()).isEqualTo(4);
    says(tooMany);
    says(Runs.run("check", job, "--set", marked(), "--set", "tolerances.quarantinedShare=1"));

    String first = "M1," + NAME + "," + NUMBER + "," + POSTCODE + ",1,01,1,40,C82001\n";
    Files.writeString(folder.resolve("marked.csv"), first + first);
    Runs.Result headless = refresh();
    assertThat(headless.code()).isEqualTo(3);
    says(headless);
    says(Runs.run("check", "--suggest-map", folder.resolve("marked.csv")));

    Files.writeString(
        folder.resolve("marked.csv"), HEADER + "\nM1,2026-07-01,\"" + NAME + "\" " + NUMBER + "\n");
    Runs.Result broken = refresh();
    assertThat(broken.code()).isEqualTo(3);
    says(broken);
    holds(folder.resolve("out"));
  }

  private Runs.Result refresh(String... settings) {
    return Runs.refresh(
        job, Stream.concat(Stream.of(marked()), Stream.of(settings)).toArray(String[]::new));
  }

  private String marked() {
    return "inputs.ae_attendance=[\"" + folder.resolve("marked.csv") + "\"]";
  }

  private static void says(Runs.Result run) {
    assertThat(run.out() + run.err()).isNotBlank().doesNotContain(MARKS);
  }

  private static void holds(Path output) throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(output)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain(MARKS);
      }
    }
  }
}
