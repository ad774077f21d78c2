package primarycare.table.deprivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.support.TextTable;
import primarycare.table.spec.RecordTable;

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
    return RowTable.of(
        RecordTable.of(DeprivationGradient.class),
        rows(world, said, lists, Map.of(FIRST, 0, SECOND, 1), DisclosureRule.EXACT, spans));
  }

  /**
   * @param fifths of practices, as {@link DeprivationFifths#of}
   */
  static Stream<DeprivationGradient> rows(
      World world,
      Said said,
      String lists,
      Map<String, Integer> fifths,
      Protection protection,
      Span... spans) {
    return rows(world, said, lists, fifths, AreaProviders.NOTHING_SAID, protection, spans);
  }

  /**
   * @param providers which of an area its patients attend, and the extract names
   */
  static Stream<DeprivationGradient> rows(
      World world,
      Said said,
      String lists,
      Map<String, Integer> fifths,
      AreaProviders providers,
      Protection protection,
      Span... spans) {
    DeprivationGroups groups = groups(world.listed(lists), said, lists, fifths);
    return world.groups(groups).stream()
        .flatMap(
            area ->
                world.periods(spans).stream()
                    .flatMap(
                        period ->
                            DeprivationGradient.rows(
                                area, period, providers, Display.DEFAULT, protection)));
  }

  static DeprivationGroups groups(
      World world, Said said, String lists, Map<String, Integer> fifths) {
    return new DeprivationGroups(
        world.calendar(),
        Placement.of(said.history(), world.calendar()),
        sizes(TextTable.of(lists).rows()),
        fifths);
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
