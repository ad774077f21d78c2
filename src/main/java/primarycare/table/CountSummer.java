package primarycare.table;

import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.SEX;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.spark.sql.Row;
import primarycare.conform.AgeGroup;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * Adds the rows of a table up, as {@link CountSums} keeps them.
 *
 * <p>Of each count that adds up over areas it takes two sums: of the count, and of the count times
 * a weight that stands for the cell, which is all that the row is of but its area. Where the areas
 * of a type have in each cell together what the whole has, both sums are the whole's. Where a cell
 * differs the second is not, but for a chance of one in 2<sup>63</sup>: so no cell needs to be
 * kept.
 */
final class CountSummer {

  private static final int WEIGHT_PLACES = 9;

  private final int[] cell;
  private final int[] counts;
  private final int month;
  private final int period;
  private final int areaType;
  private final int department;
  private final int ageGroup;
  private final int registration;
  private final int sex;
  private final int scheme;
  private final int attendances;
  private final int list;
  private final boolean addsAttendances;
  private final Map<List<Object>, Long> weights = new HashMap<>();
  private final CountSums sums = new CountSums();

  /** Those of the row before, which are most often those of the next one too. */
  private CountSums.Level level = new CountSums.Level(null, null, null);

  private CountSums.Divided divided = new CountSums.Divided(null, null);

  /**
   * @param names of the columns of the rows
   */
  CountSummer(TableSpec spec, String... names) {
    List<String> all = List.of(names);
    this.month = all.indexOf(MONTH);
    this.period = all.indexOf(PERIOD);
    this.areaType = all.indexOf(AREA_TYPE);
    this.department = all.indexOf(DEPARTMENT_GROUP);
    this.ageGroup = all.indexOf(AgeGroup.LABEL);
    this.registration = all.indexOf(AttendanceChecks.REGISTRATION);
    this.sex = all.indexOf(SEX);
    this.scheme = all.indexOf(AGE_BAND_SCHEME);
    this.attendances = all.indexOf(ATTENDANCES);
    this.list = all.indexOf(LIST_EXTRACT_DATE);
    this.cell =
        spec.keys().stream()
            .filter(key -> !List.of(MONTH, PERIOD, AREA_TYPE, AREA_CODE).contains(key))
            .mapToInt(all::indexOf)
            .toArray();
    this.counts = summed(spec).stream().mapToInt(all::indexOf).toArray();
    this.addsAttendances = AttendanceChecks.holdsEveryone(spec);
  }

  /** The columns that add up over areas; none in a table without areas. */
  static List<String> summed(TableSpec spec) {
    return spec.has(AREA_TYPE)
        ? spec.columns().stream().filter(ColumnSpec::additive).map(ColumnSpec::name).toList()
        : List.of();
  }

  CountSums sums() {
    return sums;
  }

  void add(Row row) {
    LocalDate of = (LocalDate) get(row, month);
    CountSums.Level own = new CountSums.Level(of, text(row, period), text(row, areaType));
    level = level.equals(own) ? level : own;
    if (counts.length > 0) {
      addCounts(row);
    }
    if (addsAttendances && isEveryone(row)) {
      sums.addAttendances(
          new CountSums.WayOfPeriod(of, own.period(), way(row)), (Long) get(row, attendances));
    }
    CountSums.Divided by = new CountSums.Divided(of, (LocalDate) get(row, list));
    if (by.list() != null && !by.equals(divided)) {
      divided = by;
      sums.add(by);
    }
  }

  private void addCounts(Row row) {
    long weight = weights.computeIfAbsent(cell(row), CountSummer::weight);
    long[] numbers = new long[2 * counts.length];
    for (int i = 0; i < counts.length; i++) {
      long count = row.isNullAt(counts[i]) ? 0 : whole(row.get(counts[i]));
      numbers[2 * i] = count;
      numbers[2 * i + 1] = count * weight;
    }
    sums.add(level, numbers);
  }

  /**
   * A count as it is; an amount, of which areas have parts by weights of nine places, in its
   * billionths. Sums are compared and not read, so that they may go round.
   */
  private static long whole(Object number) {
    return number instanceof Double amount
        ? new BigDecimal(amount)
            .movePointRight(WEIGHT_PLACES)
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValue()
        : (Long) number;
  }

  private List<Object> cell(Row row) {
    Object[] own = new Object[cell.length];
    for (int i = 0; i < cell.length; i++) {
      own[i] = row.get(cell[i]);
    }
    return Arrays.asList(own);
  }

  /** An odd number that is the same for a cell in every task. */
  private static long weight(List<Object> cell) {
    byte[] text =
        cell.stream()
            .map(String::valueOf)
            .collect(Collectors.joining("\u0000"))
            .getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash128x64(text)[0] | 1;
  }

  /** Whether the row is of all departments and ages together, and of one registration. */
  private boolean isEveryone(Row row) {
    String ages = text(row, ageGroup);
    return ALL.equals(text(row, department))
        && (ages == null || ages.equals(ALL))
        && !ALL.equals(text(row, registration));
  }

  private CountSums.Way way(Row row) {
    String type = text(row, areaType);
    String of = text(row, sex);
    return new CountSums.Way(
        AttendanceChecks.isOfPractices(type, registration >= 0),
        type,
        text(row, scheme),
        of == null || of.equals(ALL) ? "all sexes" : "by sex");
  }

  private static String text(Row row, int column) {
    return (String) get(row, column);
  }

  /** Null for a column that the table has not. */
  private static Object get(Row row, int column) {
    return column < 0 ? null : row.get(column);
  }
}
