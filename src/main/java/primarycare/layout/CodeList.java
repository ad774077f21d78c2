package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The codes that a field may hold, from {@code layouts/code-lists.json}.
 *
 * @param complete whether no right file has another code; of a list that its publisher adds to, a
 *     right identifier that is not in it is not known and never stops a file
 */
public record CodeList(String name, String title, boolean complete, List<Code> codes) {

  private static final Map<String, CodeList> ALL = load();

  /** A code, what it means, and the standard that has it. */
  public record Code(String code, String meaning, String standard) {}

  /** What the resource holds. */
  record Resource(String about, List<CodeList> lists) {}

  public CodeList {
    codes = List.copyOf(codes);
  }

  static CodeList named(String name) {
    if (!ALL.containsKey(name)) {
      throw new IllegalArgumentException("no such code list: " + name);
    }
    return ALL.get(name);
  }

  public static List<CodeList> all() {
    return List.copyOf(ALL.values());
  }

  /** Whether a text is a code of the list, in any case. */
  boolean holds(String text) {
    return codes.stream().anyMatch(code -> code.code().equalsIgnoreCase(text));
  }

  private static Map<String, CodeList> load() {
    String resource = "/layouts/code-lists.json";
    try (InputStream in = CodeList.class.getResourceAsStream(resource)) {
      return new ObjectMapper()
          .readValue(in, Resource.class).lists().stream()
              .collect(Collectors.toUnmodifiableMap(CodeList::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the code lists " + resource, e);
    }
  }
}
