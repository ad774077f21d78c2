package primarycare.intake;

import java.util.List;
import java.util.regex.Pattern;
import primarycare.layout.Source;

/** Columns of a file that say who a person is. */
final class DirectIdentifiers {

  private static final Pattern NAMES =
      Pattern.compile(
          "(patient |person )?((full |first |last |middle |fore|sur|family |given )?name"
              + "|nhs (number|no)|post ?code|date of birth|dob|address( line \\d)?)");

  private DirectIdentifiers() {}

  /** Those of the unused columns; a file that is not about people has none. */
  static List<String> among(Source source, List<String> unused) {
    return source.people()
        ? unused.stream().filter(name -> NAMES.matcher(words(name)).matches()).toList()
        : List.of();
  }

  private static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2")
        .replaceAll("[^A-Za-z0-9]+", " ")
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
