package primarycare.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import primarycare.job.Problem;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Two files that say the same thing of the same month: which one counts is for a person to say. */
final class Overlaps {

  private Overlaps() {}

  static List<Problem> problems(List<LoadedFile> files) {
    Map<Same, List<LoadedFile>> byPeriod = new LinkedHashMap<>();
    for (LoadedFile file : files) {
      keys(file).forEach(key -> byPeriod.computeIfAbsent(key, k -> new ArrayList<>()).add(file));
    }
    List<Problem> problems = new ArrayList<>();
    byPeriod.forEach(
        (key, same) -> {
          if (same.size() > 1) {
            problems.add(problem(key.words(), same));
          }
        });
    return problems;
  }

  /**
   * What only one file may say.
   *
   * @param words for a person
   * @param which tells files apart where the words do not
   */
  private record Same(String words, String which) {}

  /**
   * What only one file may say: its bytes where files add up, else its months, or all of a source
   * without months.
   */
  private static List<Same> keys(LoadedFile file) {
    Source source = Sources.named(file.source());
    if (source.period().isEmpty() && !source.piecemeal()) {
      return List.of(new Same(source.name() + ", whole", ""));
    }
    return source.piecemeal() || file.periods().isEmpty()
        ? List.of(
            new Same(
                file.source() + ", " + file.entry().layout() + ": the same content",
                file.entry().address()))
        : months(file).stream().map(month -> new Same(month, "")).toList();
  }

  private static List<String> months(LoadedFile file) {
    SortedSet<String> parts = new TreeSet<>(file.outcome().parts());
    List<String> keys = new ArrayList<>();
    for (String period : file.periods()) {
      String month = file.source() + ", " + file.entry().layout() + " of " + period;
      keys.addAll(
          parts.isEmpty()
              ? List.of(month)
              : parts.stream().map(part -> month + ", " + part).toList());
    }
    return keys;
  }

  private static Problem problem(String key, List<LoadedFile> files) {
    return new Problem(
        "two files for the same source and period",
        key,
        String.join("; ", files.stream().map(LoadedFile::name).toList()),
        "one file",
        "remove all but one from the inputs");
  }
}
