package primarycare.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as good and as bad as tests need them. */
public final class Zips {

  /** A local header begins with four bytes; these fields follow at such offsets. */
  public static final int FLAGS = 6;

  public static final int SIZE = 22;

  private Zips() {}

  public static byte[] zip(String... namesAndTexts) {
    return zip(StandardCharsets.UTF_8, namesAndTexts);
  }

  public static byte[] deflated(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Stored, not compressed, so that each member's header tells its size. */
  public static byte[] zip(Charset names, String... namesAndTexts) {
    byte[][] contents = new byte[namesAndTexts.length / 2][];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
    }
    return zip(names, namesAndTexts, contents);
  }

  public static byte[] zip(String name, byte[] content) {
    return zip(StandardCharsets.UTF_8, new String[] {name}, new byte[][] {content});
  }

  private static byte[] zip(Charset charset, String[] names, byte[][] contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
      for (int i = 0; i < contents.length; i++) {
        ZipEntry entry = new ZipEntry(names[names.length == 1 ? 0 : 2 * i]);
        CRC32 crc = new CRC32();
        crc.update(contents[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(contents[i].length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(contents[i]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The bytes with one of them changed, counted from the start of a member's local header. */
  public static byte[] changed(byte[] zip, int member, int at, int value) {
    byte[] changed = zip.clone();
    changed[header(zip, member) + at] = (byte) value;
    return changed;
  }

  /** Where the local header of a member begins. */
  public static int header(byte[] zip, int member) {
    int seen = 0;
    for (int i = 0; i + 3 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
        if (seen++ == member) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no such member");
  }

  /** The bytes with an ASCII text replaced by another of its length, wherever it stands. */
  public static byte[] replaced(byte[] bytes, String text, String other) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace(text, other)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
