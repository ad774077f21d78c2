package primarycare.fact;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.layout.Source;

/** How rows of a source become facts: which columns are read, and what is made of them. */
interface Packing {

  /** So many rows are held before facts of them are let go. */
  int MOST_ROWS = 1 << 20;

  /** The columns that are read. */
  Set<String> columns();

  void pack(Packer packer, String entry, ReadRows rows);

  /** Columns with those of the key. */
  static Set<String> withKey(Source source, Stream<String> columns) {
    return Stream.concat(columns, source.key().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Facts of an entry's rows, as many at a time as fit into memory. */
  default Iterator<Fact> facts(String entry, Iterator<ReadRows> groups) {
    return new Iterator<>() {
      private Iterator<Fact> ready = new Packer().facts();

      @Override
      public boolean hasNext() {
        while (!ready.hasNext() && groups.hasNext()) {
          ready = some();
        }
        return ready.hasNext();
      }

      private Iterator<Fact> some() {
        Packer packer = new Packer();
        int rows = 0;
        while (rows < MOST_ROWS && groups.hasNext()) {
          ReadRows group = groups.next();
          pack(packer, entry, group);
          rows += group.rows();
        }
        return packer.facts();
      }

      @Override
      public Fact next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ready.next();
      }
    };
  }
}
