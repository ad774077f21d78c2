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

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final List<String> names;
  private final int[] cell;
  private final int[] counts;
  private final boolean addsAttendances;
  private final Map<List<Object>, Long> weights = new HashMap<>();
  private final CountSums sums = new CountSums();

  /**
   * @param names of the columns of the rows
   */
  CountSummer(TableSpec spec, String... names) {
    this.names = List.of(names);
    this.cell =
        spec.keys().stream()
            .filter(key -> !key.equals(AREA_TYPE) && !key.equals(AREA_CODE))
            .mapToInt(this.names::indexOf)
            .toArray();
    this.counts = summed(spec).stream().mapToInt(this.names::indexOf).toArray();
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
    LocalDate month = (LocalDate) get(row, MONTH);
    String period = text(row, PERIOD);
    if (counts.length > 0) {
      addCounts(row, new CountSums.Level(month, period, text(row, AREA_TYPE)));
    }
    if (addsAttendances && isEveryone(row)) {
      sums.addAttendances(
          new CountSums.WayOfPeriod(month, period, way(row)), (Long) get(row, ATTENDANCES));
    }
    LocalDate list = (LocalDate) get(row, LIST_EXTRACT_DATE);
    if (list != null) {
      sums.add(new CountSums.Divided(month, list));
    }
  }

  private void addCounts(Row row, CountSums.Level level) {
    long weight = weights.computeIfAbsent(cell(row), CountSummer::weight);
    long[] numbers = new long[2 * counts.length];
    for (int i = 0; i < counts.length; i++) {
      long count = row.isNullAt(counts[i]) ? 0 : row.getLong(counts[i]);
      numbers[2 * i] = count;
      numbers[2 * i + 1] = count * weight;
    }
    sums.add(level, numbers);
  }

  private List<Object> cell(Row row) {
    return Arrays.stream(cell).mapToObj(row::get).toList();
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
    return ALL.equals(text(row, DEPARTMENT_GROUP))
        && Stream.of(text(row, AgeGroup.LABEL)).allMatch(age -> age == null || age.equals(ALL))
        && !ALL.equals(text(row, AttendanceChecks.REGISTRATION));
  }

  private CountSums.Way way(Row row) {
    String type = text(row, AREA_TYPE);
    String sex = text(row, SEX);
    return new CountSums.Way(
        AttendanceChecks.isOfPractices(type, names.contains(AttendanceChecks.REGISTRATION)),
        type,
        text(row, AGE_BAND_SCHEME),
        sex == null || sex.equals(ALL) ? "all sexes" : "by sex");
  }

  private String text(Row row, String name) {
    return (String) get(row, name);
  }

  /** Null for a column that the table has not. */
  private Object get(Row row, String name) {
    int index = names.indexOf(name);
    return index < 0 ? null : row.get(index);
  }
}
