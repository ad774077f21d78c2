package primarycare.organisation;

/** How people are parted by where they are registered, besides those {@link WithoutPractice}. */
public final class Registration {

  /** What people are grouped by. */
  public static final String TYPE = "registration";

  /** With a practice of the area that is not {@link #HOMELESS_PRACTICE}. */
  public static final String HERE = "other_practice_here";

  /** With one that the job names for homeless people. */
  public static final String HOMELESS_PRACTICE = "homeless_practice";

  private Registration() {}
}
