package primarycare.intake;

import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Paths of a job's inputs, in which some signs stand for others. */
final class Globs {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([*?\\[\\]{}\\\\])");
  private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private Globs() {}

  /** A path or glob of a job, below the job's folder: only the job's own signs are signs. */
  static Path path(java.nio.file.Path folder, String glob) {
    return WITH_SCHEME.matcher(glob).matches()
        ? new Path(glob)
        : new Path(
            new Path("file", null, SparkPath.literal(folder.toUri().getPath())),
            new Path(null, null, glob));
  }

  /** The same path with each sign for itself. */
  static Path exact(java.nio.file.Path folder, String path) {
    return WITH_SCHEME.matcher(path).matches()
        ? new Path(path)
        : new Path(new Path(folder.toUri()), new Path(null, null, path));
  }

  /** Whether a sign of a path stands for others. */
  static boolean isGlob(String path) {
    return SparkPath.isPattern(ESCAPED.matcher(path).replaceAll(""));
  }

  /** A path that is no glob, without its escapes. */
  static String unescaped(String path) {
    return ESCAPED.matcher(path).replaceAll("$1");
  }
}
