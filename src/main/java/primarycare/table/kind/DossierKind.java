package primarycare.table.kind;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import primarycare.dossier.AnyDossier;
import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.PracticeGroups;
import primarycare.model.GivenDossiers;
import primarycare.model.ReferenceModel;

/**
 * Whose dossiers the function of a table is given: those of areas, or of groups of practices.
 *
 * @param <D> the dossier
 */
@FunctionalInterface
public interface DossierKind<D extends AnyDossier<D>> {

  /** The people of each area. */
  DossierKind<Dossier> OF_AREAS = model -> model.dossiers().ofAreas();

  /** The people of each practice, and those without one. */
  DossierKind<Dossier> OF_PRACTICES = model -> model.dossiers().ofPractices();

  /**
   * The people of each group of practices, which are brought together once a run.
   *
   * @param groups what makes the groups, of what the run knows
   * @param <G> the groups
   */
  static <G extends PracticeGroups> DossierKind<GroupDossier<G>> groups(
      Function<ReferenceModel, G> groups) {
    Map<ReferenceModel, GivenDossiers<GroupDossier<G>>> ofRuns = new WeakHashMap<>();
    return model -> ofRuns.computeIfAbsent(model, run -> run.dossiers().of(groups.apply(run)));
  }

  /** The dossiers of a run. */
  GivenDossiers<D> of(ReferenceModel model);
}
