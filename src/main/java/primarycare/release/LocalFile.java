package primarycare.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopStreams;
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

  /** Without the settings of Hadoop, which would be read anew for each file. */
  private static final Configuration CONF = new Configuration(false);

  ParquetFileReader reader() throws IOException {
    return new ParquetFileReader(this, options());
  }

  /** Of one reader alone: they hold what unpacks its pages, and is taken back when it is closed. */
  static ParquetReadOptions options() {
    return HadoopReadOptions.builder(CONF).build();
  }

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
    return HadoopStreams.wrap(
        new FSDataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(path), BUFFER), null));
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
}
