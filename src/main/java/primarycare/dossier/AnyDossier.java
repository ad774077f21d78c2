package primarycare.dossier;

import primarycare.job.PublishedCells;

/**
 * What is known of some people together.
 *
 * @param <D> its own kind
 */
public sealed interface AnyDossier<D extends AnyDossier<D>> permits Dossier, GroupDossier {

  /** Whether they are the people of one practice. */
  boolean isPractice();

  /** Which cells of theirs are published. */
  PublishedCells published();

  /** The same people, of whom every cell is published: what checks look at. */
  D withEveryCell();
}
