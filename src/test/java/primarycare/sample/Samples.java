package primarycare.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import primarycare.job.Month;

/** Samples made for a test, and what their files hold once they are decompressed. */
public final class Samples {

  static final Month JULY = new Month(2026, 7);

  private Samples() {}

  /** Three months of the fictional area. */
  static SampleRequest small(Path out, long seed) {
    return new SampleRequest(out, seed, JULY, 3, 40, 2_000, false, true, false, Optional.empty());
  }

  static SampleMade make(SampleRequest request) {
    return make(request, 2, AttendanceFiles.Cut.STANDARD);
  }

  static SampleMade make(SampleRequest request, int threads, AttendanceFiles.Cut cut) {
    try {
      return new Sample(request, text -> {}, cut).make(threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder, by its path, as text. */
  public static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    bytes(folder).forEach((file, bytes) -> contents.put(plainName(file), text(file, bytes)));
    return contents;
  }

  /** Every file below a folder, by its path, as it lies on the disk. */
  static Map<String, byte[]> bytes(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Records of one file, its header left out, as cells. */
  static List<List<String>> records(Map<String, String> contents, String file) {
    List<List<String>> records = new ArrayList<>();
    contents.get(file).lines().skip(1).forEach(line -> records.add(cells(line)));
    return records;
  }

  static List<String> header(Map<String, String> contents, String file) {
    return cells(contents.get(file).lines().findFirst().orElseThrow().replace("\uFEFF", ""));
  }

  /** Cells of a record without quotes. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
      cells.add(line.substring(start, comma));
      start = comma + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  private static String plainName(String file) {
    return file.replace(".gz", "");
  }

  private static String text(String file, byte[] bytes) {
    try {
      InputStream in = new ByteArrayInputStream(bytes);
      if (file.endsWith(".gz")) {
        in = new GZIPInputStream(in);
      } else if (file.endsWith(".zip")) {
        ZipInputStream zip = new ZipInputStream(in);
        zip.getNextEntry();
        in = zip;
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
