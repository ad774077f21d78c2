package primarycare.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import primarycare.organisation.Line;
import primarycare.organisation.SharedLists;
import primarycare.support.TextTable;

/** Where the patients of practices live that areas share, made of a text. */
public final class Living {

  /** From April to June 2026 as many patients of C82001 live in the place N as in S. */
  public static final SharedLists IN_HALVES =
      of(
          """
          quarter     type   practice  area  patients
          2026-04-01  place  C82001    N     1
          2026-04-01  place  C82001    S     1
          """);

  private Living() {}

  /**
   * @param text of quarter, type, practice, area and patients
   */
  public static SharedLists of(String text) {
    Map<Line.OfShared, Map<String, Long>> people = new HashMap<>();
    for (Map<String, String> row : TextTable.of(text).rows()) {
      people
          .computeIfAbsent(
              new Line.OfShared(
                  LocalDate.parse(row.get("quarter")), row.get("type"), row.get("practice")),
              none -> new HashMap<>())
          .put(row.get("area"), Long.parseLong(row.get("patients")));
    }
    return new SharedLists(people);
  }
}
