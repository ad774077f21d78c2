package primarycare.rules.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.job.PublishedCode;

/** Which practices a source names in each month, as they may be told. */
public final class PracticesSeen {

  private PracticesSeen() {}

  /**
   * The practices of each month, all without the form of a code as one.
   *
   * @param practices as they are given
   */
  public static Map<LocalDate, Set<String>> of(Map<LocalDate, Set<String>> practices) {
    Map<LocalDate, Set<String>> seen = new TreeMap<>();
    practices.forEach((month, codes) -> seen.put(month, shown(codes)));
    return seen;
  }

  private static Set<String> shown(Set<String> codes) {
    return codes.stream()
        .map(PublishedCode::practiceShown)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
