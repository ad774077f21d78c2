package primarycare.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import primarycare.support.Temporary;

/** A year and a month of attendances of the fictional area, made once for the tests of them. */
final class SampleYear {

  static final int ID = 0;
  static final int PROVIDER = 3;
  static final int DATE = 1;
  static final int TIME = 2;
  static final int DEPARTMENT = 5;
  static final int CATEGORY = 6;
  static final int AGE = 7;
  static final int SEX = 8;
  static final int PRACTICE = 9;
  static final int HOME = 10;
  static final int STATUS = 13;
  static final int ACCOMMODATION = 15;
  static final int PERSON = 16;
  static final int COLUMNS = 17;

  static final Map<String, String> CONTENTS = make();

  /** Attendances of all months, as cells. */
  static final List<List<String>> ROWS =
      CONTENTS.keySet().stream()
          .filter(file -> file.startsWith("ae/"))
          .flatMap(file -> Samples.records(CONTENTS, file).stream())
          .toList();

  private SampleYear() {}

  static boolean isOfTheArea(List<String> row) {
    return row.get(PRACTICE).startsWith("Y99");
  }

  static boolean is(List<String> row, int column, String code) {
    return row.size() == COLUMNS && row.get(column).equals(code);
  }

  static long count(Predicate<List<String>> which) {
    return ROWS.stream().filter(which).count();
  }

  static double share(Predicate<List<String>> which) {
    return count(which) / (double) ROWS.size();
  }

  static double share(int column, String code) {
    return share(row -> row.size() > column && row.get(column).equals(code));
  }

  private static Map<String, String> make() {
    Path folder = Temporary.folder("year");
    Samples.make(
        new SampleRequest(
            folder, 1, Samples.JULY, 13, 40, 8_000, false, true, false, Optional.empty()));
    return Samples.contents(folder);
  }
}
