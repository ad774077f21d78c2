package primarycare.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.World;
import primarycare.job.Span;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.support.TextTable;

/**
 * Rows of {@code deprivation_gradient} of a few practices: one in the first fifth, one in the next.
 */
final class DeprivedPractices {

  static final String FIRST = "C82001";
  static final String SECOND = "C82002";

  private DeprivedPractices() {}

  /**
   * @param lists of the months, as {@link World#listed}
   */
  static RowTable rows(World world, Said said, String lists, Span... spans) {
    world.listed(lists);
    DeprivationGroups groups =
        new DeprivationGroups(
            world.calendar(),
            Placement.of(said.history(), world.calendar()),
            sizes(TextTable.of(lists).rows()),
            Map.of(FIRST, 0, SECOND, 1));
    Stream<GroupDossier> areas = world.groups(groups).stream();
    return RowTable.of(
        DeprivationGradient.SCHEMA,
        areas.flatMap(area -> DeprivationGradient.rows(groups, area, world.periods(spans))));
  }

  private static ListSizes sizes(List<Map<String, String>> lists) {
    ListSizes sizes =
        new ListSizes(
            lists.stream()
                .map(DeprivedPractices::day)
                .collect(Collectors.toCollection(TreeSet::new)));
    lists.forEach(
        list -> sizes.add(list.get("practice"), day(list), Long.parseLong(list.get("patients"))));
    return sizes;
  }

  private static LocalDate day(Map<String, String> list) {
    return LocalDate.parse(list.get("extract"));
  }
}
