package primarycare.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Two files that say the same thing of the same month: which one counts is for a person to say. */
final class Overlaps {

  private Overlaps() {}

  static void refuse(List<LoadedFile> files) {
    Map<String, List<LoadedFile>> byPeriod = new LinkedHashMap<>();
    for (LoadedFile file : files) {
      keys(file).forEach(key -> byPeriod.computeIfAbsent(key, k -> new ArrayList<>()).add(file));
    }
    List<Problem> problems = new ArrayList<>();
    byPeriod.forEach(
        (key, same) -> {
          if (same.size() > 1) {
            problems.add(problem(key, same));
          }
        });
    Refusal.ifAny(Refusal.Kind.FILE, problems);
  }

  /** What only one file may say: its months in its layout, or its bytes where it has no months. */
  private static List<String> keys(LoadedFile file) {
    String source = file.source() + ", ";
    return file.periods().isEmpty()
        ? List.of(source + "the same content").stream()
            .map(key -> key + " " + file.entry().address())
            .toList()
        : file.periods().stream()
            .map(period -> source + file.entry().layout() + " of " + period)
            .toList();
  }

  private static Problem problem(String key, List<LoadedFile> files) {
    return new Problem(
        "two files for the same source and period",
        key,
        String.join("; ", files.stream().map(LoadedFile::name).toList()),
        "one file",
        "take all but one out of the inputs");
  }
}
