package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code jobs/refresh --help} prints is what the program would, and needs no build. */
class HelpTest {

  private static final Path HELP = Path.of("docs", "help");
  private static final String RENEW = "mvn -B test -Dtest=HelpTest -Drenew.help";

  @TempDir private Path folder;
  private Path here;

  /** A copy of the project that holds no build and cannot be built. */
  @BeforeEach
  void copyTheLauncher() throws IOException {
    here = Files.createDirectories(folder.resolve("it's a copy"));
    for (String file : List.of("jobs/refresh", "pom.xml")) {
      copy(Path.of(file));
    }
    try (Stream<Path> texts = Files.list(HELP)) {
      for (Path text : texts.toList()) {
        copy(text);
      }
    }
    assertThat(here.resolve("jobs/refresh").toFile().setExecutable(true)).isTrue();
  }

  private void copy(Path file) throws IOException {
    Files.createDirectories(here.resolve(file).getParent());
    Files.copy(file, here.resolve(file));
  }

  @Test
  void keepsTheCommittedTextsTrue() throws IOException {
    Map<String, String> meant = texts();
    if (System.getProperty("renew.help") != null) {
      for (Map.Entry<String, String> text : meant.entrySet()) {
        Files.writeString(HELP.resolve(text.getKey()), text.getValue());
      }
      Assumptions.abort("renewed " + HELP);
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(HELP)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(found).as("stale: " + RENEW).isEqualTo(meant);
  }

  @Test
  void printsTheHelpOfEachVerbWithoutABuild() throws Exception {
    Map<String, String> meant = texts();
    for (String file : meant.keySet()) {
      String verb = file.replace(".txt", "");
      String[] args = verb.equals("jobs-refresh") ? new String[0] : new String[] {verb};
      for (String flag : List.of("-h", "--help")) {
        assertThat(launched(with(args, flag))).as(file).isEqualTo(meant.get(file));
      }
    }
  }

  @Test
  void printsTheHelpOfTheVerbThatIsMeantWhereverTheWordStands() throws Exception {
    Map<String, String> meant = texts();
    assertThat(launched("jobs/llr.json", "--help")).isEqualTo(meant.get("refresh.txt"));
    assertThat(launched("--verbose", "-h")).isEqualTo(meant.get("refresh.txt"));
    assertThat(launched("check", "jobs/llr.json", "--set", "name=x", "--help", "-V"))
        .isEqualTo(meant.get("check.txt"));
  }

  @Test
  void printsTheVersionOfItselfAndOfItsSparkWithoutABuild() throws Exception {
    String own = text("/project/version");
    for (String flag : List.of("-V", "--version")) {
      assertThat(launched(flag))
          .isEqualTo(
              "primary-care-tables "
                  + own
                  + ", Spark "
                  + text("//properties/spark.version")
                  + "\n");
    }
    assertThat(launched("check", "--version"))
        .startsWith("primary-care-tables " + own + ", Spark ");
  }

  /** The texts of the program, by the names of their files. */
  private static Map<String, String> texts() {
    CommandLine line =
        new Main(
                () -> {
                  throw new IllegalStateException("help starts no Spark");
                },
                System.out,
                System.err)
            .line();
    Map<String, String> texts = new TreeMap<>();
    texts.put("jobs-refresh.txt", line.getUsageMessage(Ansi.OFF));
    line.getSubcommands()
        .forEach((verb, of) -> texts.put(verb + ".txt", of.getUsageMessage(Ansi.OFF)));
    texts.replaceAll((file, text) -> text.replace(System.lineSeparator(), "\n"));
    return texts;
  }

  /** What the launcher says, where neither Java nor Maven can be found. */
  private String launched(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/bash", here.resolve("jobs/refresh") + ""));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "SPARK_HOME", "REFRESH_SPARK"));
    builder.environment().put("PATH", tools().toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** A folder with the few commands that printing a text needs, and no others. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("cat", "dirname", "grep", "sed")) {
      Path there =
          Stream.of(System.getenv("PATH").split(":"))
              .map(path -> Path.of(path, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Path own = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
      assertThat(own.toFile().setExecutable(true)).isTrue();
    }
    return tools;
  }

  private static String[] with(String[] args, String more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  private static String text(String path) throws Exception {
    return javax.xml.xpath.XPathFactory.newInstance()
        .newXPath()
        .evaluate(path, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml"));
  }
}
