package primarycare.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import primarycare.organisation.Calendar;

/** Which hospitals an extract lacks that a job expects, in words for those who read first. */
final class ProviderNotices {

  private ProviderNotices() {}

  /**
   * A sentence for each provider that is missing in some month; none where a month names no
   * provider.
   *
   * @param stated what the job says of its areas
   * @param present providers that some attendance of a month names, by the month's number
   */
  static List<String> of(
      List<Providers.Expected> stated, Map<Integer, Set<String>> present, Calendar calendar) {
    List<Integer> months =
        IntStream.range(0, calendar.entries().size())
            .filter(month -> calendar.entries().get(month).asked())
            .filter(month -> present.containsKey(month))
            .boxed()
            .toList();
    Map<String, Set<String>> areas = new TreeMap<>();
    stated.forEach(
        row ->
            areas
                .computeIfAbsent(row.providerCode(), none -> new TreeSet<>())
                .add(row.areaType() + " " + row.areaCode()));
    return areas.keySet().stream()
        .filter(provider -> without(provider, months, present) > 0)
        .map(
            provider ->
                "the extract has no attendance at provider "
                    + provider
                    + " in "
                    + without(provider, months, present)
                    + " of "
                    + months.size()
                    + " months, where the job expects patients of "
                    + String.join(", ", areas.get(provider))
                    + ": their attendances look too low (providers_missing of each table says"
                    + " where); ask for its records, or take it out of expected_provider")
        .toList();
  }

  private static long without(
      String provider, List<Integer> months, Map<Integer, Set<String>> present) {
    return months.stream().filter(month -> !present.get(month).contains(provider)).count();
  }
}
