package primarycare.disclosure.earlier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import primarycare.bytes.Hashes;
import primarycare.columnar.StoreFile;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/**
 * The ledger of a store: a file of each release for publication, named by the hash of what it
 * holds, so that releases of which the same is seen have one.
 */
public final class SeenReleases {

  private static final String FOLDER = "disclosure";

  private final Configuration conf;
  private final Path store;

  public SeenReleases(Configuration conf, URI store) {
    this.conf = conf;
    this.store = new Path(store);
  }

  /** The names of all there are, in order. */
  public List<String> names() {
    Path folder = new Path(store, FOLDER);
    try {
      FileSystem fs = folder.getFileSystem(conf);
      List<String> names = new ArrayList<>();
      if (fs.exists(folder)) {
        for (FileStatus file : fs.listStatus(folder)) {
          names.add(file.getPath().getName());
        }
      }
      return names.stream().filter(name -> !name.startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger of the store cannot be listed", e);
    }
  }

  /**
   * @throws Refusal of kind JOB where it is not as it was written
   */
  public SeenRelease read(String name) {
    try {
      byte[] bytes = bytes(name);
      if (!Hashes.sha256(new ByteArrayInputStream(bytes)).equals(name)) {
        throw damaged(name);
      }
      return SeenFile.read(bytes);
    } catch (IOException e) {
      throw damaged(name);
    }
  }

  private byte[] bytes(String name) throws IOException {
    Path file = file(name);
    try (InputStream in = new GZIPInputStream(file.getFileSystem(conf).open(file))) {
      return in.readAllBytes();
    }
  }

  /** Keeps one, whole and on the disk, or not at all; its name is that which it has already. */
  public String keep(SeenRelease seen) {
    byte[] bytes = SeenFile.bytes(seen);
    try {
      String name = Hashes.sha256(new ByteArrayInputStream(bytes));
      Path file = file(name);
      if (!file.getFileSystem(conf).exists(file)) {
        new StoreFile(conf, file).write(store, zipped(bytes));
      }
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger of the store cannot be written", e);
    }
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private Path file(String name) {
    return new Path(new Path(store, FOLDER), name);
  }

  private Refusal damaged(String name) {
    return new Refusal(
        Refusal.Kind.JOB,
        new Problem(
            "what an earlier release showed cannot be read",
            file(name).toString(),
            "a file that is not as it was written",
            "the file that the run of that release kept in the store",
            "put it back from a copy of the store; without one move the file away, and what that"
                + " release alone showed is not taken into account"));
  }
}
