package primarycare.reconcile;

import static primarycare.job.Columns.AGE_GROUP;
import static primarycare.job.Columns.ALL;
import static primarycare.job.Columns.AREA_CODE;
import static primarycare.job.Columns.AREA_TYPE;
import static primarycare.job.Columns.ATTENDANCES;
import static primarycare.job.Columns.DEPARTMENT_GROUP;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PERIOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import primarycare.job.Span;
import primarycare.organisation.History;
import primarycare.table.spec.TableSpec;

/** Finds the attendances of each area but practices in each month, of all departments and ages. */
public final class WholesOfMonths implements RowSummer<List<AttendancesAgree.OfArea>> {

  private final int month;
  private final int period;
  private final int areaType;
  private final int areaCode;
  private final int department;
  private final int ageGroup;
  private final int attendances;
  private final List<AttendancesAgree.OfArea> found = new ArrayList<>();

  /**
   * @param names of the columns of the rows
   */
  public WholesOfMonths(TableSpec spec, String... names) {
    List<String> all = List.of(names);
    this.month = all.indexOf(MONTH);
    this.period = all.indexOf(PERIOD);
    this.areaType = all.indexOf(AREA_TYPE);
    this.areaCode = all.indexOf(AREA_CODE);
    this.department = all.indexOf(DEPARTMENT_GROUP);
    this.ageGroup = all.indexOf(AGE_GROUP);
    this.attendances = all.indexOf(ATTENDANCES);
  }

  @Override
  public void add(IntFunction<Object> row) {
    if (ALL.equals(row.apply(department))
        && ALL.equals(row.apply(ageGroup))
        && Span.MONTH.label().equals(row.apply(period))
        && !History.PRACTICE.equals(row.apply(areaType))) {
      found.add(
          new AttendancesAgree.OfArea(
              (LocalDate) row.apply(month),
              (String) row.apply(areaType),
              (String) row.apply(areaCode),
              (Long) row.apply(attendances)));
    }
  }

  @Override
  public List<AttendancesAgree.OfArea> sums() {
    return found;
  }
}
