package primarycare.intake;

import java.util.List;

/** A file of this run beside what the store holds of it. */
public record LoadedFile(InputFile file, StoreEntry entry) {

  public String name() {
    return file.name();
  }

  public String source() {
    return entry.source();
  }

  public ScanOutcome outcome() {
    return entry.outcome();
  }

  /** Days the file's rows are about, in order. */
  public List<String> periods() {
    return List.copyOf(outcome().periods());
  }
}
