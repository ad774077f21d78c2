package primarycare.columnar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.parquet.hadoop.util.HadoopStreams;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A new file of the store, on any file system that Hadoop knows.
 *
 * <p>Without its native library Hadoop starts a process for the permissions of every local file and
 * folder that it makes, and writes a file of checksums beside it. The store's folder is private and
 * its files are hashed, so that local ones are made by Java itself.
 */
public record StoreFile(Configuration conf, Path path) implements OutputFile {

  /** How a folder of the store begins that a run removes, and a later one where it was killed. */
  public static final String STAGING = ".staging-";

  private static final int BUFFER = 1 << 16;
  private static final short OWNER_ALONE = 0700;

  /** Opens the file for writing; its folder is made if it is not there. */
  public OutputStream open() throws IOException {
    FileSystem fs = path.getFileSystem(conf);
    makeFolder();
    return isLocal(fs)
        ? new BufferedOutputStream(PrivateFiles.open(local(fs, path)), BUFFER)
        : fs.create(path, true);
  }

  /**
   * Writes the file whole and on the disk, or not at all: in a folder of the store that is removed,
   * and then into its place.
   */
  public void write(Path store, byte[] bytes) throws IOException {
    Path staging = new Path(store, STAGING + UUID.randomUUID());
    StoreFile beside = new StoreFile(conf, new Path(staging, path.getName()));
    try {
      try (OutputStream out = beside.open()) {
        out.write(bytes);
      }
      beside.sync();
      makeFolder();
      replaceBy(beside.path);
      sync();
    } finally {
      staging.getFileSystem(conf).delete(staging, true);
    }
  }

  /** Makes the folder that the file is to be in. */
  public void makeFolder() throws IOException {
    FileSystem fs = path.getFileSystem(conf);
    if (isLocal(fs)) {
      PrivateFiles.folder(local(fs, path.getParent()));
    } else {
      fs.mkdirs(path.getParent());
    }
  }

  /**
   * Moves another file of its file system into its place; elsewhere than on local disks in two
   * steps.
   */
  private void replaceBy(Path other) throws IOException {
    FileSystem fs = path.getFileSystem(conf);
    if (isLocal(fs)) {
      Files.move(local(fs, other), local(fs, path), StandardCopyOption.ATOMIC_MOVE);
    } else {
      fs.delete(path, false);
      if (!fs.rename(other, path)) {
        throw new IOException("cannot move a file of the store into its place");
      }
    }
  }

  /** Waits until a local file is on the disk, with its name and that of its folder. */
  private void sync() throws IOException {
    FileSystem fs = path.getFileSystem(conf);
    if (isLocal(fs)) {
      java.nio.file.Path file = local(fs, path);
      Synced.file(file);
      Synced.folder(file.getParent());
      Synced.folder(file.getParent().getParent());
    }
  }

  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    return HadoopStreams.wrap(new FSDataOutputStream(open(), null));
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
    return create(blockSize);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  /** Makes a folder of the store that its owner alone can open, or narrows one that is there. */
  public static void makePrivate(Configuration conf, Path folder) throws IOException {
    FileSystem fs = folder.getFileSystem(conf);
    if (isLocal(fs)) {
      PrivateFiles.folder(local(fs, folder));
      PrivateFiles.narrow(local(fs, folder));
      return;
    }
    FsPermission own = new FsPermission(OWNER_ALONE);
    if (!fs.exists(folder)) {
      fs.mkdirs(folder, own);
    }
    if (!fs.getFileStatus(folder).getPermission().equals(own)) {
      fs.setPermission(folder, own);
    }
  }

  private static boolean isLocal(FileSystem fs) {
    return "file".equals(fs.getUri().getScheme());
  }

  private static java.nio.file.Path local(FileSystem fs, Path path) {
    return java.nio.file.Path.of(fs.makeQualified(path).toUri().getPath());
  }
}
