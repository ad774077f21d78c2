package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.columnar.LineColumn;
import primarycare.columnar.PartFile;
import primarycare.columnar.ReadRows;

/** Files of the store are read one after the other. */
class OpenRowsTest {

  private static final MessageType SCHEMA =
      new MessageType("rows", Types.required(PrimitiveTypeName.INT64).named("line"));

  @TempDir private java.nio.file.Path folder;

  private StoredPart part(String name, long... lines) throws IOException {
    Path path = new Path(folder.resolve(name).toUri());
    try (PartFile part = new PartFile(new Configuration(), path, SCHEMA)) {
      for (long line : lines) {
        part.write(1, List.of(new LineColumn(new long[] {line})));
      }
    }
    return new StoredPart("ae_attendance", "e1", false, path.toString(), 1);
  }

  private static long line(ReadRows rows) {
    return rows.column("line").number(rows.column("line").at(0));
  }

  @Test
  void readsTheGroupsOfAFileOneByOne() throws IOException {
    try (OpenRows rows = new OpenRows(new Configuration())) {
      Iterator<ReadRows> groups = rows.of(part("one", 2, 3), Set.of("line"));

      assertThat(groups.hasNext()).isTrue();
      assertThat(groups.hasNext()).as("asking twice reads nothing over").isTrue();
      assertThat(line(groups.next())).isEqualTo(2);
      assertThat(line(groups.next())).isEqualTo(3);
      assertThat(groups.hasNext()).isFalse();
    }
  }

  @Test
  void endsWhatIsOpenWhereTheNextFileIsOpened() throws IOException {
    try (OpenRows rows = new OpenRows(new Configuration())) {
      Iterator<ReadRows> one = rows.of(part("one", 2, 3), Set.of("line"));
      one.next();
      Iterator<ReadRows> two = rows.of(part("two", 7), Set.of("line"));

      assertThat(one.hasNext()).isFalse();
      assertThat(line(two.next())).isEqualTo(7);
    }
  }

  @Test
  void tellsWhichFileCannotBeRead() throws IOException {
    StoredPart gone = new StoredPart("ae_attendance", "e1", false, folder + "/gone", 1);
    try (OpenRows rows = new OpenRows(new Configuration())) {
      assertThatThrownBy(() -> rows.of(gone, Set.of("line")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("gone");
    }
  }
}
