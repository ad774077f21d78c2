package primarycare.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.job.DateOrder;
import primarycare.job.Month;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.scan.PersonKeys;
import primarycare.scan.TextEncoding;

/** Recognises a file that did not change by its entry in the store, and opens it no more. */
final class Recall {

  private final FileMemory memory;
  private final Store store;
  private final PersonKeys keys;

  Recall(FileMemory memory, Store store, PersonKeys keys) {
    this.memory = memory;
    this.store = store;
    this.keys = keys;
  }

  /**
   * What a file is, with its entry; empty where it is not remembered, or where it would now be read
   * in another way of which the store has no entry.
   */
  Optional<Sniffed> of(InputFile file) throws IOException {
    Optional<StoreEntry> entry = entry(file);
    return entry.isPresent() ? of(file, entry.get()) : Optional.empty();
  }

  private Optional<StoreEntry> entry(InputFile file) throws IOException {
    Optional<String> address =
        memory.of(file).map(seen -> seen.entries().get(FileMemory.key(file)));
    return address.isPresent() ? store.find(file.source(), address.get()) : Optional.empty();
  }

  private Optional<Sniffed> of(InputFile file, StoreEntry entry) throws IOException {
    Source source = Sniffer.source(file);
    Header header = new Header(entry.header());
    Optional<Layout> layout = layout(source, header, entry);
    if (layout.isEmpty() || !header.repeated(layout.get()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Month> month = Sniffer.month(file, layout.get(), header);
    Source plain = source.asOf(layout.get(), month.map(Month::first));
    Source dated =
        orders(plain)
            .filter(
                order ->
                    Sniffed.address(file, order, layout.get(), entry.sha256(), month, keys)
                        .equals(entry.address()))
            .findFirst()
            .orElse(plain);
    String address = Sniffed.address(file, dated, layout.get(), entry.sha256(), month, keys);
    Optional<StoreEntry> stored =
        address.equals(entry.address()) ? Optional.of(entry) : store.find(file.source(), address);
    return stored.map(
        found ->
            new Sniffed(
                file,
                dated,
                layout.get(),
                header.names(),
                found.delimiter().charAt(0),
                new TextEncoding(found.encoding(), false),
                true,
                List.of(),
                found.sha256(),
                month,
                address,
                Optional.empty(),
                Optional.of(found)));
  }

  /** The source with each order of day and month that a file of it may have told. */
  private static Stream<Source> orders(Source source) {
    return source.dates() != null
        ? Stream.of(source)
        : Stream.concat(Stream.of(source), Stream.of(DateOrder.values()).map(source::ordered));
  }

  /** The layout that the header is of: a file without one has the declared names for it. */
  private static Optional<Layout> layout(Source source, Header header, StoreEntry entry) {
    return source.layouts().stream()
        .filter(layout -> layout.headerless() && layout.name().equals(entry.layout()))
        .filter(layout -> layout.positional().columns().equals(header.names()))
        .findFirst()
        .or(() -> header.match(source))
        .map(layout -> layout.spread(header.names()));
  }
}
