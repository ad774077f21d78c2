package primarycare.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import primarycare.support.Temporary;

/** Three months of the fictional area, made once for the tests of its lists, map and staff. */
final class SampleQuarter {

  static final String LISTS = "lists/gp-reg-pat-prac-";
  static final String LIST_OF_JULY = LISTS + "quin-age-2026-07.zip";
  static final String MAP_OF_MAY = "map/gp-reg-pat-prac-map-2026-05.csv";
  static final String MAP_OF_JULY = "map/gp-reg-pat-prac-map-2026-07.csv";
  static final String CENSUS =
      "workforce/1 General Practice \u2013 July 2026 Practice Level - Detailed.csv";

  static final Map<String, String> CONTENTS = make();

  private SampleQuarter() {}

  /** Records of one file, its header left out, as cells. */
  static List<List<String>> records(String file) {
    return Samples.records(CONTENTS, file);
  }

  static List<String> header(String file) {
    return Samples.header(CONTENTS, file);
  }

  /** Whether a row of a list by five-year bands is the total of a practice. */
  static boolean isTotalOfPractice(List<String> row) {
    return row.get(2).equals("GP") && row.get(6).equals("ALL");
  }

  private static Map<String, String> make() {
    Path folder = Temporary.folder("quarter");
    Samples.make(Samples.small(folder, 1));
    return Samples.contents(folder);
  }
}
