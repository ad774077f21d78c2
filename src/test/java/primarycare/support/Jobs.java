package primarycare.support;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.job.JobReader;
import primarycare.job.Vocabulary;
import primarycare.layout.AgeBands;
import primarycare.layout.Sources;
import primarycare.table.Catalogue;

/** Job files, read with the names that the command knows. */
public final class Jobs {

  private Jobs() {}

  public static Job read(Path file, String... settings) {
    Vocabulary vocabulary =
        new Vocabulary(
            Sources.columns(),
            Catalogue.vocabulary(),
            Catalogue.alwaysPublished(),
            DisclosureRule.presets(),
            AgeBands.names());
    return JobReader.read(file, List.of(settings), vocabulary);
  }

  /** A job that reads these inputs only, as JSON, and publishes no table of its own. */
  public static Job reading(Path file, String inputs) {
    return read(file, "publish=[]", "inputs=" + inputs);
  }

  /** A job that reads these files of one source only. */
  public static Job reading(Path file, String source, String... files) {
    List<String> quoted = Stream.of(files).map(name -> "\"" + name + "\"").toList();
    return reading(file, "{\"" + source + "\": [" + String.join(", ", quoted) + "]}");
  }
}
