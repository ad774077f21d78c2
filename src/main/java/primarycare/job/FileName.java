package primarycare.job;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path of a file as it may be shown: a part that looks like a person's is masked whole. */
public final class FileName {

  private static final int LONGEST = 200;
  private static final Pattern ROOT = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:/{1,3}[^/]*)?/?");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?:\\.(?:csv|tsv|txt|dat|json|xlsx?|zip|gz|parquet))+$", Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /** The path with its folders and its extension. */
  public static String shown(String path) {
    Matcher root = ROOT.matcher(path);
    int from = root.lookingAt() ? root.end() : 0;
    return Shown.line(path.substring(0, from))
        + Arrays.stream(path.substring(from).split("/", -1))
            .map(FileName::part)
            .collect(Collectors.joining("/"));
  }

  /** Whether the path is shown as it is. */
  public static boolean isPlain(String path) {
    return shown(path).equals(path);
  }

  /** The path of the second and later files that are shown alike: a number before the extension. */
  public static String numbered(String shown, int number) {
    String extension = extension(shown);
    return number < 2
        ? shown
        : shown.substring(0, shown.length() - extension.length()) + " (" + number + ")" + extension;
  }

  private static String part(String part) {
    boolean odd = PersonText.isNoName(part) || part.indexOf('\n') >= 0 || part.indexOf('\r') >= 0;
    return odd ? PersonText.MASK + extension(part) : Shown.line(part, LONGEST);
  }

  private static String extension(String part) {
    Matcher extension = EXTENSION.matcher(part);
    return extension.find() ? extension.group() : "";
  }
}
