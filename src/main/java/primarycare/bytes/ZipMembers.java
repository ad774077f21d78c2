package primarycare.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The names of a zip's members, each unpacked once to see that it can be, and held against the
 * index at the zip's end.
 *
 * <p>A reader that takes members as they come ends where one is damaged, as if none followed.
 */
final class ZipMembers {

  /** More than these is no publication but a heap of files, or an archive made to harm. */
  static final int MOST = 1_000;

  /** The index ends with a record of 22 bytes and a comment of at most 65,535. */
  static final int TAIL = 22 + 65_535;

  private static final int INDEX_END = 0x06054b50;
  private static final int INDEX_END_BYTES = 22;
  private static final int COUNT_AT = 10;
  private static final int COMMENT_AT = 20;

  /** The count of an index that keeps its true one elsewhere, being larger than fits. */
  private static final int ELSEWHERE = 0xFFFF;

  private final Set<String> names = new LinkedHashSet<>();
  private int entries;

  private ZipMembers() {}

  /**
   * Names of the files in a zip, folders and what systems leave behind left out.
   *
   * @param packed bytes of the zip
   * @param tail the last of them
   */
  static List<String> of(InputStream raw, long packed, byte[] tail) throws IOException {
    ZipMembers members = new ZipMembers();
    try {
      members.read(new ZipInputStream(raw), packed);
    } catch (IllegalArgumentException e) {
      throw new BadArchive("an archive with a member whose name is not UTF-8");
    } catch (IOException e) {
      throw BadArchive.of(e);
    }
    members.compare(indexed(tail));
    if (members.names.isEmpty()) {
      throw new BadArchive("an archive without a file", "put a CSV file in, or fetch it again");
    }
    return List.copyOf(members.names);
  }

  private void read(ZipInputStream zip, long packed) throws IOException {
    Unpacked content = new Unpacked(zip, packed);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      add(entry);
      content.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void add(ZipEntry entry) throws BadArchive {
    String name = entry.getName();
    requireWithin(name);
    if (entries > MOST) {
      throw new BadArchive("an archive of more than %,d members".formatted(MOST));
    }
    if (!entry.isDirectory() && !isLitter(name) && !names.add(name)) {
      throw new BadArchive("an archive with two members of the same name");
    }
  }

  private void compare(int indexed) throws BadArchive {
    if (indexed < 0) {
      throw new BadArchive("an archive that is cut short: its index is missing", "fetch it again");
    }
    if (indexed != ELSEWHERE && indexed != entries) {
      throw new BadArchive(
          "an archive that is damaged: its index names %,d members, and %,d can be read"
              .formatted(indexed, entries),
          "fetch it again, or unpack it by hand");
    }
  }

  /** How many members the index at the end of a zip counts; -1 where there is none. */
  private static int indexed(byte[] tail) {
    ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = tail.length - INDEX_END_BYTES; at >= 0; at--) {
      if (bytes.getInt(at) == INDEX_END
          && at + INDEX_END_BYTES + (bytes.getShort(at + COMMENT_AT) & 0xFFFF) == tail.length) {
        return bytes.getShort(at + COUNT_AT) & 0xFFFF;
      }
    }
    return -1;
  }

  /** Members are never written anywhere; a name that climbs out of a folder is a warning. */
  private static void requireWithin(String member) throws BadArchive {
    boolean absolute = member.startsWith("/") || member.startsWith("\\") || member.contains(":");
    if (absolute || List.of(member.split("[/\\\\]")).contains("..")) {
      throw new BadArchive("an archive with a member whose name leads out of its folder");
    }
    if (member.chars().anyMatch(Character::isISOControl)) {
      throw new BadArchive("an archive with a member whose name has a line end or the like");
    }
  }

  private static boolean isLitter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".");
  }
}
