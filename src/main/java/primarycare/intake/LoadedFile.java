package primarycare.intake;

import java.util.List;
import primarycare.layout.Header;
import primarycare.layout.Identifiers;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

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

  /** Whether a record is about a person, so that its counts are protected. */
  public boolean aboutPeople() {
    return Sources.named(source()).people();
  }

  /** The separator by its name. */
  public String delimiter() {
    return switch (entry.delimiter()) {
      case "," -> "comma";
      case ";" -> "semicolon";
      case "\t" -> "tab";
      default -> "bar";
    };
  }

  /** Columns that nothing reads because they identify a person, as a report may name them. */
  public List<String> dropped() {
    List<String> unused = new Header(entry.header()).unused(layout());
    return HeaderNames.shown(
        aboutPeople() ? unused.stream().filter(Identifiers::isOne).toList() : List.of(),
        HeaderNames.tellable(entry.header()));
  }

  /** The layout that the header matched, with the job's own names in it. */
  Layout layout() {
    Source source = file.map().of(Sources.named(source()));
    return source.layouts().stream()
        .filter(layout -> layout.name().equals(entry.layout()))
        .findFirst()
        .orElseThrow();
  }
}
