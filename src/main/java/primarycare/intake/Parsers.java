package primarycare.intake;

import de.siegmar.fastcsv.reader.CsvReader;

/** The one set of rules by which CSV is parsed, for the header and for the records. */
final class Parsers {

  private Parsers() {}

  @SuppressWarnings("removal")
  static CsvReader.CsvReaderBuilder csv(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }
}
