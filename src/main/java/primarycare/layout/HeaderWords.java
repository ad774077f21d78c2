package primarycare.layout;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of which names of columns are made: those of every declared header, and no code's. */
final class HeaderWords {

  private static final int SHORTEST = 2;

  private static final Set<String> KNOWN = known();

  private HeaderWords() {}

  /** Whether most of a name's words are words of declared names. */
  static boolean make(String name) {
    List<String> words = words(name).toList();
    long known = words.stream().filter(KNOWN::contains).count();
    return known > 0 && 2 * known >= words.size();
  }

  private static Set<String> known() {
    Set<String> words =
        Sources.all().stream()
            .flatMap(HeaderWords::names)
            .flatMap(HeaderWords::words)
            .collect(Collectors.toSet());
    Sources.all().stream().flatMap(HeaderWords::values).forEach(words::remove);
    return Set.copyOf(words);
  }

  private static Stream<String> names(Source source) {
    Stream<String> own =
        source.fields().stream()
            .flatMap(field -> Stream.concat(Stream.of(field.name()), field.aliases().stream()));
    return Stream.concat(own, source.layouts().stream().flatMap(HeaderWords::names));
  }

  private static Stream<String> names(Layout layout) {
    Stream<String> inHeaders = layout.headers().values().stream().flatMap(Collection::stream);
    Stream<String> inFacts = layout.facts().stream().flatMap(fact -> fact.header().stream());
    return Stream.concat(inHeaders, inFacts);
  }

  /** What stands in cells is no sign of a header, though some header may hold the word. */
  private static Stream<String> values(Source source) {
    return source.fields().stream()
        .flatMap(
            field ->
                Stream.concat(field.codes().keySet().stream(), field.marks().keySet().stream()))
        .map(text -> text.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> words(String name) {
    return Likeness.words(name).stream()
        .filter(word -> word.length() >= SHORTEST && word.chars().anyMatch(Character::isLetter));
  }
}
