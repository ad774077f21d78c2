package primarycare.sample;

import java.util.List;

/** What a sample came to: its files in order, with their rows and bytes. */
public record SampleMade(String area, int practices, List<Wrote> files) {

  public SampleMade {
    files = List.copyOf(files);
  }

  /** One file, by its path below the folder. */
  public record Wrote(String file, long rows, long bytes) {}
}
