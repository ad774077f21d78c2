package primarycare.intake;

import java.util.List;
import java.util.Map;

/**
 * What the store keeps of an entry's facts, beside them as {@code fact.json}.
 *
 * @param name of the facts: their source and version
 * @param records of which the facts of each kind are made
 * @param parts the files that hold them
 */
record FactEntry(
    String name, String address, Map<String, Long> records, List<StoreEntry.Part> parts) {

  FactEntry {
    records = Map.copyOf(records);
    parts = List.copyOf(parts);
  }

  List<StoreEntry.Part> parts(String kind) {
    return parts.stream()
        .filter(part -> part.path().startsWith(FactFile.folder(kind) + "/"))
        .toList();
  }
}
