package primarycare.layout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The editions of the codes of LSOAs, how each is known, and the columns that hold such codes.
 *
 * @param columns by source, its column of LSOAs
 * @param editions from the oldest to the newest
 */
public record LsoaEditions(
    String name, String about, Map<String, String> columns, List<Edition> editions) {

  private static final LsoaEditions DECLARED = load();

  /**
   * One edition.
   *
   * @param marks what lists write in place of a code where someone has no LSOA of the edition
   * @param header pattern of a column's name that says so
   * @param after codes of each country that are the last ones given before the edition; none where
   *     no code tells of it
   */
  public record Edition(String name, List<String> marks, String header, List<String> after) {

    /** Whether a code was given out with this edition. */
    public boolean isNew(String code) {
      return after.stream()
          .anyMatch(
              last ->
                  code.length() == last.length()
                      && code.startsWith(country(last))
                      && code.compareTo(last) > 0);
    }

    /** What all codes of a country begin with. */
    public static String country(String code) {
      return code.substring(0, COUNTRY);
    }

    private static final int COUNTRY = 3;
  }

  public static LsoaEditions declared() {
    return DECLARED;
  }

  /** The edition whose codes were given out last, which alone its codes can tell of. */
  public Edition latest() {
    return editions.get(editions.size() - 1);
  }

  /** The edition before it. */
  public Edition earlier() {
    return editions.get(editions.size() - 2);
  }

  /** The edition that a column's name says. */
  public Optional<Edition> ofHeader(String header) {
    return editions.stream()
        .filter(
            e -> Pattern.compile(e.header(), Pattern.CASE_INSENSITIVE).matcher(header).matches())
        .findFirst();
  }

  private static LsoaEditions load() {
    try (InputStream in = LsoaEditions.class.getResourceAsStream("/layouts/lsoa-editions.json")) {
      return new ObjectMapper().readValue(in, LsoaEditions.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the editions of LSOAs", e);
    }
  }
}
