package primarycare.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Opens inputs of any Hadoop file system: plain, gzip or one member of a zip, told by content. */
public final class Streams {

  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 4;
  private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|ods|odt)");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Streams() {}

  /** The bytes as they lie on the disk. */
  public static InputStream raw(Configuration conf, String uri) throws IOException {
    Path path = new Path(uri);
    return new BufferedInputStream(path.getFileSystem(conf).open(path), BUFFER);
  }

  /** The text of a file or member, decompressed, without a UTF-8 byte order mark. */
  public static InputStream open(Configuration conf, Handle file) throws IOException {
    return withoutMark(text(conf, file));
  }

  private static InputStream text(Configuration conf, Handle file) throws IOException {
    InputStream raw = raw(conf, file.uri());
    try {
      byte[] magic = peek(raw);
      if (isZip(magic)) {
        Optional<InputStream> member = ZipAccess.member(conf, file.uri(), file.member());
        if (member.isEmpty() && Workbook.isSheet(conf, file)) {
          raw.close();
          return Workbook.csv(conf, file);
        }
        if (member.isPresent()) {
          raw.close();
        }
        InputStream content = member.isPresent() ? member.get() : fromTheStart(raw, file.member());
        return new Unpacked(content, length(conf, file.uri()));
      }
      if (isGzip(magic)) {
        return new Unpacked(gunzipped(raw), length(conf, file.uri()));
      }
      return raw;
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** The text from an offset on, a byte order mark counted. */
  public static InputStream open(Configuration conf, Handle file, long start) throws IOException {
    if (isPlain(conf, file)) {
      return at(conf, file.uri(), start);
    }
    InputStream in = open(conf, file);
    in.skipNBytes(start);
    return in;
  }

  /** Whether the bytes on the disk are the text: then it can be read from anywhere on. */
  public static boolean isPlain(Configuration conf, Handle file) throws IOException {
    try (InputStream raw = raw(conf, file.uri())) {
      byte[] magic = peek(raw);
      return !isZip(magic) && !isGzip(magic);
    }
  }

  /** The bytes of a plain file from an offset on. */
  public static InputStream at(Configuration conf, String uri, long offset) throws IOException {
    Path path = new Path(uri);
    FSDataInputStream in = path.getFileSystem(conf).open(path);
    in.seek(offset);
    return new BufferedInputStream(in, BUFFER);
  }

  public static long length(Configuration conf, String uri) throws IOException {
    Path path = new Path(uri);
    return path.getFileSystem(conf).getFileStatus(path).getLen();
  }

  /** Length of a UTF-8 byte order mark at the start of a text. */
  public static long markLength(Configuration conf, Handle file) throws IOException {
    try (InputStream text = text(conf, file)) {
      return Arrays.equals(text.readNBytes(MARK.length), MARK) ? MARK.length : 0;
    }
  }

  /** Whether a file is a sheet of a workbook. */
  public static boolean isSheet(Configuration conf, Handle file) throws IOException {
    return Workbook.isSheet(conf, file);
  }

  /**
   * Names of the tables inside a zip, without documents beside, or of the sheets of a workbook;
   * empty for a file that is neither.
   */
  public static List<String> members(Configuration conf, String uri) throws IOException {
    try (InputStream raw = raw(conf, uri)) {
      if (!isZip(peek(raw))) {
        return List.of();
      }
      Map<String, Long> index = ZipAccess.index(conf, uri);
      if (Workbook.isOne(index.keySet())) {
        return Workbook.sheets(conf, uri, index);
      }
      long packed = length(conf, uri);
      try (InputStream tail = at(conf, uri, Math.max(0, packed - ZipMembers.TAIL))) {
        return withoutDocuments(ZipMembers.of(raw, packed, tail.readNBytes(ZipMembers.TAIL)));
      }
    }
  }

  /**
   * The text of all members of a gzip file: Java's own reader takes a further one that is cut, and
   * whatever else stands behind the first, for nothing.
   */
  @SuppressWarnings("deprecation") // its builder is not in the release that Spark 3.5 brings
  private static InputStream gunzipped(InputStream raw) throws IOException {
    try {
      return new GzipCompressorInputStream(raw, true);
    } catch (IOException e) {
      throw BadArchive.of(e);
    }
  }

  private static InputStream fromTheStart(InputStream raw, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(raw);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new BufferedInputStream(zip, BUFFER);
      }
    }
    throw new IOException("the archive has no such member");
  }

  /** Leaves out a UTF-8 byte order mark, which no reader of the text should see. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    InputStream text = in.markSupported() ? in : new BufferedInputStream(in, BUFFER);
    text.mark(MARK.length);
    if (!Arrays.equals(text.readNBytes(MARK.length), MARK)) {
      text.reset();
    }
    return text;
  }

  /**
   * Publishers pack guidance beside a table: of an archive with nothing else it is all there is.
   */
  private static List<String> withoutDocuments(List<String> members) {
    List<String> tables =
        members.stream().filter(name -> !DOCUMENT.matcher(name).matches()).toList();
    return tables.isEmpty() ? members : tables;
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    return magic;
  }

  /** Whether bytes begin as those of an archive do. */
  public static boolean isPacked(byte[] bytes) {
    byte[] magic = Arrays.copyOf(bytes, Math.min(bytes.length, MAGIC));
    return isZip(magic) || isGzip(magic);
  }

  private static boolean isZip(byte[] magic) {
    return magic.length == MAGIC
        && magic[0] == 'P'
        && magic[1] == 'K'
        && (magic[2] == 3 || magic[2] == 5 || magic[2] == 7)
        && magic[3] == magic[2] + 1;
  }

  private static boolean isGzip(byte[] magic) {
    return magic.length > 1 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
  }
}
