package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.command.Runs;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/**
 * What somebody planted in each column, the header and the name of a file of each source there is,
 * as runs of the job tell and publish it: every source is here by its declaration.
 *
 * <p>The store is not looked at: it holds the rows themselves and is its owner's alone.
 */
class PlantedSourcesTest {

  private static final String NUMBER = "9434765919";
  private static final String POSTCODE = "LE1 5WW";
  private static final String NAME = "Zebedee Quillfeather";
  private static final String HIDDEN = "\u202E\u200B";
  private static final String LINE =
      "=HYPERLINK(\"https://x.example\") " + NAME + " " + NUMBER + " " + POSTCODE + " " + HIDDEN;
  private static final String FILE =
      "=HYPERLINK(1) " + NAME + " " + NUMBER + " " + POSTCODE + " " + HIDDEN + ".csv";

  /** What no reader may see anywhere. */
  private static final List<String> NOWHERE = List.of("\u001B", "\u202E", "\u200B");

  /** What stands in names of organisations alone, where it is text and runs nowhere. */
  private static final List<String> IN_NAMES = List.of(NUMBER, POSTCODE, "HYPERLINK");

  /** Columns of the job's own words, in which a bare name cannot be told from any other word. */
  private static final Set<String> WORDS =
      Set.of(
          "area_type",
          "area_code",
          "from_area_code",
          "to_area_code",
          "hub_code",
          "level",
          "publication",
          "question",
          "staff_group");

  @TempDir private Path folder;

  @Test
  void isNotSaidOfAnySourceByACheckOfThemAll() throws IOException {
    Inputs inputs = new Inputs(folder);
    for (Source source : Sources.all()) {
      plant(inputs, folder, source);
    }

    Runs.Result run = Runs.run("check", job(inputs));

    assertThat(run.code()).as(run.err()).isIn(3, 4);
    assertThat(run.out()).contains("[name masked]");
    Sources.NAMES.forEach(name -> assertThat(run.out() + run.err()).contains(name));
    unsaid("said", run.out() + run.err());
  }

  static Stream<Source> sources() {
    return Sources.all().stream();
  }

  @Tag("faults")
  @ParameterizedTest
  @MethodSource("sources")
  void isNothingThatARunSaysOrPublishesBesideNames(Source source) throws IOException {
    Inputs inputs = new Inputs(folder);
    for (int number = 1; number < 60; number++) {
      String practice = String.format(Locale.ROOT, "C820%02d", number);
      inputs.practice("2026-07-01", practice, "U10001", "03W").list("2026-07-01", practice, 5000);
    }
    plant(inputs, folder, source);

    Runs.Result run =
        Runs.run("refresh", job(inputs), "--set", "tolerances.quarantinedShare=0.999");

    assertThat(run.code()).as(run.err()).isIn(0, 3, 4, 5);
    unsaid("said", run.out() + run.err());
    for (Path file :
        Files.exists(inputs.output()) ? Fault.files(inputs.output()) : List.<Path>of()) {
      if (file.toString().endsWith(".parquet")) {
        holds(file);
      } else {
        unsaid(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }

  private static void plant(Inputs inputs, Path folder, Source source) throws IOException {
    Path file = folder.resolve(source.name()).resolve(FILE);
    Files.createDirectories(file.getParent());
    List<String> lines = PlantedFile.of(source, List.of(LINE, NAME)).lines(LINE);
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    boolean dated = source.layouts().get(0).headers().containsKey(month(source));
    String given =
        source.fileMonth() == null && !dated && !month(source).isEmpty()
            ? ", \"month\": \"2026-07\""
            : "";
    inputs.input(source.name(), "{ \"files\": \"" + source.name() + "/*\"" + given + " }");
  }

  private static String month(Source source) {
    return source.layouts().get(0).fileMonth() == null
        ? ""
        : source.layouts().get(0).fileMonth().field();
  }

  /** The job of the inputs, without the map that would say twice where practices are. */
  private static Path job(Inputs inputs) throws IOException {
    Path job = inputs.disclosure("exact").job("\"03W\"");
    String text = Files.readString(job);
    return Files.writeString(
        job, text.replace("\"practice_map/*\" }, \"map.csv\"", "\"practice_map/*\" }"));
  }

  private static void holds(Path table) {
    for (List<String> column :
        Duck.rows("SELECT column_name FROM (DESCRIBE SELECT * FROM '" + table + "')")) {
      String name = column.get(0);
      String where = table.getFileName() + ", column " + name;
      for (List<String> row :
          Duck.rows("SELECT DISTINCT CAST(\"" + name + "\" AS VARCHAR) FROM '" + table + "'")) {
        String text = row.get(0);
        nothing(where, text, NOWHERE);
        if (isOfNames(name)) {
          assertThat(text).as(where).doesNotStartWith("=").doesNotStartWith("@");
        } else {
          nothing(where, text, IN_NAMES);
          if (!WORDS.contains(name)) {
            nothing(where, text, List.of(NAME));
          }
        }
      }
    }
  }

  /** Names of practices, PCNs, areas, hubs and providers, and the areas of a practice by name. */
  private static boolean isOfNames(String column) {
    return column.endsWith("_name") || column.equals("areas");
  }

  /** What is said of two names of an area names both, as text: a bare name may be an area's. */
  private static void unsaid(String where, String text) {
    nothing(where, text, NOWHERE);
    nothing(where, text, IN_NAMES);
    String others =
        text.lines()
            .filter(line -> !line.contains("(from line ") && !line.contains("name of two areas"))
            .collect(Collectors.joining("\n"));
    nothing(where, others, List.of(NAME));
  }

  private static void nothing(String where, String text, List<String> pieces) {
    List<String> found =
        text.lines().filter(line -> pieces.stream().anyMatch(line::contains)).distinct().toList();
    assertThat(found).as(where).isEmpty();
  }
}
