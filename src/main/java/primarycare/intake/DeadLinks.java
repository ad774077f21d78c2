package primarycare.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Links of a local folder that lead nowhere or in a circle: Hadoop's listing leaves them out. */
final class DeadLinks {

  private DeadLinks() {}

  /**
   * Those that a path or glob names, in order of name.
   *
   * @param files none are found elsewhere than on local disks, nor where a folder's name is a glob
   */
  static List<Path> of(org.apache.hadoop.fs.Path files) throws IOException {
    String scheme = files.toUri().getScheme();
    String folder = files.getParent() == null ? "/" : files.getParent().toUri().getPath();
    boolean local = scheme == null || scheme.equals("file");
    return local && !Globs.isGlob(folder)
        ? in(Globs.unescaped(folder), files.getName())
        : List.of();
  }

  /** Those in a folder, in order of name. */
  static List<Path> in(org.apache.hadoop.fs.Path folder) throws IOException {
    String scheme = folder.toUri().getScheme();
    boolean local = scheme == null || scheme.equals("file");
    return local ? in(folder.toUri().getPath(), "*") : List.of();
  }

  private static List<Path> in(String folder, String glob) throws IOException {
    List<Path> dead = new ArrayList<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(Path.of(folder), glob)) {
      links.forEach(link -> dead.addAll(isDead(link) ? List.of(link) : List.of()));
    } catch (NoSuchFileException | NotDirectoryException | IllegalArgumentException e) {
      return List.of();
    }
    Collections.sort(dead);
    return dead;
  }

  private static boolean isDead(Path file) {
    boolean hidden = FileFinder.isHidden(file.getFileName().toString());
    return !hidden && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.exists(file);
  }
}
