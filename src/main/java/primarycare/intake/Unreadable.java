package primarycare.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import primarycare.bytes.Streams;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Layout;
import primarycare.scan.OddByte;
import primarycare.scan.Survey;

/** Refuses a file whose content is no table of text, whatever its columns may be. */
final class Unreadable {

  /** How much of a file its header may take, in bytes. */
  static final int LONGEST_HEADER = 1 << 20;

  /** As many columns as a spreadsheet has; the widest publication has 831. */
  static final int MOST_COLUMNS = 1 << 14;

  private static final byte[] OLD_WORKBOOK = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final int LOOKED_AT = 64;
  private static final String TEXT = "CSV as UTF-8 or windows-1252";

  private static final String ASK_AGAIN = "ask for the file again, or take it out of the inputs";

  private Unreadable() {}

  /**
   * Looks at a file's first bytes.
   *
   * @throws Refusal of kind FILE, naming the file
   */
  static void refuse(InputFile file, byte[] prefix) {
    if (Streams.isPacked(prefix)) {
      throw refusal(
          file,
          "a file cannot be read",
          "an archive within an archive",
          "CSV, .gz, .zip or .xlsx",
          "unpack it once");
    }
    if (isOldWorkbook(prefix)) {
      throw refusal(
          file,
          "a file cannot be read",
          "an old workbook (.xls), or one with a password",
          "CSV, .gz, .zip or .xlsx",
          "save it as .xlsx without a password, or the sheet as CSV");
    }
    if (isUtf16(prefix)) {
      throw refusal(file, "a file in UTF-16", "", TEXT, "save it as UTF-8: \"CSV UTF-8\"");
    }
    if (new String(prefix, StandardCharsets.ISO_8859_1).isBlank()) {
      String found = "no text in its first %,d bytes".formatted(prefix.length);
      throw refusal(file, "an empty file", found, "a header and records", ASK_AGAIN);
    }
  }

  /** Looks whether a file of a layout has more than its header. */
  static void refuse(InputFile file, List<List<String>> top, Layout layout) {
    if (top.size() < 2 && !layout.headerless()) {
      throw refusal(
          file, "a file without a record", "only a header", "a header and records", ASK_AGAIN);
    }
  }

  /** Looks at what one pass over all its bytes has told. */
  static void refuse(InputFile file, Survey survey) {
    if (survey.odd().isPresent()) {
      OddByte odd = survey.odd().get();
      throw refusal(
          file,
          "not a text file",
          odd.name() + " on line " + odd.line(),
          TEXT,
          "take it out of that line, or save or export the table as CSV");
    }
    if (survey.plan().openQuote() > 0) {
      throw refusal(
          file,
          "a quote is never closed",
          "opened on line " + survey.plan().openQuote(),
          "a closing quote for each opening one",
          "correct that line, or fetch the file again: it may be cut");
    }
  }

  /**
   * Looks at its first records.
   *
   * @param top the header, and the first few records below, if any
   * @param whole whether the file has no bytes beyond those that were looked at
   */
  static void refuse(InputFile file, List<List<String>> top, boolean whole) {
    int columns = top.get(0).size();
    if (columns > MOST_COLUMNS || (top.size() < 2 && !whole)) {
      throw refusal(
          file,
          "a first row longer than any header",
          columns > MOST_COLUMNS
              ? String.format(Locale.ROOT, "more than %,d columns on line 1", MOST_COLUMNS)
              : String.format(Locale.ROOT, "more than %,d bytes from line 1 on", LONGEST_HEADER),
          String.format(
              Locale.ROOT, "%,d columns in %,d bytes at most", MOST_COLUMNS, LONGEST_HEADER),
          "look for a quote that is not closed, or lines without an end, in its first rows");
    }
  }

  /** Whether bytes are of no text, as those of pictures: not those of a table in UTF-16. */
  static boolean isNoText(byte[] prefix) {
    return !isOther(prefix) && new String(prefix, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
  }

  /** Whether bytes may be of a table that is only written or packed in another way. */
  static boolean isOther(byte[] prefix) {
    return Streams.isPacked(prefix) || isUtf16(prefix);
  }

  private static boolean isOldWorkbook(byte[] prefix) {
    return prefix.length > OLD_WORKBOOK.length
        && Arrays.equals(Arrays.copyOf(prefix, OLD_WORKBOOK.length), OLD_WORKBOOK);
  }

  private static boolean isUtf16(byte[] prefix) {
    return isMarked(prefix, 0xFF, 0xFE)
        || isMarked(prefix, 0xFE, 0xFF)
        || (prefix.length > 2 && (everyOther(prefix, 0) || everyOther(prefix, 1)));
  }

  private static boolean isMarked(byte[] prefix, int first, int second) {
    return prefix.length > 1 && (prefix[0] & 0xFF) == first && (prefix[1] & 0xFF) == second;
  }

  /** Whether the bytes at these places are NUL and the others are not, as Latin letters have it. */
  private static boolean everyOther(byte[] prefix, int from) {
    for (int i = 0; i < Math.min(prefix.length, LOOKED_AT); i++) {
      if ((prefix[i] == 0) != (i % 2 == from)) {
        return false;
      }
    }
    return true;
  }

  private static Refusal refusal(
      InputFile file, String what, String found, String allowed, String action) {
    return new Refusal(Refusal.Kind.FILE, new Problem(what, file.name(), found, allowed, action));
  }
}
