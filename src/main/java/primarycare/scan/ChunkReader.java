package primarycare.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import primarycare.bytes.Streams;

/** The records of one chunk of a file, without any header. */
final class ChunkReader implements Closeable {

  private final Configuration conf;
  private final ScanTask task;
  private InputStream in = InputStream.nullInputStream();
  private ByteRecords records;

  ChunkReader(Configuration conf, ScanTask task) {
    this.conf = conf;
    this.task = task;
  }

  /** The record after the last one; null where there is none. */
  ByteRecords next() throws IOException {
    if (records == null) {
      open();
    }
    return records.next() ? records : null;
  }

  /** Opens the file when it is first read, so that one that is gone fails as others do. */
  private void open() throws IOException {
    in = Streams.open(conf, task.handle(), task.chunk().start());
    records = new ByteRecords(in, task.chunk(), task.delimiter());
    if (task.first() && !task.layout().headerless()) {
      records.next();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
