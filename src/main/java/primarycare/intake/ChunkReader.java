package primarycare.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;

/** The records of one chunk of a file, without any header. */
final class ChunkReader implements Closeable {

  private final InputStream in;
  private final ByteRecords records;

  ChunkReader(Configuration conf, ScanTask task) throws IOException {
    this.in = Streams.open(conf, task.handle(), task.chunk());
    this.records = new ByteRecords(in, task.chunk(), task.delimiter());
    if (task.first() && !task.layout().headerless()) {
      records.next();
    }
  }

  /** The record after the last one; null where there is none. */
  ByteRecords next() throws IOException {
    return records.next() ? records : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
