package primarycare.table.attendance;

import java.util.List;
import primarycare.job.Columns;

/**
 * The age groups of attendances where quinary bands would be too many: all, young children, school
 * age, adults, and people aged 65 and over.
 */
public final class AgeGroup {

  /** In the order of publication. */
  public static final List<String> LABELS =
      List.of(Columns.ALL, "0-4", "5-17", "18-64", "65+", Columns.NOT_KNOWN);

  private AgeGroup() {}
}
