package primarycare.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.bytes.Hashes;
import primarycare.job.DateOrder;
import primarycare.job.Month;
import primarycare.layout.Field;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.scan.Chunk;
import primarycare.scan.DateEvidence;
import primarycare.scan.PersonKeys;
import primarycare.scan.ScanTask;
import primarycare.scan.TextEncoding;

/**
 * A file that was recognised, and all that reading it depends on.
 *
 * @param lineEnded whether the last line has its end
 * @param chunks in which its records are read, the header among the first one's
 * @param sha256 of the file's bytes, the archive's for a member
 * @param month for a layout whose files carry no date: from the file's name or the job
 * @param address of the file's rows in the store
 * @param dates what its dates say of the order of day and month; empty where it was not looked at
 * @param stored the entry there, of a file that was remembered and not opened: it has no chunks
 */
record Sniffed(
    InputFile file,
    Source source,
    Layout layout,
    List<String> header,
    char delimiter,
    TextEncoding encoding,
    boolean lineEnded,
    List<Chunk> chunks,
    String sha256,
    Optional<Month> month,
    String address,
    Optional<DateEvidence> dates,
    Optional<StoreEntry> stored) {

  /** The same file with day and month in an order, and the address that it has so. */
  Sniffed ordered(DateOrder order, PersonKeys keys) {
    Source read = source.ordered(order);
    return with(read, address(file, read, layout, sha256, month, keys), dates);
  }

  /** The same file with what its dates say. */
  Sniffed with(DateEvidence evidence) {
    return with(source, address, Optional.of(evidence));
  }

  private Sniffed with(Source read, String at, Optional<DateEvidence> evidence) {
    return new Sniffed(
        file, read, layout, header, delimiter, encoding, lineEnded, chunks, sha256, month, at,
        evidence, stored);
  }

  /** What there is to do to read it: one task a chunk. */
  Stream<ScanTask> tasks(PersonKeys keys) {
    return IntStream.range(0, chunks.size()).mapToObj(number -> task(number, keys));
  }

  private ScanTask task(int number, PersonKeys keys) {
    return new ScanTask(
        address,
        file.handle(),
        source,
        layout,
        new ArrayList<>(header),
        delimiter,
        encoding,
        chunks.get(number),
        number,
        number == chunks.size() - 1,
        lineEnded,
        month.map(Month::toString).orElse(""),
        keys);
  }

  /** Changes whenever the scanner reads the same bytes to other rows. */
  static final String SCANNER = "14";

  /** Where the store keeps the file's rows: equal for equal bytes read in the same way. */
  static String address(
      InputFile file,
      Source source,
      Layout layout,
      String sha256,
      Optional<Month> month,
      PersonKeys keys) {
    boolean hashes = source.fields().stream().anyMatch(Field::hashed);
    return Hashes.sha256(
            String.join(
                "\n",
                sha256,
                file.member(),
                source.declaration(layout),
                SCANNER,
                month.map(Month::toString).orElse(""),
                hashes ? keys.fingerprint() : ""))
        .substring(0, 32);
  }
}
