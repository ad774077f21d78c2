package primarycare.intake;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import primarycare.columnar.LineColumn;
import primarycare.columnar.PartFile;
import primarycare.columnar.TextColumn;
import primarycare.scan.StoredRows;

/** The facts of one kind and entry that a task made, on their way into a file. */
final class FactFile {

  private static final MessageType SCHEMA =
      new MessageType(
          "facts",
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(Fact.NAME),
          Types.required(PrimitiveTypeName.INT64).named(Fact.PART),
          Types.optional(PrimitiveTypeName.BINARY).named(Fact.NUMBERS),
          Types.required(PrimitiveTypeName.INT64).named(Fact.RECORDS));

  private final TextColumn names = new TextColumn();
  private final TextColumn numbers = new TextColumn();
  private final List<Long> parts = new ArrayList<>();
  private final List<Long> records = new ArrayList<>();

  /** Of which entry and kind a file is, and where it lies below the entry. */
  record Written(String entry, String kind, String path, long records) implements Serializable {}

  private record Of(String entry, String kind) {}

  private FactFile() {}

  /** The folder of a kind, below the entry. */
  static String folder(String kind) {
    return Fact.KIND + "=" + kind;
  }

  /** What a task makes, a file an entry and kind. */
  static final class Files {

    private final Map<Of, FactFile> files = new LinkedHashMap<>();

    void add(Fact fact) {
      files.computeIfAbsent(new Of(fact.entry(), fact.kind()), of -> new FactFile()).add(fact);
    }

    /**
     * @param name of the files, which no other task and no other attempt gives
     */
    List<Written> write(Configuration conf, Path folder, String name) throws IOException {
      List<Written> written = new ArrayList<>();
      for (Map.Entry<Of, FactFile> file : files.entrySet()) {
        Of of = file.getKey();
        String path = folder(of.kind()) + "/" + name + ".parquet";
        Path entry = new Path(folder, StoredRows.ENTRY + "=" + of.entry());
        file.getValue().write(conf, new Path(entry, path));
        written.add(new Written(of.entry(), of.kind(), path, sum(file.getValue().records)));
      }
      return written;
    }
  }

  private void add(Fact fact) {
    names.add(fact.name());
    numbers.add(fact.numbers(), 0, fact.numbers().length);
    parts.add(fact.part());
    records.add(fact.records());
  }

  private void write(Configuration conf, Path path) throws IOException {
    try (PartFile file = new PartFile(conf, path, SCHEMA)) {
      file.write(
          parts.size(),
          List.of(names, new LineColumn(longs(parts)), numbers, new LineColumn(longs(records))));
    }
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  private static long sum(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
