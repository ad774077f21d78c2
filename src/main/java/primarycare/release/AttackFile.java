package primarycare.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import primarycare.columnar.StoreFile;
import primarycare.disclosure.WhatFollows;

/**
 * Where the private store keeps what follows of what releases hide, a file for each: never in the
 * release itself.
 */
public record AttackFile(Configuration conf, URI store) {

  static final String FOLDER = "attacks";

  /**
   * Writes what follows of a release in the place of what was written before.
   *
   * @return the file
   */
  public String write(String release, WhatFollows follows) {
    Path file = new Path(new Path(new Path(store), FOLDER), release + ".json");
    try {
      new StoreFile(conf, file)
          .write(
              new Path(store),
              new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(follows));
    } catch (IOException e) {
      throw new UncheckedIOException("what follows of a release cannot be written", e);
    }
    return "file".equals(file.toUri().getScheme()) ? file.toUri().getPath() : file.toString();
  }
}
