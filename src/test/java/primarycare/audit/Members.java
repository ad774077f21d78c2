package primarycare.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which practices are in which area, month by month, as published. */
final class Members {

  private static final String UNASSIGNED = " unassigned";
  private static final String PROFILE = "practice_profile";

  /** By month and practice: its areas, of every type. */
  private final Map<Integer, Map<String, Set<String>>> areas = new HashMap<>();

  private final Set<String> practices = new TreeSet<>();

  /** Reads who is where; {@code wheres} say what areas and practices the release has. */
  static Members of(Release release, Iterable<Where> wheres) {
    Members members = new Members();
    Map<String, String> codes = new HashMap<>();
    release.read("attendance_trend", row -> codes.put(named(row), code(row)));
    release.read("attendance_by_age_band", row -> codes.put(named(row), code(row)));
    Set<String> types = new HashSet<>();
    codes.values().stream()
        .filter(code -> code.contains(" "))
        .forEach(code -> types.add(type(code)));
    release.read(PROFILE, row -> members.row(row, codes, types));
    for (Where where : wheres) {
      if (type(where.area()).equals("practice")
          && where.isPlain()
          && !where.area().endsWith(UNASSIGNED)) {
        members.practices.add(where.area());
      }
    }
    return members;
  }

  private static String named(Row row) {
    return row.text("area_type") + "=" + row.text("area_name");
  }

  private static String code(Row row) {
    return Reading.area(row.text("area_type"), row.text("area_code"));
  }

  static String type(String area) {
    int space = area.indexOf(' ');
    return space < 0 ? area : area.substring(0, space);
  }

  private void row(Row row, Map<String, String> codes, Set<String> types) {
    String practice = "practice " + row.text("practice_code");
    practices.add(practice);
    Set<String> mine = new HashSet<>();
    mine.add(practice);
    for (String type : new String[] {"pcn", "sub_icb_location", "icb"}) {
      mine.add(type + " " + row.orAll(type + "_code"));
    }
    for (String said : row.orAll("areas").split("; ", -1)) {
      String code = codes.get(said.replaceAll(" \\([0-9.]+\\)$", ""));
      if (code != null) {
        mine.add(code);
      }
    }
    for (String type : types) {
      if (mine.stream().noneMatch(area -> type(area).equals(type))) {
        mine.add(type + UNASSIGNED);
      }
    }
    mine.add("atom " + new TreeSet<>(mine.stream().filter(a -> !a.equals(practice)).toList()));
    int month = Window.number(row.date("month"));
    areas.computeIfAbsent(month, of -> new HashMap<>()).put(practice, mine);
  }

  /** Every area that a practice is in, with those that nobody publishes. */
  Set<String> areas() {
    Set<String> all = new TreeSet<>(practices);
    areas.values().forEach(month -> month.values().forEach(all::addAll));
    return all;
  }

  Set<String> practices() {
    return practices;
  }

  /** Practices that have patients' counts in an area at some time of a window. */
  Set<String> touching(Set<String> of, Window window) {
    Set<String> touching = new HashSet<>();
    for (String practice : practices) {
      if (!isKnown(practice, window) || inSome(practice, of, window)) {
        touching.add(practice);
      }
    }
    return touching;
  }

  /** Practices whose patients all are in some areas of one type, all the time. */
  Set<String> within(Set<String> of, String type, Window window) {
    Set<String> within = new HashSet<>();
    for (String practice : practices) {
      if (isKnown(practice, window) && inAll(practice, of, type, window)) {
        within.add(practice);
      }
    }
    return within;
  }

  private boolean isKnown(String practice, Window window) {
    for (int month = window.from(); month <= window.to(); month++) {
      if (!areas.getOrDefault(month, Map.of()).containsKey(practice)) {
        return false;
      }
    }
    return true;
  }

  private boolean inSome(String practice, Set<String> of, Window window) {
    for (int month = window.from(); month <= window.to(); month++) {
      if (areas.get(month).get(practice).stream().anyMatch(of::contains)) {
        return true;
      }
    }
    return false;
  }

  private boolean inAll(String practice, Set<String> of, String type, Window window) {
    for (int month = window.from(); month <= window.to(); month++) {
      boolean out =
          areas.get(month).get(practice).stream()
              .anyMatch(area -> type(area).equals(type) && !of.contains(area));
      if (out) {
        return false;
      }
    }
    return true;
  }
}
