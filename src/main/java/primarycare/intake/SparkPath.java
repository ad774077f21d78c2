package primarycare.intake;

import java.net.URI;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Places of files as Spark takes them: a text that it does not decode, and reads as a pattern. */
public final class SparkPath {

  private static final Pattern SIGN = Pattern.compile("[*?\\[\\]{}\\\\]");

  private SparkPath() {}

  /** A text as a pattern that only the text itself matches. */
  public static String literal(String text) {
    return SIGN.matcher(text).replaceAll("\\\\$0");
  }

  /** Whether a sign of a pattern is in a text. */
  public static boolean isPattern(String text) {
    return SIGN.matcher(text).find();
  }

  /** A place to read from, in which each sign of a pattern stands for itself. */
  public static String toRead(Path place) {
    return literal(place.toString());
  }

  /** A place to read from, in which each sign of a pattern stands for itself. */
  public static String toRead(URI place) {
    return toRead(new Path(place));
  }
}
