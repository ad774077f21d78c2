package primarycare.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import primarycare.job.Columns;
import primarycare.table.spec.TableSpec;

/** Finds by which list each month of a table is divided. */
public final class ListsUsed implements RowSummer<Set<CountSums.Divided>> {

  private final int month;
  private final int list;
  private final Set<CountSums.Divided> found = new HashSet<>();

  /** That of the row before, which is most often that of the next one too. */
  private CountSums.Divided last = new CountSums.Divided(null, null);

  /**
   * @param names of the columns of the rows
   */
  public ListsUsed(TableSpec spec, String... names) {
    List<String> all = List.of(names);
    this.month = all.indexOf(Columns.MONTH);
    this.list = all.indexOf(Columns.LIST_EXTRACT_DATE);
  }

  @Override
  public void add(IntFunction<Object> row) {
    Object by = list < 0 ? null : row.apply(list);
    if (by != null) {
      take((LocalDate) row.apply(month), (LocalDate) by);
    }
  }

  private void take(LocalDate of, LocalDate by) {
    if (!(by.equals(last.list()) && of.equals(last.month()))) {
      last = new CountSums.Divided(of, by);
      found.add(last);
    }
  }

  @Override
  public Set<CountSums.Divided> sums() {
    return found;
  }
}
