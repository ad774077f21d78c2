package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One way to cut ages into bands of completed years, from {@code data/reference/age-bands.json}.
 *
 * @param from first completed year of each band, in order; the last band has no end
 */
public record AgeBands(String name, String title, String source, String date, List<Integer> from)
    implements Serializable {

  /** The oldest age that a record may give. */
  public static final int OLDEST = 149;

  /** The name of the scheme of the list by five-year age band. */
  public static final String LIST = "five-year bands";

  private static final Reference REFERENCE = load();

  /** The file of reference. */
  record Reference(String about, List<AgeBands> schemes, List<AgeBands> lists) {}

  /** One band: its label, and its first and last completed year. */
  public record Band(String scheme, String label, int first, int last) {

    /** True when every age of the other one is in this band. */
    public boolean holds(Band other) {
      return first <= other.first && other.last <= last;
    }

    public boolean meets(Band other) {
      return first <= other.last && other.first <= last;
    }
  }

  /** Names of the schemes that a job may ask for. */
  public static List<String> names() {
    return REFERENCE.schemes().stream().map(AgeBands::name).toList();
  }

  public static AgeBands named(String name) {
    return REFERENCE.schemes().stream()
        .filter(scheme -> scheme.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such age bands: " + name));
  }

  /** The cells of a list that gives five-year bands, by the label they have in the store. */
  public static Map<String, Band> ofTheList() {
    return REFERENCE.lists().stream()
        .filter(list -> list.name().equals(LIST))
        .flatMap(list -> list.bands().stream())
        .collect(Collectors.toMap(Band::label, Function.identity()));
  }

  /** The bands in order: they meet without a gap from age 0 on. */
  public List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      boolean open = i == from.size() - 1;
      int first = from.get(i);
      int last = open ? OLDEST : from.get(i + 1) - 1;
      String label = open ? first + "+" : first == last ? "" + first : first + "-" + last;
      bands.add(new Band(name, label, first, last));
    }
    return bands;
  }

  private static Reference load() {
    String resource = "/reference/age-bands.json";
    try (InputStream in = AgeBands.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readValue(in, Reference.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the reference " + resource, e);
    }
  }
}
