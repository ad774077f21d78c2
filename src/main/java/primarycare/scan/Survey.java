package primarycare.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import primarycare.bytes.Handle;
import primarycare.bytes.Streams;

/**
 * One pass over a file's bytes before it is read: is it text, in which encoding, do its quotes
 * close, and where may it be cut so that every part is read as the whole would be.
 *
 * @param empty no byte at all, or only blanks
 * @param odd the first byte that no CSV file holds, and its line: then the rest is not known
 * @param encoding that its bytes speak for
 * @param lineEnded whether the last line has its end
 * @param plan the chunks in which its records are read
 */
public record Survey(
    boolean empty,
    Optional<OddByte> odd,
    TextEncoding encoding,
    boolean lineEnded,
    Chunk.Plan plan) {

  /** How many bytes of a plain file one task reads, unless the settings say otherwise. */
  static final long CHUNK_BYTES = 1L << 25;

  /** The key of Hadoop's settings under which another number may stand. */
  public static final String CHUNK_KEY = "primarycaretables.chunk.bytes";

  /** Surveys a file: a plain one in stretches, side by side; a compressed one as it unpacks. */
  public static Survey of(Configuration conf, Handle file, char delimiter) throws IOException {
    if (!Streams.isPlain(conf, file)) {
      try (InputStream in = Streams.open(conf, file)) {
        Stretch whole = Stretch.of(in, Long.MAX_VALUE, (byte) 0, delimiter);
        return of(List.of(whole), 0, Streams.markLength(conf, file) > 0);
      }
    }
    long size = conf.getLong(CHUNK_KEY, CHUNK_BYTES);
    long offset = Streams.markLength(conf, file);
    long length = Streams.length(conf, file.uri());
    List<Stretch> stretches =
        LongStream.range(0, Math.max(1, (length - offset + size - 1) / size))
            .parallel()
            .mapToObj(i -> stretch(conf, file.uri(), offset + i * size, offset, size, delimiter))
            .toList();
    return of(stretches, offset, offset > 0);
  }

  /** Surveys a text in one stretch. */
  static Survey of(InputStream in, char delimiter) throws IOException {
    return of(List.of(Stretch.of(in, Long.MAX_VALUE, (byte) 0, delimiter)), 0, false);
  }

  /**
   * Composes a file's stretches, in order.
   *
   * @param offset of the first one: after a byte order mark
   * @param marked whether the text begins with one
   */
  static Survey of(List<Stretch> stretches, long offset, boolean marked) {
    boolean several = stretches.stream().anyMatch(Stretch::several);
    byte last = stretches.get(stretches.size() - 1).passage().last();
    return new Survey(
        stretches.stream().allMatch(Stretch::blank),
        odd(stretches),
        TextEncoding.of(marked, several, broken(stretches)),
        last == '\n' || last == '\r',
        Chunk.plan(stretches.stream().map(Stretch::passage).toList(), offset));
  }

  /** Whether a byte belongs to no character, also where one goes on from stretch to stretch. */
  private static boolean broken(List<Stretch> stretches) {
    boolean broken = false;
    long owed = 0;
    for (Stretch stretch : stretches) {
      broken |= stretch.broken() || stretch.continued() > owed;
      boolean whole = stretch.passage().bytes() == stretch.continued();
      owed = stretch.borrowed() + (whole ? Math.max(0, owed - stretch.continued()) : 0);
    }
    return broken;
  }

  private static Optional<OddByte> odd(List<Stretch> stretches) {
    long line = 1;
    for (Stretch stretch : stretches) {
      if (stretch.odd().isPresent()) {
        return Optional.of(stretch.odd().get().below(line));
      }
      line += stretch.passage().lineEnds();
    }
    return Optional.empty();
  }

  private static Stretch stretch(
      Configuration conf, String uri, long start, long offset, long size, char delimiter) {
    boolean first = start == offset;
    try (InputStream in = Streams.at(conf, uri, first ? start : start - 1)) {
      byte before = first ? 0 : (byte) in.read();
      return Stretch.of(in, size, before, delimiter);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("an input cannot be read", e);
    }
  }
}
