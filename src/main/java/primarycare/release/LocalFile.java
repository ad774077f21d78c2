package primarycare.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A file of a release as Parquet writes and reads it, without Hadoop: no checksums beside it, and
 * no process started for its permissions.
 */
record LocalFile(Path path) implements InputFile, OutputFile {

  private static final int BUFFER = 1 << 16;

  @Override
  public long getLength() throws IOException {
    return Files.size(path);
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    FileChannel channel = FileChannel.open(path);
    return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
      @Override
      public long getPos() throws IOException {
        return channel.position();
      }

      @Override
      public void seek(long position) throws IOException {
        channel.position(position);
      }
    };
  }

  /** What an earlier attempt left under the name is written over. */
  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    Files.createDirectories(path.getParent());
    return new Counting(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
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

  /** Knows how many bytes have been written. */
  private static final class Counting extends PositionOutputStream {
    private final OutputStream out;
    private long written;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      written += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
