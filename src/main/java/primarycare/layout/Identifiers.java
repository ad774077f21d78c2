package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells from its header whether a column identifies a person directly.
 *
 * <p>It goes by the names declared in {@code layouts/identifiers.json}, whatever their case and
 * however their words are parted; what stands in the column is not looked at.
 */
public final class Identifiers {

  /** The resource, beside the declarations of the sources. */
  static final String RESOURCE = "/layouts/identifiers.json";

  private static final Map<String, String> KINDS = load();

  /** The file of declared names. */
  record Declared(String about, List<String> leading, List<Kind> kinds) {}

  /** One kind of identifier, and what columns of it are called. */
  record Kind(String kind, List<String> names) {}

  private Identifiers() {}

  /** What kind of identifier a column of this name holds; empty for any other column. */
  public static Optional<String> kind(String header) {
    return Optional.ofNullable(KINDS.get(squashed(header)));
  }

  /** Whether a column of this name identifies a person directly. */
  public static boolean isOne(String header) {
    return kind(header).isPresent();
  }

  private static String squashed(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    Declared declared = declared();
    for (Kind kind : declared.kinds()) {
      for (String name : kind.names()) {
        kinds.put(squashed(name), kind.kind());
        declared.leading().forEach(word -> kinds.put(squashed(word + name), kind.kind()));
      }
    }
    return Map.copyOf(kinds);
  }

  private static Declared declared() {
    try (InputStream in = Identifiers.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readValue(in, Declared.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the declaration " + RESOURCE, e);
    }
  }
}
