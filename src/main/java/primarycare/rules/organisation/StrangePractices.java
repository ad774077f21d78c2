package primarycare.rules.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import primarycare.job.PublishedCode;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;
import primarycare.organisation.WithoutPractice;

/** Practices of lists, censuses and attendances that no register knows, or not at that date. */
public final class StrangePractices {

  private static final String SETTLED_BY =
      "what the map of the day has counts as the area's; all else stands as "
          + WithoutPractice.UNLISTED.code();

  private StrangePractices() {}

  /**
   * Those of a source, with the first and the last of the days on which each is strange.
   *
   * @param practices that the source names on each day, or on the first of each month
   */
  public static List<Conflict> of(
      String source, Map<LocalDate, Set<String>> practices, KnownPractices known) {
    Map<String, Map<String, Span>> strange = new TreeMap<>();
    practices.forEach(
        (day, codes) ->
            codes.stream()
                .filter(code -> PublishedCode.isPractice(code) && !WithoutPractice.isDefault(code))
                .forEach(
                    code ->
                        known
                            .broken(code, day)
                            .ifPresent(
                                issue ->
                                    strange
                                        .computeIfAbsent(issue, none -> new TreeMap<>())
                                        .merge(code, new Span(day, day), Span::with))));
    return strange.entrySet().stream()
        .flatMap(
            issue ->
                issue.getValue().entrySet().stream()
                    .map(
                        own ->
                            new Conflict(
                                issue.getKey(),
                                source,
                                own.getKey(),
                                "",
                                "",
                                own.getValue(),
                                SETTLED_BY)))
        .toList();
  }
}
