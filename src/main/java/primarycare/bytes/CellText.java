package primarycare.bytes;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a cell of a workbook: days as ISO, whole numbers without a point, others as a
 * spreadsheet shows them, to 15 digits.
 */
final class CellText {

  /** A spreadsheet keeps 15 digits: a longer number is not what was typed. */
  private static final BigDecimal DAMAGED = BigDecimal.TEN.pow(15);

  private static final MathContext KEPT = new MathContext(15);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
  private static final Pattern DATE = Pattern.compile("(?i).*[dmyhs].*");
  private static final DateTimeFormatter TIMES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private CellText() {}

  static String of(Cell cell, boolean from1904) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.FORMULA && value == null && cell.getRawValue() == null) {
      throw new UncheckedIOException(
          new BadArchive(
              "a formula of which the workbook holds no value",
              "open and save it in a spreadsheet, or save the sheet as CSV"));
    }
    if (cell.getType() == CellType.ERROR) {
      return cell.getRawValue() == null ? "#ERROR!" : cell.getRawValue();
    }
    if (value instanceof BigDecimal number) {
      return isDate(cell.getDataFormatId(), cell.getDataFormatString()) && isDay(number)
          ? date(number, from1904)
          : number(number);
    }
    return value instanceof Boolean flag
        ? flag.toString().toUpperCase(Locale.ROOT)
        : value == null ? "" : value.toString();
  }

  /** A number that is longer than a spreadsheet keeps is written so that no one takes it whole. */
  static String number(BigDecimal number) {
    if (number.abs().compareTo(DAMAGED) >= 0) {
      return String.format(Locale.ROOT, "%.14E", number);
    }
    BigDecimal kept = number.round(KEPT);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  /** Days since the first one, and the part of the day; below one a time alone. */
  static String date(BigDecimal serial, boolean from1904) {
    long seconds = Math.round(serial.multiply(SECONDS).doubleValue());
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValue());
    if (serial.compareTo(BigDecimal.ONE) < 0) {
      return time.format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
    LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    LocalDate day = first.plusDays(seconds / SECONDS.longValue());
    return time.equals(LocalTime.MIDNIGHT)
        ? day.toString()
        : LocalDateTime.of(day, time).format(TIMES);
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
  }

  /** Whether a number is shown as a date or time: by the number of its format, or its text. */
  static boolean isDate(Integer id, String format) {
    if (format == null || format.isEmpty()) {
      return id != null
          && ((id >= 14 && id <= 22)
              || (id >= 27 && id <= 36)
              || (id >= 45 && id <= 47)
              || (id >= 50 && id <= 58));
    }
    String bare = NO_FORMAT.matcher(format).replaceAll("");
    return DATE.matcher(bare).matches() && !bare.contains("#") && !bare.contains("General");
  }
}
