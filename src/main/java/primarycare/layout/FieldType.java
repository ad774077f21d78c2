package primarycare.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.PublishedCode;

/** The types a field of a source can have, and how each is read from text. */
public enum FieldType {
  /** Text as published, blanks around it removed. */
  TEXT(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      return Optional.of(text);
    }
  },

  /** The name of an organisation, published as it is but for signs that are unseen or run. */
  NAME(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      return Optional.of(PublishedText.name(text));
    }
  },

  /** A word for what is counted, such as a role or a scheme, published where it is one. */
  LABEL(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      return Optional.<Object>of(text).filter(label -> PublishedText.isLabel(text));
    }
  },

  /** A code that a publisher gives out, in the one spelling in which all of the job compares it. */
  CODE(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      return Optional.<Object>of(PublishedCode.of(text)).filter(code -> PublishedText.isCode(text));
    }
  },

  /** A code of an area, published or of the job's own people. */
  AREA(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      return Optional.<Object>of(PublishedCode.ofArea(text))
          .filter(code -> PublishedText.isCode(text));
    }
  },

  /** A day in one of the six spellings that the publications use; a time behind it is left out. */
  DATE(DataTypes.DateType) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.date(text).map(date -> date);
    }
  },

  /** A month, kept as its first day; of a day, its month. */
  MONTH(DataTypes.DateType) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.month(text)
          .or(() -> FieldType.date(text).map(YearMonth::from))
          .map(month -> month.atDay(1));
    }
  },

  /** A year, kept as its first day; of a day, its year. */
  YEAR(DataTypes.DateType) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.year(text)
          .or(() -> FieldType.date(text).map(Year::from))
          .map(year -> year.atDay(1));
    }
  },

  /** A time of day, as HH:mm; of a date with a time, the time. */
  TIME(DataTypes.StringType) {
    @Override
    public Optional<Object> parse(String text) {
      Matcher time = TIME_OF_DAY.matcher(text);
      return time.matches()
          ? Optional.of(time.group("hour") + ":" + time.group("minute"))
          : Optional.empty();
    }
  },

  /** Completed years: of an age with decimals, in months, weeks or days, the years completed. */
  AGE(DataTypes.LongType) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.number(text, FieldType.SCALE)
          .filter(number -> number.precision() <= FieldType.PRECISION)
          .map(number -> (Object) number.setScale(0, RoundingMode.FLOOR).longValueExact())
          .or(() -> AgeTexts.years(text).map(years -> years));
    }
  },

  /** A whole number; thousands separators are allowed. */
  WHOLE(DataTypes.LongType) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.number(text, 0)
          .filter(number -> number.precision() <= MAX_WHOLE_DIGITS)
          .map(BigDecimal::longValueExact);
    }
  },

  /** A decimal number to nine places, as the publications print FTE; further ones are rounded. */
  DECIMAL(DataTypes.createDecimalType(FieldType.PRECISION, FieldType.SCALE)) {
    @Override
    public Optional<Object> parse(String text) {
      return FieldType.number(text, FieldType.SCALE)
          .filter(number -> number.precision() <= FieldType.PRECISION)
          .map(number -> number);
    }
  };

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int PRECISION = 18;
  private static final int SCALE = 9;
  private static final int MAX_WHOLE_DIGITS = 18;
  private static final int LONGEST_NUMBER = 40;
  private static final String CLOCK =
      "(?<hour>[01]\\d|2[0-3]):?(?<minute>[0-5]\\d)(:?[0-5]\\d(\\.\\d{1,9})?)?";
  private static final Pattern TIME_OF_DAY = Pattern.compile("(?:\\S*\\d[ T])?" + CLOCK + "Z?");
  private static final Pattern DAY_WITH_TIME =
      Pattern.compile("(?<day>\\S*\\d)[ T]" + CLOCK + "Z?");
  private static final String FOUR_DIGITS = "[0-9]{4}";
  private static final String NUMBER = "[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?";

  private static final List<DateTimeFormatter> DATES =
      List.of("uuuu-MM-dd", "dMMMuuuu", "d-MMM-uu", "d-MMM-uuuu", "dd/MM/uuuu", "uuuuMMdd").stream()
          .map(FieldType::formatter)
          .toList();

  private static final List<DateTimeFormatter> MONTHS =
      List.of("MMM[-][ ]uuuu", "MMMM[-][ ]uuuu", "uuuu-M").stream()
          .map(FieldType::formatter)
          .toList();

  private final DataType stored;

  FieldType(DataType stored) {
    this.stored = stored;
  }

  /** The value that a text stands for; empty where it stands for none of this type. */
  public abstract Optional<Object> parse(String text);

  /** The type of the field in the store. */
  public DataType stored() {
    return stored;
  }

  /** Whether texts of the field are kept as texts. */
  boolean isText() {
    return this != TIME && stored.equals(DataTypes.StringType);
  }

  private static Optional<LocalDate> date(String given) {
    Matcher timed = DAY_WITH_TIME.matcher(given);
    String text = timed.matches() ? timed.group("day") : given;
    for (DateTimeFormatter format : DATES) {
      try {
        LocalDate date = LocalDate.parse(text, format);
        boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        return plausible ? Optional.of(date) : Optional.empty();
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<YearMonth> month(String text) {
    for (DateTimeFormatter format : MONTHS) {
      try {
        YearMonth month = YearMonth.parse(text, format);
        boolean plausible = month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
        return plausible ? Optional.of(month) : Optional.empty();
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<Year> year(String text) {
    Optional<Year> year =
        text.matches(FOUR_DIGITS) ? Optional.of(Year.of(Integer.parseInt(text))) : Optional.empty();
    return year.filter(y -> y.getValue() >= FIRST_YEAR && y.getValue() <= LAST_YEAR);
  }

  private static Optional<BigDecimal> number(String text, int scale) {
    if (text.length() > LONGEST_NUMBER || !text.matches(NUMBER)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.replace(",", ""));
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return scale > 0 || whole
        ? Optional.of(number.setScale(scale, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
