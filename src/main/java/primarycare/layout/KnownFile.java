package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that publishers offer beside the one that is read, and which to take in its place.
 *
 * @param source the source that it is mistaken for
 * @param name as people call it
 * @param headers names of columns that all stand in one of its first rows
 * @param lacking names of which none stands there
 * @param why it is not read
 * @param take which file to take
 */
public record KnownFile(
    String source,
    String name,
    List<String> headers,
    List<String> lacking,
    String why,
    String take) {

  /** The resource, beside the declarations of the sources. */
  static final String RESOURCE = "/layouts/known-files.json";

  private static final Declared DECLARED = load();

  public KnownFile {
    headers = List.copyOf(headers);
    lacking = lacking == null ? List.of() : List.copyOf(lacking);
  }

  /**
   * A layout whose files may hold nothing that counts.
   *
   * @param take which file to take
   */
  record Nothing(String source, String layout, String take) {}

  /** The file of declared names. */
  record Declared(String about, List<KnownFile> refused, List<Nothing> nothing) {}

  /** The file of which this is a row of names: first one of this source, then of any. */
  public static Optional<KnownFile> of(List<String> row, String source) {
    Set<String> names = row.stream().map(Folds::of).collect(Collectors.toSet());
    List<KnownFile> found = DECLARED.refused().stream().filter(file -> file.is(names)).toList();
    return found.stream()
        .filter(file -> file.source().equals(source))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Which file to take in place of one of a layout that holds nothing that counts. */
  public static Optional<String> inPlaceOf(String source, String layout) {
    return DECLARED.nothing().stream()
        .filter(one -> one.source().equals(source) && one.layout().equals(layout))
        .map(Nothing::take)
        .findFirst();
  }

  private boolean is(Set<String> names) {
    return headers.stream().map(Folds::of).allMatch(names::contains)
        && lacking.stream().map(Folds::of).noneMatch(names::contains);
  }

  static Declared declared() {
    return DECLARED;
  }

  private static Declared load() {
    try (InputStream in = KnownFile.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readValue(in, Declared.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the declaration " + RESOURCE, e);
    }
  }
}
