package primarycare.spec;

import java.net.URI;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Places of files as Spark takes them: a text that it does not decode, and reads as a pattern. */
public final class SparkPath {

  private static final Pattern SIGN = Pattern.compile("[*?\\[\\]{}\\\\]");

  private SparkPath() {}

  /** A place to write to. */
  public static String exact(URI place) {
    return new Path(place).toString();
  }

  /** A place to read from, in which each sign of a pattern stands for itself. */
  public static String toRead(Path place) {
    return SIGN.matcher(place.toString()).replaceAll("\\\\$0");
  }

  /** A place to read from, in which each sign of a pattern stands for itself. */
  public static String toRead(URI place) {
    return toRead(new Path(place));
  }
}
