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
import primarycare.support.Duck;
import primarycare.support.MarkedPerson;

/** A person with a marked name, number and postcode is looked for wherever a run leaves words. */
class MarkedPersonTest {

  @TempDir private Path folder;
  private MarkedPerson person;
  private Path job;

  @BeforeEach
  void writeThePerson() throws IOException {
    person = new MarkedPerson(folder);
    job = person.job();
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
      assertThat(text).as(table).doesNotContain(MarkedPerson.MARKS);
    }
  }

  @Test
  void isInNoMessageOfARunThatFails() throws IOException {
    Runs.Result tooMany = refresh("tolerances.quarantinedShare=0");
    assertThat(tooMany.code()).isEqualTo(4);
    says(tooMany);
    says(
        Runs.run(
            "check", job, "--set", person.setting(), "--set", "tolerances.quarantinedShare=1"));

    Runs.Result explained =
        Runs.run("check", "--explain", person.file(), job, "--set", person.setting());
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("age_at_arrival", "Aaaaaaa Aaaaaaaaaaaa", "AA99 9AA");
    says(explained);

    person.withoutHeader();
    Runs.Result headless = refresh();
    assertThat(headless.code()).isEqualTo(3);
    says(headless);
    says(Runs.run("check", "--suggest-map", person.file()));

    person.withTextAfterAQuote();
    Runs.Result stray = refresh();
    assertThat(stray.code()).isEqualTo(4);
    says(stray);

    person.withAnOpenQuote();
    Runs.Result open = refresh();
    assertThat(open.code()).isEqualTo(3);
    says(open);
    holds(folder.resolve("out"));
  }

  private Runs.Result refresh(String... settings) {
    return Runs.refresh(
        job,
        Stream.concat(Stream.of(person.setting()), Stream.of(settings)).toArray(String[]::new));
  }

  private static void says(Runs.Result run) {
    assertThat(run.out() + run.err()).isNotBlank().doesNotContain(MarkedPerson.MARKS);
  }

  private static void holds(Path output) throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(output)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain(MarkedPerson.MARKS);
      }
    }
  }
}
