package primarycare.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import primarycare.columnar.PartReader;
import primarycare.columnar.ReadRows;

/** Reads files of the store one after the other: of one at a time something is held. */
final class OpenRows implements KeptFacts.Rows, Closeable {

  private final Configuration conf;
  private Optional<PartReader> open = Optional.empty();

  OpenRows(Configuration conf) {
    this.conf = conf;
  }

  @Override
  public Iterator<ReadRows> of(StoredPart part, Set<String> columns) {
    try {
      close();
      PartReader reader = new PartReader(conf, new Path(part.path()), columns);
      open = Optional.of(reader);
      return new Groups(reader, part.path());
    } catch (IOException e) {
      throw unreadable(part.path(), e);
    }
  }

  @Override
  public void close() throws IOException {
    Optional<PartReader> before = open;
    open = Optional.empty();
    if (before.isPresent()) {
      before.get().close();
    }
  }

  private static UncheckedIOException unreadable(String path, IOException e) {
    return new UncheckedIOException("rows of the store cannot be read: " + path, e);
  }

  /** The rows of a file, which end where the next one is opened. */
  private final class Groups implements Iterator<ReadRows> {

    private final PartReader reader;
    private final String path;
    private Optional<ReadRows> ahead = Optional.empty();

    Groups(PartReader reader, String path) {
      this.reader = reader;
      this.path = path;
    }

    @Override
    public boolean hasNext() {
      try {
        boolean isOpen = open.filter(now -> now == reader).isPresent();
        ahead = ahead.isPresent() || !isOpen ? ahead : reader.next();
        return ahead.isPresent();
      } catch (IOException e) {
        throw unreadable(path, e);
      }
    }

    @Override
    public ReadRows next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ReadRows next = ahead.orElseThrow();
      ahead = Optional.empty();
      return next;
    }
  }
}
