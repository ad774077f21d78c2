package primarycare.table.deprivation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

/** The rows that the table of fifths by deprivation has of a world. */
public final class DeprivationRows {

  private DeprivationRows() {}

  /**
   * Of fifths by deprivation.
   *
   * @param fifths of practices, as {@link DeprivationFifths#of}
   */
  public static Stream<Record> of(
      World world, Said said, ListSizes lists, Map<String, Integer> fifths, Protection protection) {
    List<Placement> placements = Placement.of(said.history(), world.calendar());
    return world.groups(new DeprivationGroups(world.calendar(), placements, lists, fifths)).stream()
        .flatMap(
            area ->
                world.periods(Span.MONTH).stream()
                    .flatMap(
                        month ->
                            DeprivationGradient.rows(
                                area,
                                month,
                                AreaProviders.NOTHING_SAID,
                                Display.DEFAULT,
                                protection)));
  }
}
