package primarycare.disclosure.earlier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import primarycare.disclosure.attack.Sight;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/** What a reader sees of a release as bytes: of equal ones the same. */
final class SeenFile {

  private static final String FORMAT = "what a reader sees of a release 3";
  private static final List<SeenCount.How> HOWS = List.of(SeenCount.How.values());

  private final DataInputStream in;
  private final Map<String, String> texts = new HashMap<>();

  private SeenFile(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  static byte[] bytes(SeenRelease seen) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
      out.writeUTF(seen.id());
      write(out, seen.sight());
      out.writeLong(seen.rounds());
      out.writeInt(seen.counts().size());
      for (SeenCount count : seen.counts()) {
        write(out, count);
      }
      out.writeInt(seen.sums().size());
      for (SeenSum sum : seen.sums()) {
        write(out, sum);
      }
      ScopeFile.write(out, seen.scope());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Sight sight) throws IOException {
    out.writeBoolean(sight.zeroShown());
    out.writeInt(sight.firstShown());
    out.writeInt(sight.base());
    out.writeInt(sight.mostHidden());
  }

  private static void write(DataOutputStream out, SeenCount count) throws IOException {
    out.writeInt(count.exact());
    out.writeByte(count.how().ordinal());
    out.writeBoolean(count.key() != null);
    if (count.key() != null) {
      write(out, count.key());
    }
  }

  private static void write(DataOutputStream out, CountKey key) throws IOException {
    out.writeUTF(key.what());
    out.writeUTF(key.areaType());
    out.writeUTF(key.areaCode());
    out.writeUTF(key.part());
    for (int number : numbers(key)) {
      out.writeInt(number);
    }
  }

  private static int[] numbers(CountKey key) {
    return new int[] {
      key.firstMonth(),
      key.lastMonth(),
      key.department(),
      key.sex(),
      key.ages().first(),
      key.ages().last()
    };
  }

  private static void write(DataOutputStream out, SeenSum sum) throws IOException {
    out.writeUTF(sum.why());
    out.writeBoolean(sum.isAtMost());
    out.writeInt(sum.counts().length);
    for (int i = 0; i < sum.counts().length; i++) {
      out.writeInt(sum.counts()[i]);
      out.writeInt(sum.times()[i]);
    }
  }

  /**
   * @throws IOException where they are not what {@link #bytes} made
   */
  static SeenRelease read(byte[] bytes) throws IOException {
    return new SeenFile(bytes).release();
  }

  private SeenRelease release() throws IOException {
    if (!in.readUTF().equals(FORMAT)) {
      throw new IOException("another format");
    }
    String id = in.readUTF();
    Sight sight = new Sight(in.readBoolean(), in.readInt(), in.readInt(), in.readInt());
    long rounds = in.readLong();
    List<SeenCount> counts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.add(count());
    }
    List<SeenSum> sums = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sums.add(sum());
    }
    return new SeenRelease(id, sight, rounds, counts, sums, ScopeFile.read(in));
  }

  private SeenCount count() throws IOException {
    int exact = in.readInt();
    SeenCount.How how = HOWS.get(in.readByte());
    return new SeenCount(in.readBoolean() ? key() : null, exact, how);
  }

  private CountKey key() throws IOException {
    return new CountKey(
        text(),
        text(),
        text(),
        text(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        new Ages(in.readInt(), in.readInt()));
  }

  private SeenSum sum() throws IOException {
    String why = text();
    boolean isAtMost = in.readBoolean();
    int[] counts = new int[in.readInt()];
    int[] times = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readInt();
      times[i] = in.readInt();
    }
    return new SeenSum(why, isAtMost, counts, times);
  }

  /** Each text once, as most stand in many keys. */
  private String text() throws IOException {
    return texts.computeIfAbsent(in.readUTF(), text -> text);
  }
}
