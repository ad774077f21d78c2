package primarycare.dossier;

/** What is known of some people together. */
public sealed interface AnyDossier permits Dossier, GroupDossier {

  /** Whether they are the people of one practice. */
  boolean isPractice();
}
