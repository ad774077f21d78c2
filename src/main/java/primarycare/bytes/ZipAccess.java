package primarycare.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** One member of a zip, found by the index at its end, without unpacking those before it. */
final class ZipAccess {

  private static final int BUFFER = 1 << 16;

  private ZipAccess() {}

  /**
   * The content of a member, held against the checksum in the index; empty where the index cannot
   * be read or does not know it, or where its content can only be had by reading on from the start.
   */
  static Optional<InputStream> member(Configuration conf, String uri, String name)
      throws IOException {
    ZipFile zip = null;
    try {
      zip = open(conf, uri);
      ZipArchiveEntry entry = zip.getEntry(name);
      if (entry != null && zip.canReadEntryData(entry)) {
        return Optional.of(new BufferedInputStream(new Member(zip, entry), BUFFER));
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Read from the start it may yet be: and what cannot be is told there.
    }
    if (zip != null) {
      zip.close();
    }
    return Optional.empty();
  }

  /** Names of all members in the index and their sizes as it has them; none without an index. */
  static Map<String, Long> index(Configuration conf, String uri) {
    Map<String, Long> sizes = new TreeMap<>();
    try (ZipFile zip = open(conf, uri)) {
      Collections.list(zip.getEntries()).forEach(e -> sizes.put(e.getName(), e.getSize()));
      return sizes;
    } catch (IOException | RuntimeException e) {
      return Map.of();
    }
  }

  @SuppressWarnings("deprecation") // its builder is not in the release that Spark 3.5 brings
  private static ZipFile open(Configuration conf, String uri) throws IOException {
    Path path = new Path(uri);
    long length = path.getFileSystem(conf).getFileStatus(path).getLen();
    Channel channel = new Channel(path.getFileSystem(conf).open(path), length);
    try {
      return new ZipFile(channel, uri, StandardCharsets.UTF_8.name(), false, true);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Content that is held against its checksum at its end, and closes its archive. */
  private static final class Member extends CheckedInputStream {
    private final ZipFile zip;
    private final long checksum;

    Member(ZipFile zip, ZipArchiveEntry entry) throws IOException {
      super(zip.getInputStream(entry), new CRC32());
      this.zip = zip;
      this.checksum = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return checked(super.read(buffer, offset, length));
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }

    private int checked(int read) throws IOException {
      if (read < 0 && getChecksum().getValue() != checksum) {
        throw new IOException("the content of a member is not what the index says");
      }
      return read;
    }
  }

  /** A file of any file system as a channel that is only read. */
  private static final class Channel implements SeekableByteChannel {
    private final FSDataInputStream in;
    private final long length;
    private boolean open = true;

    Channel(FSDataInputStream in, long length) {
      this.in = in;
      this.length = length;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      byte[] bytes = new byte[Math.min(target.remaining(), BUFFER)];
      int n = in.read(bytes, 0, bytes.length);
      target.put(bytes, 0, Math.max(n, 0));
      return n;
    }

    @Override
    public long position() throws IOException {
      return in.getPos();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
      in.seek(Math.min(to, length));
      return this;
    }

    @Override
    public long size() {
      return length;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() throws IOException {
      open = false;
      in.close();
    }

    @Override
    public int write(ByteBuffer source) {
      throw new UnsupportedOperationException("an input is only read");
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException("an input is only read");
    }
  }
}
