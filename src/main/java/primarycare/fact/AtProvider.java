package primarycare.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import primarycare.columnar.ReadColumn;

/**
 * Where people attended of whom a record gives a practice: the name of a fact is both codes.
 *
 * @param practice as a fact has it; null for none
 * @param provider as given; null for none
 */
public record AtProvider(String practice, String provider) {

  /** Between the codes; no practice's code has it. */
  public static final String BETWEEN = "|";

  /** The practice and provider in the name of a fact. */
  public static AtProvider of(String name) {
    int between = name.indexOf(BETWEEN);
    return new AtProvider(
        orNull(name.substring(0, between)), orNull(name.substring(between + BETWEEN.length())));
  }

  private static String orNull(String code) {
    return code.isEmpty() ? null : code;
  }

  private static String name(String practice, String provider) {
    return (practice == null ? "" : practice) + BETWEEN + (provider == null ? "" : provider);
  }

  /**
   * Practices and providers of some rows, each pair once.
   *
   * @param names of the pairs
   * @param of the place of each row's pair among them
   */
  record Pairs(String[] names, int[] of) {

    /**
     * @param codes of practices, by the numbers that they have in their column
     */
    static Pairs of(ReadColumn practices, String[] codes, ReadColumn providers, int rows) {
      String[] given = providers.texts();
      Map<Long, Integer> places = new HashMap<>();
      List<String> names = new ArrayList<>();
      int[] of = new int[rows];
      for (int row = 0; row < rows; row++) {
        int practice = practices.at(row);
        int provider = providers.at(row);
        of[row] =
            places.computeIfAbsent(
                (long) (practice + 1) * (given.length + 1) + provider + 1,
                pair -> {
                  names.add(name(at(codes, practice), at(given, provider)));
                  return names.size() - 1;
                });
      }
      return new Pairs(names.toArray(new String[0]), of);
    }

    private static String at(String[] codes, int place) {
      return place == ReadColumn.NONE ? null : codes[place];
    }
  }
}
