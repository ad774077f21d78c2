package primarycare.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaProviders;

/**
 * The A&amp;E providers that a job expects beside those of its extract.
 *
 * @param areas what the extract lacks of each
 * @param notices which providers it lacks, a sentence each
 */
record GivenProviders(AreaProviders areas, List<String> notices) {

  /**
   * @param attended rows of {@link CountedAttendances#byProvider}, which are asked for where a job
   *     expects some provider
   */
  static GivenProviders of(
      List<Providers.Expected> stated, Organisations measured, Supplier<List<Row>> attended) {
    if (stated.isEmpty()) {
      return new GivenProviders(AreaProviders.NOTHING_SAID, List.of());
    }
    Map<Integer, Set<String>> present =
        StatedProviders.present(attended.get(), measured.calendar());
    return new GivenProviders(
        StatedProviders.of(measured.placements(), stated, measured.calendar(), present),
        ProviderNotices.of(stated, present, measured.calendar()));
  }
}
