package primarycare.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.PersonText;
import primarycare.job.PublishedCells;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.History;
import primarycare.organisation.PublishedAreas;

/** Which rows of attendances a release lacks, and what brings them back. */
final class CellNotices {

  private static final String EVERY_CELL = "\"cells\": \"all\" in the job";

  private static final String MONTHS = "\"periods\": [\"month\", \"rolling_12_months\"]";

  private CellNotices() {}

  /** Months without a file or a list first. */
  static List<String> of(Organisations ofAttendances) {
    return Stream.concat(
            MonthNotices.of(
                ofAttendances.calendar(), !ofAttendances.published().cells().monthsOfPractices())
                .stream(),
            of(ofAttendances.published()).stream())
        .toList();
  }

  /** A sentence for each type that has no rows, and for each that has areas of few practices. */
  static List<String> of(PublishedAreas areas) {
    return Stream.concat(repeated(areas.repeated()), small(areas)).toList();
  }

  private static Stream<String> repeated(Map<String, String> types) {
    return types.entrySet().stream()
        .map(
            type ->
                "tables of attendances have no rows of "
                    + type.getKey()
                    + ": its areas are those of "
                    + type.getValue()
                    + " in every month, so read these; "
                    + EVERY_CELL
                    + " brings them back");
  }

  private static Stream<String> small(PublishedAreas areas) {
    Map<String, List<String>> byType =
        areas.small().stream()
            .filter(area -> areas.has(area.type()) && !area.type().equals(History.PRACTICE))
            .collect(
                Collectors.groupingBy(
                    Named::type,
                    TreeMap::new,
                    Collectors.mapping(Named::code, Collectors.toList())));
    return byType.entrySet().stream().map(type -> small(type.getKey(), type.getValue(), areas));
  }

  private static String small(String type, List<String> codes, PublishedAreas areas) {
    boolean months = areas.cells().monthsOfPractices();
    return "areas of "
        + type
        + " with fewer than "
        + PublishedCells.FEW
        + " practices in some month have the cells of a practice in tables of attendances, "
        + (months ? "of months those of all ages: " : "of years alone: ")
        + PersonText.some(codes)
        + "; "
        + (months ? "" : MONTHS + " brings their months back at all ages, and ")
        + EVERY_CELL
        + " brings every cell";
  }
}
