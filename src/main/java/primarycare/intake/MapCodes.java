package primarycare.intake;

import java.nio.file.Path;
import java.util.List;
import primarycare.job.Problem;
import primarycare.layout.LocalMap;
import primarycare.layout.Source;

/** Holds the codes that a job maps against those that the source knows. */
final class MapCodes {

  private MapCodes() {}

  /** A code of the job's map that stands for nothing the source knows. */
  static List<Problem> problems(Path job, Source source, LocalMap map) {
    return map.unknown(source).stream()
        .map(
            code ->
                new Problem(
                    "a code map to an unknown code",
                    job + ", key inputs." + source.name() + ", codes." + code.column(),
                    "\"" + code.code() + "\"",
                    "a code that the column knows: " + code.known(),
                    "map it to one of them, or to \"\" for a value that is missing"))
        .toList();
  }
}
