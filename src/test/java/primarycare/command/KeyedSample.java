package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.scan.PersonKeys;
import primarycare.support.Once;

/** The sample with a secret for keys of people, so that what rests on people has figures. */
public final class KeyedSample {

  static final String SECRET = "a secret of these tests alone";

  /** What rests on people: without a key, all other tables are the same. */
  static final String OF_PEOPLE = "practice_presentation_rates";

  private static final String SAID = "said.txt";

  private KeyedSample() {}

  /** The output folder of the release of every cell, with exact figures. */
  public static Path exact() {
    return exactFolder().resolve("out");
  }

  /** All that the run of the exact release said. */
  static String said() {
    try {
      return Files.readString(exactFolder().resolve(SAID));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output folder of what rests on people, protected as the sample's job says. */
  static Path ofPeople() {
    Path store = exactFolder().resolve("store");
    return Once.folder(
            "sample-of-people",
            folder -> refresh(folder, store, everyCell("publish=[\"" + OF_PEOPLE + "\"]")))
        .resolve("out");
  }

  /** The store that it was made from, with keys of people. */
  static Path store() {
    return exactFolder().resolve("store");
  }

  private static Path exactFolder() {
    return Once.folder(
        "sample-exact",
        folder -> refresh(folder, folder.resolve("store"), everyCell("disclosure.preset=exact")));
  }

  /** The output folder of the release that the job makes as it is shipped, with exact figures. */
  static Path exactByDefault() {
    Path store = exactFolder().resolve("store");
    return Once.folder(
            "sample-exact-by-default",
            folder -> refresh(folder, store, List.of("disclosure.preset=exact")))
        .resolve("out");
  }

  private static List<String> everyCell(String setting) {
    return Stream.concat(Sample.EVERY_CELL.stream(), Stream.of(setting)).toList();
  }

  private static void refresh(Path folder, Path store, List<String> settings) throws IOException {
    Object[] args =
        Stream.concat(
                Stream.of("refresh", Sample.JOB),
                Stream.concat(
                        Stream.of("output=" + folder.resolve("out"), "store=" + store),
                        settings.stream())
                    .flatMap(setting -> Stream.of("--set", setting)))
            .toArray();
    Runs.Result run = Runs.run(Map.of(PersonKeys.VARIABLE, SECRET), args);
    assertThat(run.code()).as(run.err()).isZero();
    Files.writeString(folder.resolve(SAID), run.out() + run.err());
  }
}
