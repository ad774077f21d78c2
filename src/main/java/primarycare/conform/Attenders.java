package primarycare.conform;

/** The people behind attendances, as far as records carry a key of the person. */
public final class Attenders {

  /** A number that stands for one person; null where the record has no key. */
  public static final String PERSON = "person";

  private Attenders() {}
}
