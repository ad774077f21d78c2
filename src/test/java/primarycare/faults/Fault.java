package primarycare.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What can happen to a file of a disk that nobody wrote to. */
enum Fault {
  /** One bit of one byte is another. */
  FLIPPED {
    @Override
    void strike(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(file, bytes);
    }
  },

  /** The end is missing. */
  CUT {
    @Override
    void strike(Path file, Random random) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  },

  /** As long as before, and nothing but zeros. */
  ZEROED {
    @Override
    void strike(Path file, Random random) throws IOException {
      Files.write(file, new byte[(int) Files.size(file)]);
    }
  },

  /** JSON that says nothing. */
  NULL {
    @Override
    void strike(Path file, Random random) throws IOException {
      Files.writeString(file, "null");
    }
  },

  /** Not there. */
  GONE {
    @Override
    void strike(Path file, Random random) throws IOException {
      Files.delete(file);
    }
  },

  /** A folder where the file should be. */
  FOLDER {
    @Override
    void strike(Path file, Random random) throws IOException {
      Files.delete(file);
      Files.createDirectories(file);
      Files.writeString(file.resolve("other"), "of someone else");
    }
  },

  /** A copy of the file beside it. */
  STRAY {
    @Override
    void strike(Path file, Random random) throws IOException {
      Files.copy(file, file.resolveSibling("stray-" + file.getFileName()));
    }
  };

  /** Those that a short run makes, and all where the profile of faults asks for them. */
  static List<Fault> tried() {
    return Boolean.getBoolean("faults.all") ? List.of(values()) : List.of(FLIPPED, GONE, FOLDER);
  }

  /** Does it to a file. */
  abstract void strike(Path file, Random random) throws IOException;

  /** The files below a folder, in a fixed order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }
}
