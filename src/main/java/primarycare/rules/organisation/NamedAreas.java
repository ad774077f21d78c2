package primarycare.rules.organisation;

import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_NAME;
import static primarycare.job.Columns.ENTRY;
import static primarycare.job.Columns.EXTRACT_DATE;
import static primarycare.job.Columns.MONTH;
import static primarycare.rules.organisation.OrganisationSources.END;
import static primarycare.rules.organisation.OrganisationSources.HUBS;
import static primarycare.rules.organisation.OrganisationSources.MAP;
import static primarycare.rules.organisation.OrganisationSources.SCHEME;
import static primarycare.rules.organisation.OrganisationSources.SCHEMES;
import static primarycare.rules.organisation.OrganisationSources.START;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;
import primarycare.rules.organisation.Mentions.Mention;

/** The codes and names of areas that the sources of a run give, and for which days. */
public final class NamedAreas {

  private static final String SHOWN =
      "the code counts; of its names the latest is shown, of a day the last by the alphabet";

  private static final String APART = "each code is an area of its own";

  private static final String HUB = "hub";

  private NamedAreas() {}

  /** A code and name of an entry, for a span of days. */
  private record Key(AreaNames.Kind kind, String entry, String code, String name, Span days) {}

  /**
   * What the sources of a run say.
   *
   * @param files the name of each file by the address of its entry
   */
  public static AreaNames of(OrganisationCodes codes, Map<String, String> files) {
    return of(codes::of, files);
  }

  /**
   * @param said what the accepted rows of a source say
   */
  static AreaNames of(Function<String, List<Mention>> said, Map<String, String> files) {
    Map<Key, Long> lines = new HashMap<>();
    said.apply(SCHEMES)
        .forEach(row -> add(lines, row, key(row, SCHEMES, Span.of(row.day(START), row.day(END)))));
    said.apply(OrganisationSources.LOOK_UP)
        .forEach(
            row -> add(lines, row, key(row, OrganisationSources.LOOK_UP, Span.of(null, null))));
    said.apply(OrganisationQuestions.AREAS_OF_MAPS)
        .forEach(row -> add(lines, row, key(row, MAP, on(row, EXTRACT_DATE))));
    said.apply(HUBS).forEach(row -> add(lines, row, hub(row)));
    return new AreaNames(
        lines.entrySet().stream().map(one -> named(one.getKey(), one.getValue(), files)).toList());
  }

  private static void add(Map<Key, Long> lines, Mention row, Key key) {
    if (key.code() != null && key.name() != null) {
      lines.merge(key, row.firstLine(), Math::min);
    }
  }

  private static Key key(Mention row, String source, Span days) {
    return new Key(
        kind(source, row.text(SCHEME)),
        row.text(ENTRY),
        row.text(AREA_CODE),
        row.text(AREA_NAME),
        days);
  }

  private static Key hub(Mention row) {
    return new Key(
        kind(HUBS, HUB),
        row.text(ENTRY),
        row.text("hub_code"),
        row.text("hub_name"),
        on(row, MONTH));
  }

  private static Span on(Mention row, String day) {
    return new Span(row.day(day), row.day(day));
  }

  private static AreaNames.Kind kind(String source, String scheme) {
    return new AreaNames.Kind(
        source, scheme, !OrganisationSources.NATIONAL.contains(scheme), !scheme.equals("pcn"));
  }

  private static AreaNames.Named named(Key key, long line, Map<String, String> files) {
    return new AreaNames.Named(
        key.kind(),
        files.getOrDefault(key.entry(), key.kind().source()),
        key.code(),
        key.name(),
        key.days().first(),
        key.days().last(),
        line);
  }

  /** What is told of them as conflicts of the sources. */
  public static List<Conflict> conflicts(AreaNames names) {
    Stream<Conflict> twoNames =
        names.twoNames().stream()
            .filter(pair -> !pair.first().kind().stop())
            .map(pair -> conflict(pair, "one code, two names", "", SHOWN));
    Stream<Conflict> twoCodes =
        names.twoCodes().stream()
            .map(pair -> conflict(pair, "two areas of one name", pair.second().code(), APART));
    return Stream.concat(twoNames, twoCodes).distinct().toList();
  }

  private static Conflict conflict(
      AreaNames.Pair pair, String issue, String other, String settledBy) {
    return new Conflict(
        issue,
        pair.first().kind().source(),
        "",
        pair.first().code(),
        other,
        days(pair.first()).and(days(pair.second())),
        settledBy);
  }

  private static Span days(AreaNames.Named named) {
    return new Span(named.from(), named.to());
  }
}
